import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { publicNoticeRules } from './rules.ts';

/** The rules of public notices, as the register shows them. */
export const publicNoticeChapter: RuleChapter = chapter(
  'public-notice',
  'public-notices:chapter',
  Object.values(publicNoticeRules),
  ({ key }) => ({ name: `public-notices:rule.${key.replace('public_notice.', '')}` }),
);
