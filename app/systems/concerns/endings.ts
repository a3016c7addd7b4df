import type { FormStep } from './step-schemas.ts';

/** Steps that end something for good: each says what will happen before its button. */
export const DESTRUCTIVE_STEPS = [
  'notAccept',
  'transfer',
  'withdraw',
  'close',
] as const satisfies readonly FormStep[];

/** Steps that end something too, but need no warning, with the reason. */
export const HARMLESS_ENDINGS: Readonly<Record<string, string>> = {
  rateFixed: 'the author says that it is put right',
  rateNotAgain: 'the author is asked, and the union hears of it',
  closeUnrated: 'taken by the portal when the days are over',
};
