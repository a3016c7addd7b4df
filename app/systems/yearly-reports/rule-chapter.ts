import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { reportRules } from './rules.ts';

/** The rules of yearly reports as the register shows them. */
export const reportChapter: RuleChapter = chapter(
  'report',
  'yearly-reports:chapter',
  Object.values(reportRules),
  ({ key }) => ({ name: `yearly-reports:rule.${key}`, about: `yearly-reports:ruleAbout.${key}` }),
);
