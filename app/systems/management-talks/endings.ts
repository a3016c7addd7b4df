import type { FormStep } from './actions.ts';

/** Steps that end something for good: each says what will happen before its button. */
export const DESTRUCTIVE_STEPS = ['withdraw', 'dismiss'] as const satisfies readonly FormStep[];

/** Steps that end something too, but need no warning, with the reason. */
export const HARMLESS_ENDINGS: Readonly<Record<string, string>> = {
  publish: 'what both sides signed is shown',
};
