import * as z from 'zod/mini';
import type { Yuan } from '#app/platform/money/fen.ts';
import { readAmount } from '#app/platform/money/read-amount.ts';
import type { Length } from './fields.ts';

const AMOUNT_PROBLEMS = {
  notANumber: 'amountNotANumber',
  tooManyDecimals: 'amountTooFine',
  tooLarge: 'amountTooLarge',
} as const;

/**
 * The building blocks of numbers and amounts in the forms of one system. What is wrong is said by the texts
 * `<namespace>:problem.<name>` (with `min` and `max`) and, for amounts, `<namespace>:problem.amount…`.
 */
export function numbersOf(namespace: string) {
  const problemKey = (name: string) => `${namespace}:problem.${name}`;

  /** A whole number within the bounds, typed as a text or a number. */
  function wholeNumber(name: string, { min, max }: Length) {
    return z.pipe(
      z.optional(z.unknown()),
      z.transform((typed, context): number => {
        const number = readWholeNumber(typed);
        if (number !== null && number >= min && number <= max) return number;
        const message = problemKey(name);
        context.issues.push({ code: 'custom', message, params: { min, max }, input: typed });
        return z.NEVER;
      }),
    );
  }

  /** A whole number within the bounds or, left empty, null. */
  function optionalWholeNumber(name: string, bounds: Length) {
    const empty = z.pipe(
      z.optional(z.literal('')),
      z.transform(() => null),
    );
    return z.union([empty, wholeNumber(name, bounds)], problemKey(name));
  }

  /** An amount of yuan, 0 or more, as a person types it; empty is null. */
  function optionalAmount() {
    return z.pipe(
      z.optional(z.nullable(z.string(problemKey('amountNotANumber')))),
      z.transform((typed, context): Yuan | null => {
        if (!typed || typed.trim() === '') return null;
        const problem = (name: string) => {
          context.issues.push({ code: 'custom', message: problemKey(name), input: typed });
          return z.NEVER;
        };
        const amount = readAmount(typed);
        if (!amount.ok) return problem(AMOUNT_PROBLEMS[amount.problem]);
        return amount.yuan.startsWith('-') ? problem('amountNegative') : amount.yuan;
      }),
    );
  }

  /** An amount that must be there; `amountMissing` when it is not. */
  function requiredAmount() {
    return z.pipe(
      optionalAmount(),
      z.transform((amount, context): Yuan => {
        if (amount !== null) return amount;
        context.issues.push({ code: 'custom', message: problemKey('amountMissing'), input: amount });
        return z.NEVER;
      }),
    );
  }

  return { wholeNumber, optionalWholeNumber, optionalAmount, requiredAmount };
}

/** A whole number as a text or a number, full-width digits and a percent sign allowed; null when it is none. */
export function readWholeNumber(typed: unknown): number | null {
  if (typeof typed === 'number') return Number.isSafeInteger(typed) ? typed : null;
  if (typeof typed !== 'string') return null;
  const text = typed.normalize('NFKC').trim().replace(/\s*%$/, '');
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
