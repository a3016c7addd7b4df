import type { Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { countAnswers, type AnsweredGroup } from '#app/systems/concerns/public.ts';
import { printRate } from '#app/platform/kpi/rate.ts';
import type { RoundingMode } from '#app/platform/kpi/rounding.ts';
import { SMALLEST_GROUP } from '#app/platform/kpi/suppress.ts';

/** Concerns that share all that is counted by. */
export interface ConcernGroup extends AnsweredGroup {
  /** 1 to 12: the month in which they were sent. */
  month: number;
  category: string;
  departmentId: number;
  tier: string;
  source: string;
  outcome: string | null;
  reopened: boolean;
}

/** One figure as it is shown; a null count is too small to be. */
export interface ServiceFigure {
  id: 'received' | 'onTime' | 'median' | 'fixed' | 'satisfied' | 'reopened' | 'byCard' | 'withoutName';
  printed: string;
  numerator: number | null;
  denominator: number | null;
}

/**
 * The figures of a year's concerns (domain §9.1): first answers on time among those due by the day, answered or not;
 * the median of working days to the first answer; fixed and satisfied among those rated. A figure on fewer than five
 * concerns is not shown.
 */
export function serviceFigures(
  groups: readonly ConcernGroup[],
  { calendar, asOf, mode }: { calendar: WorkCalendar; asOf: Day; mode: RoundingMode },
): ServiceFigure[] {
  const count = (fits: (group: ConcernGroup) => boolean) =>
    groups.reduce((sum, group) => sum + (fits(group) ? group.concerns : 0), 0);
  const rate = (id: ServiceFigure['id'], numerator: number, denominator: number): ServiceFigure =>
    denominator < SMALLEST_GROUP
      ? { id, printed: '—', numerator: null, denominator: null }
      : { id, printed: printRate(numerator, denominator, mode), numerator, denominator };
  const answers = countAnswers(groups, calendar, asOf);
  const { concerns, answered, due, onTime, rated, satisfied } = answers;
  const received = concerns > 0 && concerns < SMALLEST_GROUP ? '—' : String(concerns);
  const median = answered < SMALLEST_GROUP ? null : answers.median;
  return [
    { id: 'received', printed: received, numerator: null, denominator: null },
    rate('onTime', onTime, due),
    { id: 'median', printed: median?.toFixed(1) ?? '—', numerator: null, denominator: null },
    rate('satisfied', satisfied, rated),
    ...SHARES.map(({ id, part, of, isChoice = false }) => {
      const [parts, whole] = [count((group) => of(group) && part(group)), count(of)];
      return isChoice && isTelling(parts, whole) ? rate(id, 0, 0) : rate(id, parts, whole);
    }),
  ];
}

/** Whether one to four did so, or all but one to four. */
function isTelling(parts: number, whole: number): boolean {
  return [parts, whole - parts].some((count) => count > 0 && count < SMALLEST_GROUP);
}

type Test = (group: ConcernGroup) => boolean;

const every: Test = () => true;

/** Figures that are a part of something, in their order. */
const SHARES: readonly {
  id: ServiceFigure['id'];
  part: Test;
  of: Test;
  /** What people chose, and not how they were served: a handful is not told. */
  isChoice?: true;
}[] = [
  {
    id: 'fixed',
    part: ({ outcome }) => outcome === 'FIXED',
    of: ({ outcome }) => outcome !== null && outcome !== 'NO_RESPONSE',
  },
  { id: 'reopened', part: ({ reopened }) => reopened, of: every },
  { id: 'byCard', part: ({ source }) => source === 'CONTACT_CARD', of: every, isChoice: true },
  { id: 'withoutName', part: ({ tier }) => tier !== 'NAMED', of: every, isChoice: true },
];

/** Counts by two attributes, in the order of the keys. */
export function crossCount<G extends { concerns: number }>(
  groups: readonly G[],
  rows: readonly (string | number)[],
  rowOf: (group: G) => string | number,
  columns: readonly (string | number)[],
  columnOf: (group: G) => string | number,
): number[][] {
  return rows.map((row) =>
    columns.map((column) =>
      groups.reduce(
        (sum, group) => sum + (rowOf(group) === row && columnOf(group) === column ? group.concerns : 0),
        0,
      ),
    ),
  );
}
