import type { RuleBook } from '#app/platform/rules/rule-book.ts';
import { RULE_PRESETS } from './rule-presets.ts';
import { ALL_SYSTEMS } from './systems.ts';

/** The rules of all systems, in the order of the systems. */
export const RULES: RuleBook = {
  chapters: ALL_SYSTEMS.flatMap(({ rules = [] }) => rules),
  presets: RULE_PRESETS,
};
