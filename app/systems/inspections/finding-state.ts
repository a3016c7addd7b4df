import type { Day } from '#app/platform/calendar/day.ts';
import type { CommitmentStatus } from '#app/systems/commitments/public.ts';
import type { FindingStatus } from './inspection.ts';

/** How far a finding is, as everybody speaks of it: 待整改, 整改中, 超期未改, 待复查, 已整改 … */
export const FINDING_STATES = [
  'FOUND',
  'UNASSIGNED',
  'RECTIFYING',
  'OVERDUE',
  'RECHECK',
  'VERIFIED',
  'EXPLAINING',
  'EXPLAINED',
  'DROPPED',
] as const;

export type FindingState = (typeof FINDING_STATES)[number];

/** What is not settled. */
export const OPEN_STATES: readonly FindingState[] = [
  'FOUND',
  'UNASSIGNED',
  'RECTIFYING',
  'OVERDUE',
  'RECHECK',
  'EXPLAINING',
];

/** A finding as far as its state goes; the promise is that of the last time it was given to somebody. */
export interface StateFacts {
  status: FindingStatus;
  promise: { status: CommitmentStatus; dueOn: Day } | null;
}

/** How far a finding is on the day: its own status until it is a promise, then what the ledger says. */
export function stateOf({ status, promise }: StateFacts, today: Day): FindingState {
  if (status === 'REPORTED') return promise?.status === 'BROKEN' ? 'OVERDUE' : 'UNASSIGNED';
  if (status !== 'RECTIFYING') return status;
  if (promise === null || promise.status === 'WITHDRAWN') return 'UNASSIGNED';
  if (promise.status === 'KEPT') return 'VERIFIED';
  if (promise.status === 'REPORTED') return 'RECHECK';
  return promise.status === 'BROKEN' || promise.dueOn < today ? 'OVERDUE' : 'RECTIFYING';
}

/** Whether whoever promised to put it right did not, or was let off: it can be given to somebody again. */
export function isFailed({ status, promise }: StateFacts): boolean {
  return (
    status === 'RECTIFYING' &&
    (promise === null || promise.status === 'BROKEN' || promise.status === 'WITHDRAWN')
  );
}

/** Whether nothing is owed on it any more. */
export function isSettled(facts: StateFacts): boolean {
  const { status, promise } = facts;
  return (
    status === 'EXPLAINED' || status === 'DROPPED' || (status === 'RECTIFYING' && promise?.status === 'KEPT')
  );
}

/** Whether somebody has it, or nobody needs to. */
export function isGiven(facts: StateFacts): boolean {
  return isSettled(facts) || (facts.status === 'RECTIFYING' && !isFailed(facts));
}
