import type { Rule } from './rule.ts';

/** A rule with the keys of its words: what the register shows of it. */
export interface BookedRule {
  rule: Rule;
  /** Text key of its name. */
  name: string;
  /** Text key of what the statute says, or what is usual; absent where there is no more to say. */
  about?: string;
  /** Namespace and section of the names of its choices or bands; absent: they have none. */
  codes?: string;
}

/** Rules that stand together in the register. */
export interface RuleChapter {
  /** Part of the address of its place on the page. */
  id: string;
  /** Text key of its heading. */
  title: string;
  rules: readonly BookedRule[];
}

/** Values that belong together because one source names them. */
export interface RulePreset {
  id: string;
  /** Text keys: `<texts>.name`, `.about`. */
  texts: string;
  /** What stands as the source of each value, in the words of the law or of who published it. */
  source: string;
  /** Values by key of the rule; none where the source has nothing on a system that is built. */
  values: Readonly<Record<string, unknown>>;
}

/** The register of all built systems. */
export interface RuleBook {
  chapters: readonly RuleChapter[];
  presets: readonly RulePreset[];
}

/** All rules of the book by key, in their order. */
export function bookedRules({ chapters }: RuleBook): ReadonlyMap<string, BookedRule> {
  return new Map(chapters.flatMap(({ rules }) => rules.map((booked) => [booked.rule.key, booked] as const)));
}

/**
 * Books the rules of a register under one heading.
 *
 * @param wordsOf the keys of a rule's words
 */
export function chapter(
  id: string,
  title: string,
  rules: readonly Rule[],
  wordsOf: (rule: Rule) => Omit<BookedRule, 'rule'>,
): RuleChapter {
  return { id, title, rules: rules.map((rule) => ({ rule, ...wordsOf(rule) })) };
}
