import type { Clock } from '#app/platform/workflow/clock.ts';
import type { Duty } from './duty.ts';
import type { ProposalRuleKey } from './rules.ts';

/**
 * The clocks of a proposal (domain §6.1). Nobody who shares in the reward is fit for a step that is kept apart.
 */
export const CLOCKS = {
  completion: { rule: 'kaizen.completion', chain: ['PROPOSER'], counts: 'fromEvent' },
  firstReview: {
    rule: 'kaizen.first_review',
    chain: ['TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE'],
    counts: 'fromEvent',
  },
  teamEvaluation: {
    rule: 'kaizen.dept_review',
    chain: ['TEAM_LEADER', 'UNIT_HEAD', 'KAIZEN_OFFICE'],
    counts: 'fromEvent',
  },
  evaluation: { rule: 'kaizen.dept_review', chain: ['UNIT_HEAD', 'KAIZEN_OFFICE'], counts: 'fromEvent' },
  committee: {
    rule: 'kaizen.committee_decision',
    chain: ['REVIEW_COMMITTEE', 'MANAGEMENT'],
    counts: 'fromEvent',
  },
  trial: { rule: 'kaizen.trial', chain: ['UNIT_HEAD', 'KAIZEN_OFFICE'], counts: 'toPlannedDay' },
  assignment: { rule: 'kaizen.assign', chain: ['UNIT_HEAD', 'KAIZEN_OFFICE'], counts: 'fromEvent' },
  implementation: {
    rule: 'kaizen.implementation',
    chain: ['IMPLEMENTER', 'UNIT_HEAD', 'KAIZEN_OFFICE'],
    counts: 'toPlannedDay',
  },
  verification: { rule: 'kaizen.verification', chain: ['UNIT_HEAD', 'KAIZEN_OFFICE'], counts: 'fromEvent' },
  valuation: { rule: 'kaizen.valuation', chain: ['FINANCE'], counts: 'fromEvent' },
  scoring: {
    rule: 'kaizen.scoring',
    chain: ['UNIT_HEAD', 'KAIZEN_OFFICE', 'REVIEW_COMMITTEE'],
    counts: 'fromEvent',
  },
  furtherScore: { rule: 'kaizen.scoring', chain: ['REVIEW_COMMITTEE', 'KAIZEN_OFFICE'], counts: 'fromEvent' },
  publication: { rule: 'kaizen.publication', chain: ['KAIZEN_OFFICE'], counts: 'fromEvent' },
  payment: { rule: 'kaizen.payment', chain: ['FINANCE'], counts: 'fromNoticeEnd' },
  objection: { rule: 'kaizen.objection', chain: ['REVIEW_COMMITTEE', 'MANAGEMENT'], counts: 'fromEvent' },
  spread: { rule: 'kaizen.spread', chain: ['KAIZEN_OFFICE'], counts: 'fromEvent' },
  appeal: { rule: 'kaizen.appeal_decision', chain: ['APPEAL_BODY', 'MANAGEMENT'], counts: 'fromEvent' },
} as const satisfies Record<string, Clock<{ duty: Duty; rule: ProposalRuleKey }>>;

export type ClockName = keyof typeof CLOCKS;
