import { defineRules } from '#app/platform/rules/rule.ts';

const OWN = { source: 'default', status: 'default' } as const;

/** How many leading zeros each piece of work needs, by the words of the rule. */
const PROOF_BITS = { LIGHT: 11, USUAL: 13, HEAVY: 15 } as const;

const PROOF_LEVELS = ['LIGHT', 'USUAL', 'HEAVY'] as const satisfies readonly (keyof typeof PROOF_BITS)[];

/** The rules of the unnamed path. */
export const unnamedRules = defineRules({
  /** How long the words and photos of a closed unnamed concern are kept. */
  'unnamed.keep_closed': { kind: 'days', default: 90, ...OWN },
  /** The work a phone does instead of being recognised; USUAL is about two seconds on a cheap one. */
  'unnamed.proof_work': { kind: 'choice', default: 'USUAL', choices: PROOF_LEVELS, ...OWN },
});

/** The zeros that a choice of `unnamed.proof_work` stands for. */
export function proofBits(choice: string): number {
  return PROOF_BITS[choice as keyof typeof PROOF_BITS] ?? PROOF_BITS.USUAL;
}
