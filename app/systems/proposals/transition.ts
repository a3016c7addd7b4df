import type * as workflow from '#app/platform/workflow/workflow.ts';
import type { ProposalAction } from './actions.ts';
import type { Circumstance } from './circumstances.ts';
import type { ClockName } from './clocks.ts';
import type { Duty } from './duty.ts';
import type { ProposalStatus } from './proposal.ts';
import type { ProposalRuleKey } from './rules.ts';

/** People who may not take a step although their duty would allow it (domain §1.1, default). */
export type Party = 'SHARERS' | 'IMPLEMENTER' | 'REFUSER' | 'OBJECTORS' | 'SCORERS';

/** The words of a proposal's workflow. */
export interface ProposalWords {
  status: ProposalStatus;
  action: ProposalAction;
  circumstance: Circumstance;
  duty: Duty;
  party: Party;
  clock: ClockName;
  rule: ProposalRuleKey;
}

/** One row of the state machine. */
export type Transition = workflow.Transition<ProposalWords>;
