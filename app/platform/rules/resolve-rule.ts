import type { Day } from '#app/platform/calendar/day.ts';
import type { ResolvedRule, Rule, RuleKind, RuleOverride, RuleRegister, RuleValues } from './rule.ts';
import { isRuleValue } from './rule-value.ts';

/**
 * The rule as it stands on a day: of the overrides of its key that are valid then the one with the latest
 * `validFrom` (of two from the same day the later in the list), else the default. Throws a `RangeError` when that
 * override holds a value that the rule does not take: nobody may be judged by a rule that cannot be read.
 */
export function resolveRule<Kind extends RuleKind>(
  rule: Rule<Kind>,
  overrides: readonly RuleOverride[],
  day: Day,
): ResolvedRule<Kind> {
  const { key, kind } = rule;
  const override = overrideOn(key, overrides, day);
  if (!override) {
    const value: RuleValues[Kind] = rule.default;
    return { key, kind, value, source: rule.source, status: rule.status, validFrom: null };
  }
  if (!isRuleValue(rule, override.value)) {
    throw new RangeError(`Rule ${key} has an unreadable value from ${override.validFrom} on`);
  }
  const { value, source, validFrom } = override;
  return { key, kind, value, source, status: 'override', validFrom };
}

/** The values of a register by key, each as it stands on the day. Throws as `resolveRule` does. */
export function resolveValues<Register extends RuleRegister>(
  register: Register,
  overrides: readonly RuleOverride[],
  day: Day,
): { [Key in keyof Register]: RuleValues[Register[Key]['kind']] } {
  const entries = Object.values(register).map((rule) => [rule.key, resolveRule(rule, overrides, day).value]);
  return Object.fromEntries(entries) as { [Key in keyof Register]: RuleValues[Register[Key]['kind']] };
}

function overrideOn(key: string, overrides: readonly RuleOverride[], day: Day): RuleOverride | undefined {
  return overrides
    .filter((override) => override.key === key && override.validFrom <= day)
    .filter(({ validTo }) => !validTo || validTo >= day)
    .reduce<RuleOverride | undefined>(
      (latest, next) => (latest && latest.validFrom > next.validFrom ? latest : next),
      undefined,
    );
}
