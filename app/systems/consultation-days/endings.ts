import type { FormStep } from './schema.ts';

/** Steps that end something for good: each says what will happen before its button. */
export const DESTRUCTIVE_STEPS = ['move', 'close'] as const satisfies readonly FormStep[];

/** No other step ends anything. */
export const HARMLESS_ENDINGS: Readonly<Record<string, string>> = {};
