import type { FormStep } from './schema.ts';

/** Steps that end something for good: each says what will happen before its button. */
export const DESTRUCTIVE_STEPS = ['withdraw', 'upholdObjection'] as const satisfies readonly FormStep[];

/** Steps that end something too, but need no warning, with the reason. */
export const HARMLESS_ENDINGS: Readonly<Record<string, string>> = {
  pass: 'its days are over and nobody objects',
  replace: 'another notice takes its place at once',
};
