import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import { unnamedRules } from './rules.ts';

/** The rules of the unnamed path, as the register shows them. */
export const unnamedChapter: RuleChapter = chapter(
  'unnamed',
  'unnamed:chapter',
  Object.values(unnamedRules),
  ({ key }) => ({
    name: `unnamed:rule.${key.replace('unnamed.', '')}`,
    ...(key === 'unnamed.proof_work' ? { codes: 'unnamed:proofWork' } : {}),
  }),
);
