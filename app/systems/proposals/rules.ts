import type { Day } from '#app/platform/calendar/day.ts';
import { resolveValues } from '#app/platform/rules/resolve-rule.ts';
import { FIRST_REPLY } from '#app/platform/rules/first-reply.ts';
import { defineRules, type RuleOverride } from '#app/platform/rules/rule.ts';
import { CRITERIA } from './criteria.ts';
import { GRADES, type Grade } from './proposal.ts';

const REGULATION = '合理化建议和技术改进奖励条例（1986）';
const PRACTICE = { source: 'practice', status: 'practice' } as const;
const OWN = { source: 'default', status: 'default' } as const;

/**
 * The rules of improvement proposals. The regulation of 1986 binds state-owned enterprises and is a model for
 * others; `practice` is what factories are known to do; `default` is a choice of this portal and comes from no rule.
 */
export const proposalRules = defineRules({
  'kaizen.first_review': FIRST_REPLY,
  'kaizen.completion': { kind: 'workdays', default: 10, ...OWN },
  'kaizen.dept_review': { kind: 'workdays', default: 3, ...OWN },
  'kaizen.committee_decision': { kind: 'workdays', default: 20, ...PRACTICE },
  'kaizen.trial': { kind: 'days', default: 30, ...OWN },
  'kaizen.assign': { kind: 'workdays', default: 3, ...OWN },
  'kaizen.implementation': { kind: 'days', default: 30, ...OWN },
  'kaizen.verification': { kind: 'workdays', default: 5, ...OWN },
  'kaizen.valuation': { kind: 'workdays', default: 10, ...OWN },
  'kaizen.scoring': { kind: 'workdays', default: 5, ...OWN },
  'kaizen.publication': { kind: 'workdays', default: 5, ...OWN },
  'kaizen.notice_period': { kind: 'workdays', default: 5, ...OWN },
  'kaizen.objection': { kind: 'workdays', default: 5, ...OWN },
  'kaizen.payment': { kind: 'workdays', default: 10, ...OWN },
  'kaizen.spread': { kind: 'days', default: 30, ...OWN },
  'kaizen.appeal_window': { kind: 'workdays', default: 10, ...OWN },
  'kaizen.appeal_decision': { kind: 'workdays', default: 10, ...OWN },
  'kaizen.archive_after': { kind: 'days', default: 365, ...OWN },

  'kaizen.team_cost_limit': { kind: 'yuan', default: '200.00', ...OWN },
  'kaizen.unit_cost_limit': { kind: 'yuan', default: '5000.00', ...OWN },
  'kaizen.unit_saving_limit': { kind: 'yuan', default: '10000.00', ...OWN },
  'kaizen.visibility_not_adopted': {
    kind: 'choice',
    default: 'UNIT',
    choices: ['UNIT', 'ENTERPRISE'],
    ...OWN,
  },

  'kaizen.valuation_threshold': { kind: 'yuan', default: '10000.00', ...OWN },
  'kaizen.savings_period': { kind: 'months', default: 12, source: `${REGULATION}第九条`, status: 'law' },
  'kaizen.saving_points': {
    kind: 'bands',
    scale: { from: 0, to: null },
    gives: 'points',
    most: CRITERIA.tangible.most,
    default: [
      { key: 'none', lower: 0, upper: 1000, gives: '0' },
      { key: 'from1000', lower: 1000, upper: 5000, gives: '5' },
      { key: 'from5000', lower: 5000, upper: 10_000, gives: '10' },
      { key: 'from10000', lower: 10_000, upper: 50_000, gives: '15' },
      { key: 'from50000', lower: 50_000, upper: 100_000, gives: '20' },
      { key: 'from100000', lower: 100_000, upper: 500_000, gives: '25' },
      { key: 'from500000', lower: 500_000, upper: null, gives: '30' },
    ],
    ...OWN,
  },
  'kaizen.grades': {
    kind: 'bands',
    scale: { from: 0, to: 100 },
    gives: 'yuan',
    names: GRADES,
    default: [
      { key: 'S', lower: 90, upper: 100, gives: '1000.00' },
      { key: 'A', lower: 80, upper: 90, gives: '500.00' },
      { key: 'B', lower: 70, upper: 80, gives: '200.00' },
      { key: 'C', lower: 60, upper: 70, gives: '100.00' },
      { key: 'D', lower: 40, upper: 60, gives: '50.00' },
      { key: 'E', lower: 20, upper: 40, gives: '20.00' },
      { key: 'P', lower: 0, upper: 20, gives: '5.00' },
    ],
    ...OWN,
  },
  'kaizen.reward_threshold': { kind: 'points', default: 0, ...OWN },
  'kaizen.two_scorers_from': { kind: 'choice', default: 'A', choices: GRADES, ...OWN },
  'kaizen.third_scorer_spread': { kind: 'points', default: 15, ...OWN },
  'kaizen.similar_idea_factor': { kind: 'share', default: 0.5, ...PRACTICE },
  'kaizen.copying_downgrade': { kind: 'grades', default: 1, source: `${REGULATION}第六条`, status: 'law' },
  'kaizen.finding_top_grade': { kind: 'choice', default: 'D', choices: GRADES, ...OWN },
  'kaizen.top_bonus_share': { kind: 'share', default: 0.05, ...OWN },
  'kaizen.top_bonus_cap': { kind: 'yuan', default: '20000.00', ...OWN },
  'kaizen.report_from': {
    kind: 'choice',
    default: 'B',
    choices: GRADES,
    source: `${REGULATION}第十五条`,
    status: 'law',
  },
  'kaizen.committee_settles_from': { kind: 'choice', default: 'A', choices: GRADES, ...OWN },
  'kaizen.office_settles_from': { kind: 'choice', default: 'B', choices: GRADES, ...OWN },
  'kaizen.unit_settles_from': { kind: 'choice', default: 'D', choices: GRADES, ...OWN },
  'kaizen.spread_from': { kind: 'choice', default: 'B', choices: GRADES, ...OWN },
});

export type ProposalRuleKey = keyof typeof proposalRules;

type GradeRule =
  | 'kaizen.two_scorers_from'
  | 'kaizen.committee_settles_from'
  | 'kaizen.office_settles_from'
  | 'kaizen.unit_settles_from'
  | 'kaizen.finding_top_grade'
  | 'kaizen.report_from'
  | 'kaizen.spread_from';

/** The value of every rule on some day. */
export type ProposalRuleValues = {
  readonly [Key in ProposalRuleKey]: Key extends GradeRule ? Grade : (typeof proposalRules)[Key]['default'];
};

/** The rules as they stand on the day. Throws a `RangeError` when an override cannot be read. */
export function proposalRulesOn(day: Day, overrides: readonly RuleOverride[]): ProposalRuleValues {
  return resolveValues(proposalRules, overrides, day) as ProposalRuleValues;
}
