import type { Translate } from '#app/core/i18n.ts';
import { sortBands } from './bands.ts';
import type { BookedRule } from './rule-book.ts';
import type { Band, ResolvedRule, RuleKind, RuleStatus, RuleValues } from './rule.ts';

export interface ShownBand {
  /** Its name in the reader's language; null where bands are told by their bounds. */
  name: string | null;
  lower: number;
  upper: number | null;
  gives: string;
}

/** A value as pages show it, names already in the reader's language. */
export type ShownValue =
  | { kind: 'workdays' | 'days' | 'months' | 'minutes' | 'grades' | 'points' | 'share'; value: number }
  | { kind: 'yuan'; value: string }
  | { kind: 'flag'; value: boolean }
  | { kind: 'choice'; name: string }
  | { kind: 'bands'; gives: 'yuan' | 'points'; bands: ShownBand[] };

/** A rule as it stands on a day, for a page. */
export interface ShownRule {
  key: string;
  name: string;
  value: ShownValue;
  /** As in the register: `default` and `practice` are put into words by the page. */
  source: string;
  status: RuleStatus | 'override';
  validFrom: string | null;
}

export function showRule(booked: BookedRule, resolved: ResolvedRule, translate: Translate): ShownRule {
  const { key, value, source, status, validFrom } = resolved;
  return {
    key,
    source,
    status,
    validFrom,
    name: translate(booked.name),
    value: showValue(booked, value, translate),
  };
}

/** The value in the form in which pages show it; it must be one that the rule takes. */
export function showValue(
  { rule, codes }: BookedRule,
  value: RuleValues[RuleKind],
  translate: Translate,
): ShownValue {
  const nameOf = (code: string) => (codes ? translate(`${codes}.${code}`) : code);
  if (rule.kind === 'choice') return { kind: 'choice', name: nameOf(value as string) };
  if (rule.kind !== 'bands') return { kind: rule.kind, value } as ShownValue;
  const ascending = sortBands(value as readonly Band[]);
  const bands = (rule.names ? ascending.reverse() : ascending).map(({ key, lower, upper, gives }) => ({
    name: rule.names ? nameOf(key) : null,
    lower,
    upper,
    gives,
  }));
  return { kind: 'bands', gives: rule.gives, bands };
}
