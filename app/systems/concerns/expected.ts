import type { Expected } from '#app/platform/workflow/workflow.ts';
import type { ConcernStatus } from './concern.ts';
import type { ConcernWords } from './transition.ts';

type Entries = readonly Expected<ConcernWords>[];

const rest: Entries = [{ clock: 'none' }];
const departmentTime: Entries = [
  { when: 'urgent', clock: 'feedbackUrgent' },
  { when: 'complex', clock: 'feedbackComplex' },
  { clock: 'feedback' },
];

/** What each status waits for, and so who has the concern. */
export const EXPECTED: Readonly<Record<ConcernStatus, Entries>> = {
  REGISTERED: [{ when: 'hazardous', clock: 'hazard' }, { clock: 'dispatch' }],
  DISPATCHED: departmentTime,
  HANDLING: departmentTime,
  REPLY_REVIEW: [{ clock: 'replyReview' }],
  REPLIED: [{ clock: 'rating' }],
  RATED: [{ clock: 'followUp' }],
  ESCALATED: [{ clock: 'escalation' }],
  LINKED: rest,
  TRANSFERRED: rest,
  NOT_ACCEPTED: rest,
  WITHDRAWN: rest,
  CLOSED: rest,
  ARCHIVED: rest,
};
