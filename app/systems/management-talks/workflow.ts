import type { Expected, Workflow } from '#app/platform/workflow/workflow.ts';
import { CLOCKS } from './clocks.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import { stepEvents } from './events.ts';
import type { TalkStatus } from './management-talk.ts';
import type { TalkWords } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

const rest = [{ clock: 'none' }] as const;

/** What each status waits for, and so who has the talk. */
const EXPECTED: Readonly<Record<TalkStatus, readonly Expected<TalkWords>[]>> = {
  REQUESTED: [{ clock: 'accept' }],
  DECLINED: [{ clock: 'again' }],
  REFERRED: [{ clock: 'referred' }],
  ACCEPTED: [{ clock: 'hold' }],
  SCHEDULED: [{ clock: 'hold' }],
  HELD: [{ when: 'signedByUs', clock: 'countersign' }, { clock: 'minutes' }],
  SIGNED: [{ clock: 'publish' }],
  PUBLISHED: rest,
  CLOSED: rest,
  WITHDRAWN: rest,
};

/** The workflow of talks, whole. */
export const talkWorkflow: Workflow<TalkWords> = {
  noun: 'management-talks',
  table: 'ManagementTalk',
  transitions: TRANSITIONS,
  expected: EXPECTED,
  clocks: CLOCKS,
  events: stepEvents,
  rolesOfDuty: ROLES_OF_DUTY,
};
