import type { Expected, Transition, Workflow } from '#app/platform/workflow/workflow.ts';
import { noticeSteps } from './events.ts';
import type { PublicNoticeStatus } from './public-notice.ts';
import type { PublicNoticeRuleKey } from './rules.ts';

/** The words of a public notice's workflow. */
export interface NoticeWords {
  status: PublicNoticeStatus;
  action: keyof typeof noticeSteps;
  circumstance: 'running' | 'over' | 'lastObjection' | 'furtherObjection' | 'openObjection';
  duty: 'OFFICER' | 'CHAIR' | 'COLLEAGUE' | 'SYSTEM';
  party: 'PREPARER' | 'OBJECTORS';
  clock: 'approval' | 'publication' | 'closing' | 'investigation';
  rule: PublicNoticeRuleKey;
}

type Row = Transition<NoticeWords>;

const union = ['OFFICER', 'CHAIR'] as const;
const withdraw: Row = { action: 'withdraw', to: 'WITHDRAWN', who: union, needs: ['reason'], clock: 'stop' };
const replace: Row = { action: 'replace', to: 'WITHDRAWN', who: union, needs: ['reason'], clock: 'stop' };
const change: Row = { action: 'change', to: 'DRAFT', who: union, clock: 'approval' };
const objected = { action: 'object', when: ['running'], to: 'OBJECTED', who: ['COLLEAGUE'] } as const;
const judge = { who: union, apart: ['OBJECTORS'], needs: ['answer'] } as const;
const uphold: Row = { action: 'upholdObjection', ...judge, to: 'CLOSED_FAILED', clock: 'stop' };
const reject = { action: 'rejectObjection', ...judge } as const;
const pass: Row = {
  action: 'pass',
  when: ['over'],
  to: 'CLOSED_PASSED',
  who: ['SYSTEM', ...union],
  clock: 'stop',
};

/**
 * The state machine of a public notice (domain §1.4). Only a notice without an open objection can pass, for no other
 * status knows the step, and only after its last day.
 */
const transitions: Readonly<Record<PublicNoticeStatus, readonly Row[]>> = {
  DRAFT: [
    { action: 'approve', to: 'APPROVED', who: ['CHAIR'], apart: ['PREPARER'], clock: 'publication' },
    change,
    withdraw,
  ],
  APPROVED: [{ action: 'publish', to: 'PUBLISHED', who: union, clock: 'closing' }, change, withdraw],
  PUBLISHED: [{ ...objected, clock: 'investigation' }, pass, replace, withdraw],
  OBJECTED: [
    { ...objected, clock: 'keep' },
    { action: 'investigate', to: 'INVESTIGATING', who: union, apart: ['OBJECTORS'], clock: 'keep' },
    replace,
    withdraw,
  ],
  INVESTIGATING: [
    { ...objected, clock: 'keep' },
    { ...reject, when: ['lastObjection'], to: 'PUBLISHED', clock: 'closing' },
    { ...reject, when: ['furtherObjection'], to: 'SAME', clock: 'keep' },
    uphold,
    replace,
    withdraw,
  ],
  CLOSED_PASSED: [],
  CLOSED_FAILED: [],
  WITHDRAWN: [],
};

const none: readonly Expected<NoticeWords>[] = [{ clock: 'none' }];

export const publicNoticeWorkflow: Workflow<NoticeWords> = {
  noun: 'public-notices',
  table: 'PublicNotice',
  transitions,
  expected: {
    DRAFT: [{ clock: 'approval' }],
    APPROVED: [{ clock: 'publication' }],
    PUBLISHED: [{ clock: 'closing' }],
    OBJECTED: [{ clock: 'investigation' }],
    INVESTIGATING: [{ clock: 'investigation' }],
    CLOSED_PASSED: none,
    CLOSED_FAILED: none,
    WITHDRAWN: none,
  },
  clocks: {
    approval: { rule: 'public_notice.approve', chain: ['CHAIR'], counts: 'fromEvent' },
    publication: { rule: 'public_notice.publish', chain: union, counts: 'fromEvent' },
    investigation: { rule: 'public_notice.investigate', chain: union, counts: 'fromEvent' },
    closing: { rule: 'public_notice.close', chain: union, counts: 'fromNoticeEnd' },
  },
  events: noticeSteps,
  rolesOfDuty: { OFFICER: ['UNION_OFFICER'], CHAIR: ['UNION_CHAIR'] },
};
