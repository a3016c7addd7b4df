import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { inspectionRules } from './rules.ts';

const WITH_CODES: Readonly<Record<string, string>> = {
  'inspection.min_per_year': 'inspections:perYear',
  'inspection.surprise_topics': 'inspections:surprise',
};

/** The rules of inspections as the register shows them. */
export const inspectionChapter: RuleChapter = chapter(
  'inspection',
  'inspections:chapter',
  Object.values(inspectionRules),
  ({ key }) => ({
    name: `inspections:rule.${key}`,
    ...(WITH_CODES[key] ? { codes: WITH_CODES[key] } : {}),
  }),
);
