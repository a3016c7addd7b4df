import type * as workflow from '#app/platform/workflow/workflow.ts';
import type { TalkAction } from './actions.ts';
import type { ClockName } from './clocks.ts';
import type { Duty } from './duty.ts';
import type { TalkStatus } from './management-talk.ts';
import type { TalkClockRule } from './rules.ts';

/**
 * What may have to hold of a talk. `lastSide`: the other side has signed what stands there now. `promising`: promises of
 * it are not settled. `ofRepresentatives`: whoever signs is on the side of those who asked.
 */
export type Circumstance =
  | 'firstDecline'
  | 'declinedBefore'
  | 'firstSide'
  | 'lastSide'
  | 'ofRepresentatives'
  | 'ofManagement'
  | 'signedByUs'
  | 'promising'
  | 'settled'
  | 'timeCame';

/** The words of a talk's workflow. */
export interface TalkWords {
  status: TalkStatus;
  action: TalkAction;
  circumstance: Circumstance;
  duty: Duty;
  party: never;
  clock: ClockName;
  rule: TalkClockRule;
}

/** One row of the state machine. */
export type Transition = workflow.Transition<TalkWords>;
