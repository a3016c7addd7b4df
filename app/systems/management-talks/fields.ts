import * as z from 'zod/mini';

function problemKey(name: string): string {
  return `management-talks:problem.${name}`;
}

/** The number of characters as a reader counts them. */
function lengthOf(text: string): number {
  return [...text].length;
}

/** A text without blanks at both ends, `<name>Short` or `<name>Long` when it does not fit. */
export function words(name: string, { min, max }: { min: number; max: number }) {
  return z._default(z.string(), '').check(
    z.trim(),
    z.refine((text) => lengthOf(text) >= min, { error: problemKey(`${name}Short`), params: { min, max } }),
    z.refine((text) => lengthOf(text) <= max, { error: problemKey(`${name}Long`), params: { min, max } }),
  );
}
