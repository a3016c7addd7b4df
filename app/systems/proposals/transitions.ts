import { SCORING_DUTIES } from './authority.ts';
import type { ProposalStatus } from './proposal.ts';
import type { Transition } from './transition.ts';

const apart = ['SHARERS'] as const;

const author = { who: ['PROPOSER', 'TYPIST'] } as const;
const proposer = { who: ['PROPOSER'] } as const;
const reviewer = { who: ['TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE'], apart } as const;
const unit = { who: ['TEAM_LEADER', 'UNIT_HEAD'], limited: true, apart } as const;
const committee = { who: ['REVIEW_COMMITTEE', 'MANAGEMENT'], apart } as const;
const anyLevel = { who: ['TEAM_LEADER', 'UNIT_HEAD', 'REVIEW_COMMITTEE'], limited: true, apart } as const;
const trialLeader = { who: ['UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE'], apart } as const;
const manager = { who: ['UNIT_HEAD', 'KAIZEN_OFFICE'] } as const;
const verifier = { ...manager, apart: ['SHARERS', 'IMPLEMENTER'] } as const;
const finance = { who: ['FINANCE'] } as const;
const office = { who: ['KAIZEN_OFFICE'] } as const;
const scorer = { who: SCORING_DUTIES, limited: true, apart: ['SHARERS', 'SCORERS'] } as const;
const judge = { who: ['REVIEW_COMMITTEE', 'MANAGEMENT'], apart: ['SHARERS', 'OBJECTORS'] } as const;
const appealBody = { who: ['APPEAL_BODY'], apart: ['SHARERS', 'REFUSER'] } as const;

const reason = ['reason'] as const;

const markDuplicate: Transition = {
  action: 'markDuplicate',
  to: 'DUPLICATE',
  ...office,
  apart,
  needs: ['duplicateOfNo'],
  clock: 'stop',
};
const withdraw: Transition = { action: 'withdraw', to: 'WITHDRAWN', ...proposer, clock: 'stop' };
const takeUp: Transition = {
  action: 'takeUp',
  to: 'ADOPTED',
  ...anyLevel,
  needs: reason,
  clock: 'assignment',
};
const abandon: Transition = { action: 'abandon', to: 'SHELVED', ...manager, needs: reason, clock: 'stop' };
const revoke: Transition = { action: 'revoke', to: 'REVOKED', ...committee, needs: reason, clock: 'stop' };
const archive: Transition = {
  action: 'archive',
  when: ['oldEnough', 'noOpenAppeal'],
  to: 'ARCHIVED',
  who: ['SYSTEM', 'KAIZEN_OFFICE'],
  clock: 'stop',
};

const score = { action: 'score', ...scorer, needs: ['marks'] } as const;
const scores: readonly Transition[] = [
  { ...score, when: ['readyToScore', 'scoresMissing'], to: 'SAME', clock: 'furtherScore' },
  { ...score, when: ['readyToScore', 'scoresComplete'], to: 'SCORED', clock: 'publication' },
];

const openAppeal = { when: ['openAppeal'], ...appealBody, needs: ['answer'] } as const;
const appeal: readonly Transition[] = [
  { action: 'appeal', when: ['mayAppeal'], to: 'SAME', ...proposer, needs: reason, clock: 'appeal' },
  { action: 'rejectAppeal', ...openAppeal, to: 'SAME', clock: 'stop' },
];
const upholdAdmission: Transition = {
  action: 'upholdAppeal',
  ...openAppeal,
  to: 'ACCEPTED',
  clock: 'evaluation',
};
const upholdDecision: Transition = {
  action: 'upholdAppeal',
  ...openAppeal,
  to: 'ESCALATED',
  clock: 'committee',
};

/**
 * The state machine of a proposal (domain §6.1), whole, by the status in which a step may be taken. A step that
 * no row allows does not exist, and for every status, action and set of circumstances at most one row fits.
 */
