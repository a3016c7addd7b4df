import type { ProposalAction } from './actions.ts';
import type { Circumstance } from './circumstances.ts';
import type { ClockName } from './clocks.ts';
import type { Duty } from './duty.ts';
import type { ProposalStatus } from './proposal.ts';

/** People who may not take a step although their duty would allow it (domain §1.1, default). */
export type Party = 'SHARERS' | 'IMPLEMENTER' | 'REFUSER' | 'OBJECTORS' | 'SCORERS';

/** `stop` ends the clock that runs, `keep` leaves it. */
export type ClockChange = ClockName | 'stop' | 'keep';

/** A step that may be taken in a status: one row of the state machine. */
export interface Transition {
  action: ProposalAction;
  to: ProposalStatus | 'SAME';
  /** All of these must hold. */
  when?: readonly Circumstance[];
  /** Any one of these duties is enough. */
  who: readonly Duty[];
  /** Only within the authority of the duty that acts (`dutiesWithin` in authority.ts). */
  limited?: true;
  apart?: readonly Party[];
  /** Fields without which the step is not taken; some only under a circumstance. */
  needs?: readonly (string | { when: Circumstance; field: string })[];
  clock: ClockChange | { when: Circumstance; then: ClockChange; otherwise: ClockChange };
}
