import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import type { Rule } from '#app/platform/rules/rule.ts';
import { consultationRules } from './rules.ts';

const all: readonly Rule[] = Object.values(consultationRules);

/** The rules of consultation days as the register shows them. */
export const consultationChapter: RuleChapter = chapter(
  'consult',
  'consultation-days:chapter',
  all,
  ({ key, kind }) => ({
    name: `consultation-days:rule.${key}`,
    about: `consultation-days:ruleAbout.${key}`,
    ...(kind === 'choice' ? { codes: 'consultation-days:frequency' } : {}),
  }),
);
