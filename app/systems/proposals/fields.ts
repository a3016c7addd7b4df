import * as z from 'zod/mini';
import { isDay, type Day } from '#app/platform/calendar/day.ts';
import type { Yuan } from '#app/platform/money/fen.ts';
import { readAmount } from '#app/platform/money/read-amount.ts';

/**
 * The building blocks of what may be typed. Messages are keys of texts and `params` fill them. Lengths are counted
 * in characters as a reader counts them, without blanks at both ends.
 */

/** The key of this feature's text that says what is wrong. */
export function problemKey(name: string): string {
  return `proposals:problem.${name}`;
}

/** Line ends as `\n`, no control characters (the database refuses some), no blanks at both ends. */
export function cleanText(text: string): string {
  const unix = text.replace(/\r\n?/g, '\n');
  return unix.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '')).trim();
}

/** The number of characters as a reader counts them: one for an ideograph of the outer planes, too. */
export function lengthOf(text: string): number {
  return [...text].length;
}

export interface Length {
  min: number;
  max: number;
}

/** A text that must be there, `<name>Short` or `<name>Long` when it does not fit. */
export function requiredText(name: string, { min, max }: Length) {
  return z._default(z.string(problemKey(`${name}Short`)), '').check(
    z.overwrite(cleanText),
    z.refine((text) => lengthOf(text) >= min, { error: problemKey(`${name}Short`), params: { min, max } }),
    z.refine((text) => lengthOf(text) <= max, { error: problemKey(`${name}Long`), params: { min, max } }),
  );
}

/** A text that may be left out, then ''; `<name>Long` when it is too long. */
export function optionalText(name: string, { max }: Pick<Length, 'max'>) {
  const text = z.string(problemKey(`${name}Long`)).check(
    z.overwrite(cleanText),
    z.refine((typed) => lengthOf(typed) <= max, { error: problemKey(`${name}Long`), params: { max } }),
  );
  return z._default(text, '');
}

/** An employee as typed, 工号 or name; whom it names is found out by the command. */
export function person(name: string) {
  return requiredText(name, { min: 1, max: 60 });
}

/** One of the codes; `<name>` when it is none. */
export function choice<const Codes extends readonly [string, ...string[]]>(name: string, codes: Codes) {
  return z.enum(codes, { error: problemKey(name) });
}

/** A checkbox: a form sends `on` or nothing. */
export const tick = z.pipe(
  z.optional(z.unknown()),
  z.transform((typed) => typed === true || typed === 'on' || typed === 'true' || typed === '1'),
);

/** An amount of yuan, 0 or more, as a person types it; empty is null. */
export const optionalAmount = z.pipe(
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

const AMOUNT_PROBLEMS = {
  notANumber: 'amountNotANumber',
  tooManyDecimals: 'amountTooFine',
  tooLarge: 'amountTooLarge',
} as const;

/** An amount that must be there. */
export const requiredAmount = z.pipe(
  optionalAmount,
  z.transform((amount, context): Yuan => {
    if (amount !== null) return amount;
    context.issues.push({ code: 'custom', message: problemKey('amountMissing'), input: amount });
    return z.NEVER;
  }),
);

/** A civil day that must be there, `YYYY-MM-DD`. */
export function requiredDay(name: string) {
  return z
    .string(problemKey(name))
    .check(z.refine((text): text is Day => isDay(text), { error: problemKey(name) }));
}

/** A civil day or null. */
export function optionalDay(name: string) {
  const dayOrEmpty = z
    .string(problemKey(name))
    .check(z.refine((text) => text === '' || isDay(text), { error: problemKey(name) }));
  return z.pipe(
    z.optional(z.nullable(dayOrEmpty)),
    z.transform((text): Day | null => text || null),
  );
}

/** A whole number within the bounds, typed as a text or a number; `<name>` with `min` and `max` when it is none. */
export function wholeNumber(name: string, { min, max }: Length) {
  return z.pipe(
    z.optional(z.unknown()),
    z.transform((typed, context): number => {
      const number = readWholeNumber(typed);
      if (number !== null && number >= min && number <= max) return number;
      context.issues.push({ code: 'custom', message: problemKey(name), params: { min, max }, input: typed });
      return z.NEVER;
    }),
  );
}

/** A whole number within the bounds or, left empty, null. */
export function optionalWholeNumber(name: string, bounds: Length) {
  const empty = z.pipe(
    z.optional(z.literal('')),
    z.transform(() => null),
  );
  return z.union([empty, wholeNumber(name, bounds)], problemKey(name));
}

/** A whole number as a text or a number, full-width digits and a percent sign allowed; null when it is none. */
export function readWholeNumber(typed: unknown): number | null {
  if (typeof typed === 'number') return Number.isSafeInteger(typed) ? typed : null;
  if (typeof typed !== 'string') return null;
  const text = typed.normalize('NFKC').trim().replace(/\s*%$/, '');
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
