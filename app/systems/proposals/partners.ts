import * as z from 'zod/mini';
import { MOST_PARTNERS } from './limits.ts';
import { cleanText, lengthOf } from '#app/platform/forms/clean-text.ts';
import { fieldsOf } from '#app/platform/forms/fields.ts';
import { readWholeNumber } from '#app/platform/forms/number-fields.ts';

const { problemKey } = fieldsOf('proposals');

const LONGEST_WHO = 60;

/** A partner as typed: 工号 or name, and his share in whole percent. */
export interface TypedPartner {
  /** The row of the form, from 0, beside which a problem is shown. */
  at: number;
  who: string;
  share: number;
}

const row = z.pipe(
  z.object({
    who: z._default(z.string(problemKey('partnerMissing')), ''),
    share: z._default(z.union([z.string(), z.number()], problemKey('shareRange')), ''),
  }),
  z.transform((typed, context): Omit<TypedPartner, 'at'> | null => {
    const who = cleanText(typed.who);
    const share = readWholeNumber(typed.share);
    if (who === '' && String(typed.share).trim() === '') return null;
    const problem = (field: 'who' | 'share', name: string, params = {}) =>
      context.issues.push({
        code: 'custom',
        message: problemKey(name),
        path: [field],
        input: typed[field],
        params,
      });
    if (who === '') problem('who', 'partnerMissing');
    if (lengthOf(who) > LONGEST_WHO) problem('who', 'personUnknown', { who });
    if (share === null || share < 1 || share > 99) problem('share', 'shareRange');
    return { who, share: share ?? 0 };
  }),
);

const list = z
  .pipe(
    z.array(row, problemKey('partnerMissing')),
    z.transform((rows) =>
      rows.flatMap((partner, at): TypedPartner[] => (partner ? [{ at, ...partner }] : [])),
    ),
  )
  .check(
    z.refine((typed) => typed.length <= MOST_PARTNERS, {
      error: problemKey('partnersTooMany'),
      params: { max: MOST_PARTNERS },
    }),
    z.refine((typed) => new Set(typed.map(({ who }) => who)).size === typed.length, {
      error: problemKey('partnerTwice'),
    }),
    z.refine((typed) => sumOf(typed) <= 99, { error: problemKey('sharesOver') }),
  );

/**
 * 0 to 9 partners with whole shares from 1 to 99; the lead has the rest of 100, at least 1. Rows left empty are
 * dropped. Whether each is a person, nobody twice and not the lead, is found out by the command.
 */
export const partners = z._default(list, []);

/** Partners as corrected later; not typed at all means as they were. */
export const correctedPartners = z.optional(list);

function sumOf(typed: readonly TypedPartner[]): number {
  return typed.reduce((sum, { share }) => sum + share, 0);
}

/** A partner of a draft, in whatever state it is. */
const draftRow = z.object({
  who: z._default(z.string(), ''),
  share: z.pipe(z.optional(z.unknown()), z.transform(readWholeNumber)),
});

/** Partners of a draft: as many as were typed, unfinished rows too; a share that is no number is null. */
export const draftPartners = z._default(z.array(draftRow).check(z.maxLength(MOST_PARTNERS)), []);
