import type * as workflow from '#app/platform/workflow/workflow.ts';
import type { CommitmentAction } from './actions.ts';
import type { Circumstance } from './circumstances.ts';
import type { ClockName } from './clocks.ts';
import type { CommitmentStatus } from './commitment.ts';
import type { Duty } from './duty.ts';
import type { CommitmentRuleKey } from './rules.ts';

/** The words of a promise's workflow. */
export interface CommitmentWords {
  status: CommitmentStatus;
  action: CommitmentAction;
  circumstance: Circumstance;
  duty: Duty;
  party: never;
  clock: ClockName;
  rule: CommitmentRuleKey;
}

/** One row of the state machine. */
export type Transition = workflow.Transition<CommitmentWords>;
