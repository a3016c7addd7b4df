import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { commitmentRules } from './rules.ts';

/** The rules of promises as the register shows them. */
export const commitmentChapter: RuleChapter = chapter(
  'commitment',
  'commitments:chapter',
  Object.values(commitmentRules),
  ({ key }) => ({ name: `commitments:rule.${key}` }),
);
