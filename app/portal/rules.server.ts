import type { RuleBook } from '#app/platform/rules/rule-book.ts';
import type { System } from '#app/platform/system/system.server.ts';
import { RULE_PRESETS } from './rule-presets.ts';
import { SYSTEMS } from './systems.ts';

/** The rules of all systems, in the order of the systems. */
export const RULES: RuleBook = {
  chapters: (SYSTEMS as readonly System[]).flatMap(({ rules = [] }) => rules),
  presets: RULE_PRESETS,
};
