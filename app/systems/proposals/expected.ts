import type { Expected } from '#app/platform/workflow/workflow.ts';
import type { ProposalStatus } from './proposal.ts';
import type { ProposalWords } from './transition.ts';

type Entries = readonly Expected<ProposalWords>[];

const rest: Entries = [{ clock: 'none' }];
const unlessAppealed: Entries = [{ when: 'openAppeal', clock: 'appeal' }, { clock: 'none' }];
const scoring: Entries = [{ when: 'scoredOnce', clock: 'furtherScore' }, { clock: 'scoring' }];

/** What a status waits for: the first entry whose circumstance holds. */
export const EXPECTED: Readonly<Record<ProposalStatus, Entries>> = {
  DRAFT: [{ when: 'returned', clock: 'completion' }, { clock: 'none' }],
  SUBMITTED: [{ clock: 'firstReview' }],
  ACCEPTED: [{ when: 'teamMatter', clock: 'teamEvaluation' }, { clock: 'evaluation' }],
  ESCALATED: [{ clock: 'committee' }],
  TRIAL: [{ clock: 'trial' }],
  RESERVED: rest,
  NOT_ACCEPTED: unlessAppealed,
  NOT_ADOPTED: unlessAppealed,
  DUPLICATE: unlessAppealed,
  ADOPTED: [{ clock: 'assignment' }],
  IMPLEMENTING: [{ clock: 'implementation' }],
  SHELVED: rest,
  COMPLETED: [{ clock: 'verification' }],
  VERIFIED: [{ when: 'valuationDue', clock: 'valuation' }, ...scoring],
  VALUED: scoring,
  SCORED: [{ clock: 'publication' }],
  REWARD_NOTICE: [{ when: 'openObjection', clock: 'objection' }, { clock: 'payment' }],
  REWARDED: [{ when: 'spreadExpected', clock: 'spread' }, { clock: 'none' }],
  STANDARDISED: rest,
  REVOKED: rest,
  WITHDRAWN: rest,
  ARCHIVED: rest,
};
