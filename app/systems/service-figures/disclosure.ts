import type { Day } from '#app/platform/calendar/day.ts';
import type { ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { suppressTable, type SuppressedTable } from '#app/platform/kpi/suppress-table.ts';
import { byCount, countOf, type Cell, type CountName, type Counts, type Span } from './tally.ts';

/*
 * What is told of concerns keeps to the floor of their own figures: months of the whole enterprise, quarters of a
 * department, nothing of a team, and never a number of a few, nor one from which, with the sums and months beside it,
 * one could work out a few.
 */

/** Why a figure is not shown: too few stand behind it, or nobody may look so closely at a unit or a month of it. */
export type Hidden = 'few' | 'tooFine' | 'wholeOnly';

/** Whose figures are asked for; a department stands right below the enterprise, with all in it. */
export type Place = { level: 'enterprise' } | { level: 'department' | 'team'; unitId: number };

/** Why this figure of this place and span is not shown; null when it is. */
export type Guard = (id: ServiceFigureId, place: Place, span: Span) => Hidden | null;

/** What is guarded, and what it stands on. */
const BASES: Partial<Record<ServiceFigureId, CountName>> = {
  cardConcernShare: 'concernsSent',
  concernOnTimeReplyRate: 'concernRepliesDue',
  medianConcernReplyWorkdays: 'concernsAnswered',
  concernClosureRate: 'concernRepliesDue',
  concernSatisfactionRate: 'concernsRated',
  concernResponseRate: 'concernsAsked',
};

/** What workers chose or said, and not how they were served: told of the whole enterprise only, and no handful of it. */
const CHOICES: Partial<Record<ServiceFigureId, CountName>> = {
  cardConcernShare: 'concernsByCard',
  concernSatisfactionRate: 'concernsSatisfied',
  concernResponseRate: 'concernsRated',
};

export function isGuarded(id: ServiceFigureId): boolean {
  return BASES[id] !== undefined;
}

/**
 * Guards the figures of concerns.
 *
 * @param cells counts by month and department: units are those right below the enterprise, or the enterprise itself
 */
export function guardFigures(cells: readonly Cell[]): Guard {
  const tables = new YearTables(cells);
  return (id, place, span) => {
    const base = BASES[id];
    if (base === undefined) return null;
    const choice = CHOICES[id];
    if (place.level === 'enterprise') return isWholeShown(tables, { base, choice }, span) ? null : 'few';
    if (choice !== undefined) return 'wholeOnly';
    if (place.level === 'team' || span.kind === 'month' || span.kind === 'toDate') return 'tooFine';
    const row = tables.departments.indexOf(place.unitId);
    const { rowSums, cells: quarters } = tables.ofDepartments(base, yearOf(span), true);
    const shown = span.kind === 'year' ? rowSums[row] : quarters[row]?.[quarterOf(span.from)];
    return shown === null ? 'few' : null;
  };
}

interface Base {
  base: CountName;
  choice: CountName | undefined;
}

function isWholeShown(tables: YearTables, of: Base, span: Span): boolean {
  const year = yearOf(span);
  const whole = tables.ofQuarters(of, year);
  const parts = tables.ofDepartments(of.base, year, false);
  if (span.kind === 'year') return whole.total !== null && parts.total !== null;
  const isQuarterShown = (quarter: number) =>
    whole.cells[0]?.[quarter] !== null && parts.columnSums[quarter] !== null;
  if (span.kind === 'quarter') return isQuarterShown(quarterOf(span.from));
  const isMonthShown = (month: number) => {
    const quarter = Math.floor(month / 3);
    const shown = tables.ofMonths(of, year, quarter).cells[0]?.[month % 3] ?? null;
    return shown === 0 || (shown !== null && isQuarterShown(quarter));
  };
  if (span.kind === 'month') return isMonthShown(monthOf(span.from));
  // A sum to date is told where it is no more than the sum of what is told of its quarters and months.
  const months = monthOf(span.to) + 1;
  const quarters = Math.floor(months / 3);
  const rest = Array.from({ length: months % 3 }, (_, at) => quarters * 3 + at);
  return Array.from({ length: quarters }, (_, at) => at).every(isQuarterShown) && rest.every(isMonthShown);
}

/** The tables of a year in which small counts are hidden, each worked out once. */
class YearTables {
  readonly departments: readonly number[];
  private readonly counts: Counts;
  private readonly known = new Map<string, SuppressedTable>();

  constructor(cells: readonly Cell[]) {
    this.counts = byCount(cells);
    this.departments = [...new Set(cells.map(({ unitId }) => unitId))];
  }

  ofQuarters({ base, choice }: Base, year: string): SuppressedTable {
    return this.once(`quarters ${base} ${choice} ${year}`, () => {
      const counts = (name: CountName) => [quartersOf(year).map((span) => this.count(name, span, null))];
      return suppressTable(counts(base), choice ? { parts: counts(choice) } : {});
    });
  }

  ofMonths({ base, choice }: Base, year: string, quarter: number): SuppressedTable {
    return this.once(`months ${base} ${choice} ${year} ${quarter}`, () => {
      const counts = (name: CountName) => [
        monthsOf(year, quarter).map((span) => this.count(name, span, null)),
      ];
      return suppressTable(counts(base), choice ? { parts: counts(choice) } : {});
    });
  }

  /** By quarter. Beside what was sent, which the figures of concerns tell, a difference of a few would tell of them. */
  ofDepartments(base: CountName, year: string, besideSent: boolean): SuppressedTable {
    return this.once(`departments ${base} ${year} ${besideSent}`, () => {
      const counts = (name: CountName) =>
        this.departments.map((id) => quartersOf(year).map((span) => this.count(name, span, new Set([id]))));
      return suppressTable(counts(base), besideSent ? { neighbours: counts('concernsSent') } : {});
    });
  }

  private count(name: CountName, span: { from: Day; to: Day }, units: ReadonlySet<number> | null): number {
    return countOf(this.counts, name, span, units);
  }

  private once(key: string, work: () => SuppressedTable): SuppressedTable {
    const table = this.known.get(key) ?? work();
    this.known.set(key, table);
    return table;
  }
}

function quartersOf(year: string) {
  return [0, 1, 2, 3].map((quarter) => {
    const [first, , last] = monthsOf(year, quarter);
    return { from: first?.from ?? '', to: last?.to ?? '' };
  });
}

function monthsOf(year: string, quarter: number): { from: Day; to: Day }[] {
  return [1, 2, 3].map((at) => {
    const month = `${year}-${String(quarter * 3 + at).padStart(2, '0')}`;
    return { from: `${month}-01`, to: `${month}-28` };
  });
}

const yearOf = ({ from }: Span) => from.slice(0, 4);
const monthOf = (day: Day) => Number(day.slice(5, 7)) - 1;
const quarterOf = (day: Day) => Math.floor(monthOf(day) / 3);
