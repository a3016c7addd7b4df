import { chapter, type RuleChapter } from '#app/platform/rules/rule-book.ts';
import type { Rule } from '#app/platform/rules/rule.ts';
import { cardRules } from './rules.ts';

const all: readonly Rule[] = Object.values(cardRules);

/** The rules of contact cards as the register shows them. */
export const cardChapter: RuleChapter = chapter('card', 'contact-cards:chapter', all, ({ key, kind }) => ({
  name: `contact-cards:rule.${key}`,
  about: `contact-cards:ruleAbout.${key}`,
  ...(kind === 'choice' ? { codes: 'contact-cards:ruleChoice' } : {}),
}));
