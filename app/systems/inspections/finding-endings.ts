import type { FindingStep } from './finding-actions.ts';

/** Steps that end something for good: each says what will happen before its button. */
export const DESTRUCTIVE_STEPS = ['drop', 'acceptExplanation'] as const satisfies readonly FindingStep[];

/** No other step ends anything. */
export const HARMLESS_ENDINGS: Readonly<Record<string, string>> = {};
