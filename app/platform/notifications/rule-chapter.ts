import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { noticeRules } from './rules.ts';

/** The rules of notices, as the register shows them. */
export const noticeChapter: RuleChapter = chapter(
  'notices',
  'notices:chapter',
  Object.values(noticeRules),
  ({ key }) => ({ name: `notices:rule.${key.replace('notices.', '')}` }),
);
