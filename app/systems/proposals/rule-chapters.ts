import { chapter, type BookedRule, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import type { Rule } from '#app/platform/rules/rule.ts';
import { proposalRules, type ProposalRuleKey } from './rules.ts';

/** Rules about which more is to be said than name and source (domain §2.5). */
const EXPLAINED: ReadonlySet<string> = new Set<ProposalRuleKey>([
  'kaizen.first_review',
  'kaizen.committee_decision',
  'kaizen.savings_period',
  'kaizen.grades',
  'kaizen.saving_points',
  'kaizen.reward_threshold',
  'kaizen.similar_idea_factor',
  'kaizen.copying_downgrade',
  'kaizen.report_from',
]);

const AUTHORITY: ReadonlySet<string> = new Set<ProposalRuleKey>([
  'kaizen.team_cost_limit',
  'kaizen.unit_cost_limit',
  'kaizen.unit_saving_limit',
  'kaizen.valuation_threshold',
  'kaizen.committee_settles_from',
  'kaizen.office_settles_from',
  'kaizen.unit_settles_from',
  'kaizen.report_from',
  'kaizen.visibility_not_adopted',
]);

/** A rule of proposals with its words, for pages that tell by which rule they go. */
export function bookedProposalRule(key: ProposalRuleKey): BookedRule {
  const rule = proposalRules[key];
  return { rule, ...wordsOf(rule) };
}

function wordsOf({ key }: Rule): Omit<BookedRule, 'rule'> {
  return {
    name: `proposals:rule.${key}`,
    codes: key === 'kaizen.visibility_not_adopted' ? 'proposals:ruleChoice' : 'proposals:grade',
    ...(EXPLAINED.has(key) ? { about: `proposals:ruleAbout.${key}` } : {}),
  };
}

const all: readonly Rule[] = Object.values(proposalRules);
const isTime = ({ kind }: Rule) => kind === 'workdays' || kind === 'days';
const isAuthority = ({ key }: Rule) => AUTHORITY.has(key);

/** The rules of improvement proposals as the register shows them. */
export const proposalChapters: readonly RuleChapter[] = [
  chapter('kaizen-time', 'proposals:chapter.time', all.filter(isTime), wordsOf),
  chapter('kaizen-authority', 'proposals:chapter.authority', all.filter(isAuthority), wordsOf),
  chapter(
    'kaizen-grading',
    'proposals:chapter.grading',
    all.filter((rule) => !isTime(rule) && !isAuthority(rule)),
    wordsOf,
  ),
];
