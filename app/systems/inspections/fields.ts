import * as z from 'zod/mini';
import { isDay } from '#app/platform/calendar/day.ts';
import { lengthOf } from '#app/systems/concerns/fields.ts';

/** Whose texts say what is wrong. */
type Noun = 'inspections' | 'findings';

/** The building blocks of the forms of a noun: their messages stand in its texts. */
export function fieldsOf(noun: Noun) {
  const problemKey = (name: string) => `${noun}:problem.${name}`;
  return {
    /** A text without blanks at both ends, `<name>Short` or `<name>Long` when it does not fit. */
    words(name: string, { min, max }: { min: number; max: number }) {
      return z._default(z.string(), '').check(
        z.trim(),
        z.refine((text) => lengthOf(text) >= min, {
          error: problemKey(`${name}Short`),
          params: { min, max },
        }),
        z.refine((text) => lengthOf(text) <= max, { error: problemKey(`${name}Long`), params: { min, max } }),
      );
    },
    /** A day; `<name>Short` when it is none. */
    day(name: string) {
      return z
        ._default(z.string(), '')
        .check(z.trim(), z.refine(isDay, { error: problemKey(`${name}Short`) }));
    },
    /** One of the codes; `<name>` when it is none. */
    choice<const Codes extends readonly [string, ...string[]]>(name: string, codes: Codes) {
      return z.enum(codes, { error: problemKey(name) });
    },
    /** The id of a record; `<name>Short` when it is none. */
    reference(name: string) {
      return z.coerce
        .number(problemKey(`${name}Short`))
        .check(
          z.int(problemKey(`${name}Short`)),
          z.positive(problemKey(`${name}Short`)),
          z.maximum(2_147_483_647, problemKey(`${name}Short`)),
        );
    },
  };
}

/** A tick box: `on`, or empty. */
export const ticked = z.catch(z._default(z.enum(['on', '']), ''), '');

/** Fields whose names bear a record's number, `place.p12`: at most so many of them. */
export function numbered<S extends z.ZodMiniType>(prefix: string, field: S) {
  const key = z.string().check(z.regex(new RegExp(`^${prefix}\\d{1,10}$`)));
  return z._default(z.record(key, field), {});
}
