import type { Workflow } from '#app/platform/workflow/workflow.ts';
import { CLOCKS } from './clocks.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { stepEvents } from './events.ts';
import { EXPECTED } from './expected.ts';
import type { ConcernWords } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** The workflow of concerns, whole. */
export const concernWorkflow: Workflow<ConcernWords> = {
  noun: 'concerns',
  table: 'Concern',
  transitions: TRANSITIONS,
  expected: EXPECTED,
  clocks: CLOCKS,
  events: stepEvents,
  rolesOfDuty: ROLES_OF_DUTY,
};
