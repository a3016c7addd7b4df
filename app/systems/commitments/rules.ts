import { defineRules } from '#app/platform/rules/rule.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** The rules of promises (domain §5.4; the numbers are this portal's own). */
export const commitmentRules = defineRules({
  /** How many working days after its day a promise that is not kept counts as broken. */
  'commitment.broken_after': { kind: 'workdays', default: 10, ...OWN },
  'commitment.verify': { kind: 'workdays', default: 5, ...OWN },
  'commitment.withdrawal': { kind: 'workdays', default: 3, ...OWN },
  'commitment.account': { kind: 'workdays', default: 5, ...OWN },
});

export type CommitmentRuleKey = keyof typeof commitmentRules;

/** The value of every rule on some day, in working days. */
export type CommitmentRuleValues = { readonly [Key in CommitmentRuleKey]: number };
