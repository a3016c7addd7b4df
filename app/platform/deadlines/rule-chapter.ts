import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { deadlineRules } from './rules.ts';

/** The rules of every clock, as the register shows them. */
export const deadlineChapter: RuleChapter = chapter(
  'deadline',
  'deadlines:chapter',
  Object.values(deadlineRules),
  ({ key }) => ({ name: `deadlines:rule.${key.replace('deadline.', '')}` }),
);
