import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { talkRules } from './rules.ts';

/** The rules of talks as the register shows them. */
export const talkChapter: RuleChapter = chapter(
  'talk',
  'management-talks:chapter',
  Object.values(talkRules),
  ({ key }) => ({ name: `management-talks:rule.${key}` }),
);
