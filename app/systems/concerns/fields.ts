import * as z from 'zod/mini';

/** The building blocks of what may be typed. Messages are keys of texts and `params` fill them. */

/** The key of the text that says what is wrong. */
export function problemKey(name: string): string {
  return `concerns:problem.${name}`;
}

/** Line ends as `\n`, no control characters, no blanks at both ends. */
function cleanText(text: string): string {
  const unix = text.replace(/\r\n?/g, '\n');
  return unix.replace(/\p{Cc}/gu, (sign) => (sign === '\n' || sign === '\t' ? sign : '')).trim();
}

/** The number of characters as a reader counts them: one for an ideograph of the outer planes, too. */
export function lengthOf(text: string): number {
  return [...text].length;
}

interface Length {
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

/** One of the codes; `<name>` when it is none. */
export function choice<const Codes extends readonly [string, ...string[]]>(name: string, codes: Codes) {
  return z.enum(codes, { error: problemKey(name) });
}

/** File inputs: one file comes alone, several as a list, none as an empty file. */
export const files = z._default(
  z.pipe(
    z.unknown(),
    z.transform((sent): File[] =>
      [sent].flat().filter((one): one is File => one instanceof File && one.size > 0),
    ),
  ),
  [],
);
