import { addDays, fromDate, isDay, makeDay, type Day } from '#app/platform/calendar/day.ts';

/** `all` is cumulative: from the first proposal on. */
export type PeriodKind = 'month' | 'quarter' | 'year' | 'all';

/** A period as it is named in a URL or on the command line. Both days are counted; `all` has none of its own. */
export interface Period {
  kind: PeriodKind;
  /** `2023-06`, `2023-Q2`, `2023` or `all`. */
  text: string;
  from: Day | null;
  to: Day | null;
}

/** The days a figure is taken over. Both are counted. */
export interface Bounds {
  from: Day;
  to: Day;
  /** Whether the period still runs on the as-of day, which then is its end. */
  running: boolean;
}

const SHAPE = /^((?:19|20|21)\d{2})(?:-(?:(\d{2})|[Qq]([1-4])))?$/;
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The period named by the text, or null when it names none. Years run from 1900 to 2199. */
export function parsePeriod(text: string): Period | null {
  if (text === 'all') return { kind: 'all', text, from: null, to: null };
  const match = SHAPE.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2]) {
    const month = Number(match[2]);
    return month >= 1 && month <= 12 ? stretch('month', year, month) : null;
  }
  return match[3] ? stretch('quarter', year, Number(match[3]) * 3 - 2) : stretch('year', year, 1);
}

/** The period of a kind in which the day lies. Throws a `RangeError` on a text that is no day. */
export function periodOf(kind: PeriodKind, day: Day): Period {
  if (!isDay(day)) throw new RangeError(`Not a day: ${day}`);
  if (kind === 'all') return { kind, text: 'all', from: null, to: null };
  const length = MONTHS[kind];
  const month = Number(day.slice(5, 7));
  return stretch(kind, Number(day.slice(0, 4)), month - ((month - 1) % length));
}

/**
 * The days of the period, cut at the as-of day. Cumulative runs from `firstDay`, the day of the first proposal of
 * any status. Null when there is nothing to count yet: the period begins after the as-of day, or nothing was
 * ever submitted.
 */
export function boundsOf(period: Period, asOf: Day, firstDay: Day | null): Bounds | null {
  const from = period.from ?? firstDay;
  if (from === null || from > asOf) return null;
  if (period.to === null) return { from, to: asOf, running: true };
  return { from, to: period.to < asOf ? period.to : asOf, running: period.to > asOf };
}

/** The period of the same kind just before; null for cumulative. */
export function previousPeriod(period: Period): Period | null {
  return period.from === null ? null : periodOf(period.kind, addDays(period.from, -1));
}

/** The last `count` periods of this kind up to and including this one, oldest first; cumulative is alone. */
export function trailingPeriods(period: Period, count: number): Period[] {
  const periods = [period];
  for (
    let before = previousPeriod(period);
    before && periods.length < count;
    before = previousPeriod(before)
  ) {
    periods.unshift(before);
  }
  return periods;
}

const YEARS_BACK = 6;

/**
 * The periods to choose from, newest first: the last years with their quarters and months that have begun by the day;
 * the chosen one in any case, where it is not cumulative.
 */
export function periodsUpTo(asOf: Day, chosen: string): string[] {
  const latest = Number(asOf.slice(0, 4));
  const years = Array.from({ length: YEARS_BACK + 1 }, (_, back) => String(latest - back));
  const all = years.flatMap((year) => [
    year,
    ...[4, 3, 2, 1].map((quarter) => `${year}-Q${quarter}`),
    ...Array.from({ length: 12 }, (_, back) => `${year}-${String(12 - back).padStart(2, '0')}`),
  ]);
  const open = all.filter((text) => (parsePeriod(text)?.from ?? asOf) <= asOf);
  return open.includes(chosen) || chosen === 'all' ? open : [chosen, ...open];
}

function stretch(kind: 'month' | 'quarter' | 'year', year: number, firstMonth: number): Period {
  const from = makeDay(year, firstMonth, 1) as Day;
  const to = addDays(fromDate(new Date(Date.UTC(year, firstMonth - 1 + MONTHS[kind], 1))), -1);
  return { kind, text: nameOf(kind, from), from, to };
}

function nameOf(kind: 'month' | 'quarter' | 'year', from: Day): string {
  const year = from.slice(0, 4);
  if (kind === 'year') return year;
  return kind === 'month' ? from.slice(0, 7) : `${year}-Q${Math.ceil(Number(from.slice(5, 7)) / 3)}`;
}