export const TRANSITIONS: Readonly<Record<ProposalStatus, readonly Transition[]>> = {
  DRAFT: [
    { action: 'submit', when: ['fresh'], to: 'SUBMITTED', ...author, clock: 'firstReview' },
    { action: 'resubmit', when: ['returned'], to: 'SUBMITTED', ...author, clock: 'firstReview' },
    { ...withdraw, when: ['returned'] },
  ],
  SUBMITTED: [
    {
      action: 'accept',
      to: 'ACCEPTED',
      ...reviewer,
      clock: { when: 'teamMatter', then: 'teamEvaluation', otherwise: 'evaluation' },
    },
    { action: 'return', to: 'DRAFT', ...reviewer, needs: ['missing'], clock: 'completion' },
    { action: 'refuse', to: 'NOT_ACCEPTED', ...reviewer, needs: ['reasonCode', 'reason'], clock: 'stop' },
    markDuplicate,
    withdraw,
  ],
  ACCEPTED: [
    { action: 'adopt', when: ['planned'], to: 'ADOPTED', ...unit, clock: 'assignment' },
    { action: 'adopt', when: ['alreadyDone'], to: 'COMPLETED', ...unit, clock: 'verification' },
    {
      action: 'tryOut',
      when: ['planned'],
      to: 'TRIAL',
      ...unit,
      needs: ['trialPlan', 'plannedOn'],
      clock: 'trial',
    },
    { action: 'reserve', when: ['planned'], to: 'RESERVED', ...unit, needs: reason, clock: 'stop' },
    { action: 'notAdopt', to: 'NOT_ADOPTED', ...unit, needs: reason, clock: 'stop' },
    { action: 'escalate', to: 'ESCALATED', ...reviewer, needs: reason, clock: 'committee' },
    markDuplicate,
    withdraw,
  ],
  ESCALATED: [
    {
      action: 'adopt',
      when: ['planned'],
      to: 'ADOPTED',
      ...committee,
      needs: ['minutes'],
      clock: 'assignment',
    },
    {
      action: 'adopt',
      when: ['alreadyDone'],
      to: 'COMPLETED',
      ...committee,
      needs: ['minutes'],
      clock: 'verification',
    },
    {
      action: 'tryOut',
      when: ['planned'],
      to: 'TRIAL',
      ...committee,
      needs: ['minutes', 'trialPlan', 'plannedOn'],
      clock: 'trial',
    },
    {
      action: 'reserve',
      when: ['planned'],
      to: 'RESERVED',
      ...committee,
      needs: ['minutes', 'reason'],
      clock: 'stop',
    },
    { action: 'notAdopt', to: 'NOT_ADOPTED', ...committee, needs: ['minutes', 'reason'], clock: 'stop' },
    markDuplicate,
    withdraw,
  ],
  TRIAL: [
    { action: 'confirmTrial', to: 'ADOPTED', ...trialLeader, needs: ['result'], clock: 'assignment' },
    { action: 'stopTrial', to: 'NOT_ADOPTED', ...trialLeader, needs: reason, clock: 'stop' },
    withdraw,
  ],
  RESERVED: [takeUp],
  NOT_ACCEPTED: [...appeal, upholdAdmission, archive],
  DUPLICATE: [...appeal, upholdAdmission, archive],
  NOT_ADOPTED: [...appeal, upholdDecision, archive],
  ADOPTED: [
    {
      action: 'assign',
      to: 'IMPLEMENTING',
      ...manager,
      needs: ['implementer', 'plannedOn'],
      clock: 'implementation',
    },
    abandon,
  ],
  IMPLEMENTING: [
    {
      action: 'complete',
      to: 'COMPLETED',
      who: ['IMPLEMENTER'],
      needs: ['after', 'completedOn', 'cost'],
      clock: 'verification',
    },
    { action: 'reassign', to: 'SAME', ...manager, needs: ['implementer', 'reason'], clock: 'implementation' },
    {
      action: 'postpone',
      when: ['notPostponed', 'beforeDue'],
      to: 'SAME',
      ...manager,
      needs: ['plannedOn', 'reason'],
      clock: 'implementation',
    },
    abandon,
  ],
  SHELVED: [takeUp, archive],
  COMPLETED: [
    {
      action: 'verify',
      to: 'VERIFIED',
      ...verifier,
      needs: ['record', { when: 'affectsSafety', field: 'specialistOpinion' }],
      clock: { when: 'valuationDue', then: 'valuation', otherwise: 'scoring' },
    },
    {
      action: 'sendBack',
      to: 'IMPLEMENTING',
      ...verifier,
      needs: ['reason', 'plannedOn'],
      clock: 'implementation',
    },
  ],
  VERIFIED: [
    {
      action: 'value',
      when: ['valuationDue'],
      to: 'VALUED',
      ...finance,
      apart,
      needs: ['savingVerified', 'calculation'],
      clock: 'scoring',
    },
    ...scores,
  ],
  VALUED: scores,
  SCORED: [
    {
      action: 'publishNotice',
      to: 'REWARD_NOTICE',
      ...office,
      clock: { when: 'openObjection', then: 'objection', otherwise: 'payment' },
    },
    revoke,
  ],
  REWARD_NOTICE: [
    {
      action: 'object',
      when: ['noticeRunning'],
      to: 'SAME',
      who: ['COLLEAGUE'],
      needs: reason,
      clock: 'objection',
    },
    {
      action: 'rejectObjection',
      when: ['openObjection'],
      to: 'SAME',
      ...judge,
      needs: ['answer'],
      clock: { when: 'lastObjection', then: 'payment', otherwise: 'keep' },
    },
    {
      action: 'upholdObjection',
      when: ['openObjection'],
      to: 'SCORED',
      ...judge,
      needs: ['answer', 'score'],
      clock: 'publication',
    },
    {
      action: 'reward',
      when: ['noticeOver', 'noOpenObjection'],
      to: 'REWARDED',
      ...finance,
      needs: ['paidOn'],
      clock: { when: 'spreadExpected', then: 'spread', otherwise: 'stop' },
    },
    revoke,
  ],
  REWARDED: [
    { action: 'spread', to: 'STANDARDISED', ...office, needs: ['standard', 'lines'], clock: 'stop' },
    revoke,
    archive,
  ],
  STANDARDISED: [revoke, archive],
  WITHDRAWN: [archive],
  REVOKED: [archive],
  ARCHIVED: [],
};
