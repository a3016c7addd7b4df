import type { Expected, Workflow } from '#app/platform/workflow/workflow.ts';
import { CLOCKS } from './clocks.ts';
import type { CommitmentStatus } from './commitment.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { stepEvents } from './events.ts';
import type { CommitmentWords } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** What each status waits for, and so who has the promise. */
const EXPECTED: Readonly<Record<CommitmentStatus, readonly Expected<CommitmentWords>[]>> = {
  OPEN: [{ clock: 'fulfil' }],
  REPORTED: [{ clock: 'verify' }],
  WITHDRAWAL_ASKED: [{ clock: 'withdrawal' }],
  BROKEN: [{ when: 'accountOwed', clock: 'account' }, { clock: 'none' }],
  KEPT: [{ clock: 'none' }],
  WITHDRAWN: [{ clock: 'none' }],
};

/** The workflow of promises, whole. */
export const commitmentWorkflow: Workflow<CommitmentWords> = {
  noun: 'commitments',
  table: 'Commitment',
  transitions: TRANSITIONS,
  expected: EXPECTED,
  clocks: CLOCKS,
  events: stepEvents,
  rolesOfDuty: ROLES_OF_DUTY,
};
