import type { Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { REPRESENTATIVES_TO_CONFIRM, type CommitmentStatus } from './commitment.ts';
import type { CommitmentRuleValues } from './rules.ts';

/** What the state machine must know of a promise. */
export interface CommitmentFacts {
  status: CommitmentStatus;
  dueOn: Day;
  /** How often its day was moved. */
  extended: number;
  /** Day on which it was last found not to be kept; null where it never was. */
  rejectedOn: Day | null;
  /** Who has said since the last report that it is kept, by employee id. */
  confirmedBy: readonly number[];
  accountOn: Day | null;
  /** Whether a word of whoever looks at it is enough by itself: the worker's, or the portal's. */
  isWorker: boolean;
}

export type Circumstance =
  'firstExtension' | 'extendedBefore' | 'enough' | 'notEnough' | 'longLate' | 'accountOwed';

/**
 * The circumstances that hold for the promise on that day. It counts as broken once the rule's working days have gone
 * after its day, or after the day on which it was last found not to be kept: nobody is judged for the time that a check
 * took.
 */
export function circumstancesOf(
  facts: CommitmentFacts,
  rules: CommitmentRuleValues,
  today: Day,
  calendar: WorkCalendar,
): ReadonlySet<Circumstance> {
  const { dueOn, extended, rejectedOn, confirmedBy, accountOn, isWorker } = facts;
  const since = rejectedOn !== null && rejectedOn > dueOn ? rejectedOn : dueOn;
  const isEnough = isWorker || confirmedBy.length + 1 >= REPRESENTATIVES_TO_CONFIRM;
  return new Set<Circumstance>([
    extended === 0 ? 'firstExtension' : 'extendedBefore',
    isEnough ? 'enough' : 'notEnough',
    ...(calendar.addWorkdays(since, rules['commitment.broken_after']) < today ? (['longLate'] as const) : []),
    ...(accountOn === null ? (['accountOwed'] as const) : []),
  ]);
}
