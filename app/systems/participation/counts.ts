import type { Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';

/** What is counted of proposals. Amounts are yuan with two decimals; the rest are whole numbers. */
export interface Counts {
  submitted: number;
  valid: number;
  admitted: number;
  refused: number;
  adopted: number;
  decided: number;
  planAdopted: number;
  planCompleted: number;
  repliesDue: number;
  repliesOnTime: number;
  verified: number;
  verifiedSaving: string;
  verifiedCost: string;
  rewardTotal: string;
}

/** Counts of proposals submitted in `cohort`, falling into `month` (both the first day of a month), in a unit. */
export interface MonthCounts extends Counts {
  cohort: Day;
  month: Day;
  unitId: number;
  /** The last day on which any of the facts counted came about. */
  knownOn: Day;
}

/** How many proposals of a cohort and unit were first answered after so many working days. */
export interface ReplyTime {
  cohort: Day;
  unitId: number;
  workdays: number;
  replies: number;
}

/** Proposals that share the day of submission and that of the first reply (null: none yet). */
export interface ReplyGroup {
  cohort: Day;
  unitId: number;
  submittedOn: Day;
  firstReplyOn: Day | null;
  proposals: number;
}

const ZERO: Counts = {
  submitted: 0,
  valid: 0,
  admitted: 0,
  refused: 0,
  adopted: 0,
  decided: 0,
  planAdopted: 0,
  planCompleted: 0,
  repliesDue: 0,
  repliesOnTime: 0,
  verified: 0,
  verifiedSaving: '0.00',
  verifiedCost: '0.00',
  rewardTotal: '0.00',
};

export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

/** Within how many working days a proposal submitted on the day is to be answered, by the rule of that day. */
export type DueAfter = (submittedOn: Day) => number;

/**
 * Counts first replies: each is due so many working days after submission as the rule of that day says, and counted in the month of
 * that day; those due after `asOf` are not owed yet. Reply time is counted in working days, the same day being 0.
 */
export function countReplies(
  groups: readonly ReplyGroup[],
  calendar: WorkCalendar,
  dueAfter: DueAfter,
  asOf: Day,
) {
  const counts = new Map<string, MonthCounts>();
  const times = new Map<string, ReplyTime>();
  const dueDays = new Map<Day, Day>();
  for (const group of groups) {
    const { cohort, unitId, submittedOn, firstReplyOn, proposals } = group;
    const dueOn = dueDays.get(submittedOn) ?? calendar.addWorkdays(submittedOn, dueAfter(submittedOn));
    dueDays.set(submittedOn, dueOn);
    if (dueOn <= asOf) addReply(counts, group, dueOn);
    if (firstReplyOn === null) continue;
    const workdays = calendar.workdaysBetween(submittedOn, firstReplyOn);
    const key = `${cohort} ${unitId} ${workdays}`;
    const replies = (times.get(key)?.replies ?? 0) + proposals;
    times.set(key, { cohort, unitId, workdays, replies });
  }
  return { counts: [...counts.values()], times: [...times.values()] };
}

function addReply(counts: Map<string, MonthCounts>, group: ReplyGroup, dueOn: Day): void {
  const { cohort, unitId, firstReplyOn, proposals } = group;
  const month = monthOf(dueOn);
  const key = `${cohort} ${month} ${unitId}`;
  const counted = counts.get(key) ?? { ...ZERO, cohort, month, unitId, knownOn: dueOn };
  counted.repliesDue += proposals;
  if (firstReplyOn !== null && firstReplyOn <= dueOn) counted.repliesOnTime += proposals;
  const latest = firstReplyOn !== null && firstReplyOn > dueOn ? firstReplyOn : dueOn;
  if (latest > counted.knownOn) counted.knownOn = latest;
  counts.set(key, counted);
}
