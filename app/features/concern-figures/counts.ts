import type { Day } from '#app/commons/calendar/day.ts';
import type { WorkCalendar } from '#app/commons/calendar/workdays.ts';
import { medianWorkdays } from '#app/commons/kpi/median.ts';
import { printRate } from '#app/commons/kpi/rate.ts';
import type { RoundingMode } from '#app/commons/kpi/rounding.ts';
import { SMALLEST_GROUP } from '#app/commons/kpi/suppress.ts';

/** Concerns that share all that is counted by. */
export interface ConcernGroup {
  /** 1 to 12: the month in which they were sent. */
  month: number;
  category: string;
  departmentId: number;
  tier: string;
  source: string;
  outcome: string | null;
  satisfaction: string | null;
  submittedOn: Day;
  firstReplyOn: Day | null;
  firstReplyDueOn: Day | null;
  reopened: boolean;
  concerns: number;
}

/** One figure as it is shown; a null count is too small to be. */
export interface ServiceFigure {
  id: 'received' | 'onTime' | 'median' | 'fixed' | 'satisfied' | 'reopened' | 'byCard' | 'withoutName';
  printed: string;
  numerator: number | null;
  denominator: number | null;
}

const SATISFIED = ['VERY', 'SATISFIED', 'BASIC'];

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
  const all = count(() => true);
  const received = all > 0 && all < SMALLEST_GROUP ? '—' : String(all);
  return [
    { id: 'received', printed: received, numerator: null, denominator: null },
    rate(
      'onTime',
      count((group) => isDue(group, asOf) && isOnTime(group)),
      count((group) => isDue(group, asOf)),
    ),
    median(groups, calendar),
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
  {
    id: 'satisfied',
    part: ({ satisfaction }) => SATISFIED.includes(satisfaction ?? ''),
    of: ({ satisfaction }) => satisfaction !== null,
  },
  { id: 'reopened', part: ({ reopened }) => reopened, of: every },
  { id: 'byCard', part: ({ source }) => source === 'CONTACT_CARD', of: every, isChoice: true },
  { id: 'withoutName', part: ({ tier }) => tier !== 'NAMED', of: every, isChoice: true },
];

function isDue({ firstReplyDueOn, firstReplyOn }: ConcernGroup, asOf: Day): boolean {
  return firstReplyDueOn !== null && (firstReplyDueOn <= asOf || firstReplyOn !== null);
}

function isOnTime({ firstReplyDueOn, firstReplyOn }: ConcernGroup): boolean {
  return firstReplyOn !== null && firstReplyDueOn !== null && firstReplyOn <= firstReplyDueOn;
}

function median(groups: readonly ConcernGroup[], calendar: WorkCalendar): ServiceFigure {
  const answered = groups.filter(({ firstReplyOn }) => firstReplyOn !== null);
  const replies = answered.reduce((sum, { concerns }) => sum + concerns, 0);
  const days = medianWorkdays(
    answered.map(({ submittedOn, firstReplyOn, concerns }) => ({
      workdays: calendar.workdaysBetween(submittedOn, firstReplyOn ?? submittedOn),
      replies: concerns,
    })),
  );
  const shown = days !== null && replies >= SMALLEST_GROUP;
  return { id: 'median', printed: shown ? days.toFixed(1) : '—', numerator: null, denominator: null };
}

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
