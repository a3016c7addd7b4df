import type { FormStep } from './step-schemas.ts';

/** Steps that end something for good: each says what will happen before its button. */
export const DESTRUCTIVE_STEPS = ['agreeWithdrawal'] as const satisfies readonly FormStep[];

/** Steps that end something too, but need no warning, with the reason. */
export const HARMLESS_ENDINGS: Readonly<Record<string, string>> = {
  confirm: 'the promise was kept',
  markBroken: 'taken by the portal when the days are over',
};
