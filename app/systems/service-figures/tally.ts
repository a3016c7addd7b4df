import type { Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { countAnswers, type AnsweredGroup } from '#app/systems/concerns/public.ts';
import type { FigureResult } from '#app/platform/kpi/figure.ts';
import { figures, type QuantityOf, type ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { exact } from '#app/platform/kpi/rounding.ts';

/** All that is counted; answers are only counted to know how many a median stands on. */
export type CountName = QuantityOf<ServiceFigureId> | 'concernsAnswered';

/** What was counted of a unit: in a month (`2024-05`), or on a day (`2024-05-31`) where people are counted and not acts. */
export interface Cell {
  at: string;
  unitId: number;
  counts: Partial<Record<CountName, number>>;
}

/** Concerns of a unit and month that share the day on which they were sent and that of the first answer. */
export interface Answers {
  at: string;
  unitId: number;
  submittedOn: Day;
  firstReplyOn: Day;
  concerns: number;
}

/** Days over which is counted, both included; `toDate`: from the first of January to the end of a month. */
export interface Span {
  kind: 'month' | 'quarter' | 'year' | 'toDate';
  from: Day;
  to: Day;
}

/** The same by what is counted: a sum goes through its own counts only. */
export type Counts = ReadonlyMap<CountName, readonly { at: string; unitId: number; count: number }[]>;

/** All counts from which figures of any span and unit are added up. */
export interface Tally {
  counts: Counts;
  answers: readonly Answers[];
  calendar: WorkCalendar;
}

export function byCount(cells: readonly Cell[]): Counts {
  const found = new Map<CountName, { at: string; unitId: number; count: number }[]>();
  for (const { at, unitId, counts } of cells) {
    for (const [name, count] of Object.entries(counts) as [CountName, number][]) {
      const known = found.get(name);
      if (known) known.push({ at, unitId, count });
      else found.set(name, [{ at, unitId, count }]);
    }
  }
  return found;
}

/** The sum of a count over a span and these units; null: over all. Counts of people are those of the span's last day. */
export function countOf(
  counts: Counts,
  name: CountName,
  span: Pick<Span, 'from' | 'to'>,
  units: ReadonlySet<number> | null,
): number {
  return (counts.get(name) ?? []).reduce(
    (sum, { at, unitId, count }) =>
      isIn(at, span) && (units === null || units.has(unitId)) ? sum + count : sum,
    0,
  );
}

/** The exact counts of a figure over a span and these units; null: over all. Numbers are added, rates never averaged. */
export function resultOf(
  tally: Tally,
  id: ServiceFigureId,
  span: Pick<Span, 'from' | 'to'>,
  units: ReadonlySet<number> | null,
): FigureResult {
  if (id === 'medianConcernReplyWorkdays') {
    const median = medianOf(tally, span, units);
    return { numerator: median === null ? null : exact(String(median)), denominator: null };
  }
  const { numerator, denominator } = figures[id];
  return {
    numerator: exact(countOf(tally.counts, numerator, span, units)),
    denominator: exact(countOf(tally.counts, denominator, span, units)),
  };
}

function medianOf(
  { answers, calendar }: Tally,
  span: Pick<Span, 'from' | 'to'>,
  units: ReadonlySet<number> | null,
): number | null {
  const groups: AnsweredGroup[] = answers
    .filter(({ at, unitId }) => isIn(at, span) && (!units || units.has(unitId)))
    .map((answer) => ({ ...answer, firstReplyDueOn: null, satisfaction: null }));
  return countAnswers(groups, calendar, span.to).median;
}

function isIn(at: string, { from, to }: Pick<Span, 'from' | 'to'>): boolean {
  if (at.length > 'yyyy-mm'.length) return at === to;
  return at >= from.slice(0, 7) && at <= to.slice(0, 7);
}
