import * as z from 'zod/mini';
import { isDay, type Day } from '#app/platform/calendar/day.ts';
import { cleanText, lengthOf } from './clean-text.ts';

/** How many characters a text may have, blanks at both ends left out. */
export interface Length {
  min: number;
  max: number;
}

const LARGEST_ID = 2_147_483_647;

/** What is said of a text that does not fit, where `<name>Short` and `<name>Long` would not do. */
export interface TextProblems {
  short?: string;
  long?: string;
}

/**
 * The building blocks of what may be typed into the forms of one system, for browser and server. What is wrong is said
 * by the texts `<namespace>:problem.<name>` and, for lengths, `…Short` and `…Long` with `min` and `max`.
 */
export function fieldsOf(namespace: string) {
  const problemKey = (name: string) => `${namespace}:problem.${name}`;
  const atMost = (long: string, max: number, params: Partial<Length>) =>
    z.refine<string>((text) => lengthOf(text) <= max, { error: problemKey(long), params });
  return {
    problemKey,
    /** A text that must be there, `<name>Short` or `<name>Long` when it does not fit. */
    requiredText(name: string, { min, max }: Length, said: TextProblems = {}) {
      const short = problemKey(said.short ?? `${name}Short`);
      return z._default(z.string(short), '').check(
        z.overwrite(cleanText),
        z.refine((text) => lengthOf(text) >= min, { error: short, params: { min, max } }),
        atMost(said.long ?? `${name}Long`, max, { min, max }),
      );
    },
    /** A text that may be left out, then ''; `<name>Long` when it is too long. */
    optionalText(name: string, { max }: Pick<Length, 'max'>, { long = `${name}Long` }: TextProblems = {}) {
      const text = z.string(problemKey(long));
      return z._default(text.check(z.overwrite(cleanText), atMost(long, max, { max })), '');
    },
    /** A civil day, `YYYY-MM-DD`; `<name>Short`, or what is said instead, when it is none. */
    requiredDay(name: string, said = `${name}Short`) {
      const error = problemKey(said);
      return z._default(z.string(error), '').check(
        z.trim(),
        z.refine((text): text is Day => isDay(text), { error }),
      );
    },
    /** A civil day or, left empty, null; `<name>` when it is none. */
    optionalDay(name: string) {
      const error = problemKey(name);
      const dayOrEmpty = z.string(error).check(
        z.trim(),
        z.refine((text) => text === '' || isDay(text), { error }),
      );
      return z.pipe(
        z.optional(z.nullable(dayOrEmpty)),
        z.transform((text): Day | null => (text || null) as Day | null),
      );
    },
    /** One of the codes; `<name>` when it is none. */
    choice<const Codes extends readonly [string, ...string[]]>(name: string, codes: Codes) {
      return z.enum(codes, { error: problemKey(name) });
    },
    /** The id of a record; `<name>Short`, or what is said instead, when it is none. */
    reference(name: string, said = `${name}Short`) {
      const error = problemKey(said);
      return z.coerce.number(error).check(z.int(error), z.positive(error), z.maximum(LARGEST_ID, error));
    },
  };
}

/** A tick box: `on`, or empty. */
export const ticked = z.catch(z._default(z.enum(['on', '']), ''), '');

/** The same as yes or no. */
export const tick = z.pipe(
  z.optional(z.unknown()),
  z.transform((typed) => typed === true || typed === 'on' || typed === 'true' || typed === '1'),
);

/** Fields whose names bear a record's number, such as `place.p12`. */
export function numbered<S extends z.ZodMiniType>(prefix: string, field: S) {
  const key = z.string().check(z.regex(new RegExp(`^${prefix}\\d{1,10}$`)));
  return z._default(z.record(key, field), {});
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
