import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { representativeRules } from './rules.ts';

/** Keys of texts stand for words: a point in a rule's key would begin a section. */
export function ruleWord(key: string): string {
  return key.replace('rep.', '').replaceAll('.', '_');
}

/** The rules of representatives, as the register shows them. */
export const representativeChapter: RuleChapter = chapter(
  'rep',
  'representatives:chapter',
  Object.values(representativeRules),
  ({ key, kind }) => ({
    name: `representatives:rule.${ruleWord(key)}`,
    about: `representatives:ruleAbout.${ruleWord(key)}`,
    ...(kind === 'choice' ? { codes: 'representatives:ruleChoice' } : {}),
  }),
);
