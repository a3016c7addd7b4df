import type { RoundStep } from './round-actions.ts';

/** Steps that end something for good: each says what will happen before its button. */
export const DESTRUCTIVE_STEPS = ['cancel'] as const satisfies readonly RoundStep[];

/** Steps that end something too, but need no warning, with the reason. */
export const HARMLESS_ENDINGS: Readonly<Record<string, string>> = {
  publish: 'what was found is shown',
};
