import type { Workflow } from '#app/commons/workflow/workflow.ts';
import { EVENT_OF_ACTION } from './actions.ts';
import { CLOCKS } from './clocks.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { EXPECTED } from './expected.ts';
import type { ProposalWords } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** The workflow of improvement proposals, whole. */
export const proposalWorkflow: Workflow<ProposalWords> = {
  noun: 'proposals',
  transitions: TRANSITIONS,
  expected: EXPECTED,
  clocks: CLOCKS,
  events: EVENT_OF_ACTION,
  rolesOfDuty: ROLES_OF_DUTY,
};
