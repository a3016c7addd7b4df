import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import type { Rule } from '#app/platform/rules/rule.ts';
import { figureRules } from './rules.ts';

const own: readonly Rule[] = Object.values(figureRules).filter(({ key }) => key.startsWith('kpi.'));

/** How figures are counted, as the register shows it. */
export const figureChapter: RuleChapter = chapter('kpi', 'participation:chapter', own, ({ key }) => ({
  name: `participation:rule.${key}`,
  about: `participation:ruleAbout.${key}`,
  codes: 'participation:ruleChoice',
}));
