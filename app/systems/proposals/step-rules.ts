import type { ProposalRuleKey } from './rules.ts';
import type { FormStep } from './step-schemas.ts';

const DECIDING: readonly ProposalRuleKey[] = [
  'kaizen.team_cost_limit',
  'kaizen.unit_cost_limit',
  'kaizen.unit_saving_limit',
];
const REFUSING: readonly ProposalRuleKey[] = ['kaizen.appeal_window'];
const PUBLISHING: readonly ProposalRuleKey[] = ['kaizen.notice_period'];

/** The rules that a step goes by or sets going: its page shows them, one tap from their sources. */
export const STEP_RULES: Record<FormStep, readonly ProposalRuleKey[]> = {
  accept: ['kaizen.dept_review'],
  return: ['kaizen.completion'],
  refuse: REFUSING,
  markDuplicate: REFUSING,
  escalate: ['kaizen.committee_decision'],
  adopt: DECIDING,
  tryOut: ['kaizen.trial', ...DECIDING],
  confirmTrial: ['kaizen.assign'],
  stopTrial: REFUSING,
  reserve: DECIDING,
  notAdopt: [...DECIDING, ...REFUSING],
  takeUp: ['kaizen.assign'],
  assign: ['kaizen.implementation'],
  reassign: [],
  postpone: [],
  abandon: [],
  complete: ['kaizen.verification'],
  verify: ['kaizen.valuation_threshold'],
  sendBack: ['kaizen.implementation'],
  value: ['kaizen.savings_period', 'kaizen.valuation_threshold'],
  score: [
    'kaizen.grades',
    'kaizen.saving_points',
    'kaizen.two_scorers_from',
    'kaizen.third_scorer_spread',
    'kaizen.similar_idea_factor',
    'kaizen.copying_downgrade',
  ],
  publishNotice: PUBLISHING,
  object: ['kaizen.objection'],
  rejectObjection: [],
  upholdObjection: ['kaizen.grades', ...PUBLISHING],
  reward: ['kaizen.payment', 'kaizen.reward_threshold'],
  spread: ['kaizen.spread'],
  revoke: [],
  withdraw: [],
  appeal: ['kaizen.appeal_window', 'kaizen.appeal_decision'],
  upholdAppeal: [],
  rejectAppeal: [],
  archive: ['kaizen.archive_after'],
};
