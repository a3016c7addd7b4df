import { chapter, type BookedRule, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import type { Rule } from '#app/platform/rules/rule.ts';
import { concernRules, type ConcernRuleKey } from './rules.ts';

/** Rules about which more is to be said than name and source (domain §2.4, §5.0). */
const EXPLAINED: ReadonlySet<string> = new Set<ConcernRuleKey>(['concern.hazard', 'concern.feedback']);

function wordsOf({ key }: Rule): Omit<BookedRule, 'rule'> {
  return {
    name: `concerns:rule.${key}`,
    ...(EXPLAINED.has(key) ? { about: `concerns:ruleAbout.${key}` } : {}),
  };
}

/** The rules of concerns as the register shows them. */
export const concernChapter: RuleChapter = chapter(
  'concern',
  'concerns:chapter',
  Object.values(concernRules),
  wordsOf,
);
