import type * as workflow from '#app/platform/workflow/workflow.ts';
import type { ConcernAction } from './actions.ts';
import type { Circumstance } from './circumstances.ts';
import type { ClockName } from './clocks.ts';
import type { ConcernStatus } from './concern.ts';
import type { Duty } from './duty.ts';
import type { ConcernRuleKey } from './rules.ts';

/** The words of a concern's workflow. Who has a conflict of interest sees nothing, so no step need keep him apart. */
export interface ConcernWords {
  status: ConcernStatus;
  action: ConcernAction;
  circumstance: Circumstance;
  duty: Duty;
  party: never;
  clock: ClockName;
  rule: ConcernRuleKey;
}

/** One row of the state machine. */
export type Transition = workflow.Transition<ConcernWords>;
