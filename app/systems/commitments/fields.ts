import * as z from 'zod/mini';
import { isDay } from '#app/platform/calendar/day.ts';
import { lengthOf } from '#app/systems/concerns/fields.ts';

/** The key of the text that says what is wrong. */
function problemKey(name: string): string {
  return `commitments:problem.${name}`;
}

/** A text without blanks at both ends, `<name>Short` or `<name>Long` when it does not fit. */
export function words(name: string, { min, max }: { min: number; max: number }) {
  return z._default(z.string(), '').check(
    z.trim(),
    z.refine((text) => lengthOf(text) >= min, { error: problemKey(`${name}Short`), params: { min, max } }),
    z.refine((text) => lengthOf(text) <= max, { error: problemKey(`${name}Long`), params: { min, max } }),
  );
}

/** A day; `<name>Short` when it is none. */
export function dayField(name: string) {
  return z._default(z.string(), '').check(z.trim(), z.refine(isDay, { error: problemKey(`${name}Short`) }));
}
