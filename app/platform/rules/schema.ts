import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { fieldsOf } from '#app/platform/forms/fields.ts';

const MOST_BANDS = 40;

const { optionalText, requiredDay, requiredText } = fieldsOf('rules');

const day = requiredDay('day', 'noDay');
const source = requiredText('source', { min: 2, max: 200 }, { short: 'noSource' });
const cell = optionalText('cell', { max: 40 }, { long: 'notThisKind' });

/** `/rules/kaizen.first_review`: the key of a rule. */
export const ruleParams = z.object({ key: z.string().check(z.regex(/^[\w.]{1,80}$/)) });

export const ruleSearch = z.object({ q: orNone(z.string().check(z.trim(), z.maxLength(60))) });

export const presetSearch = z.object({ preset: orNone(z.string().check(z.regex(/^\w{1,40}$/))) });

/** What one does to a rule: set it from a day on, go back to its default from a day on, or take back what is to come. */
export const ruleChangeSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('set'),
    value: cell,
    bands: z._default(
      z
        .array(z.object({ key: cell, lower: cell, upper: cell, gives: cell }))
        .check(z.maxLength(MOST_BANDS, 'rules:problem.notThisKind')),
      [],
    ),
    validFrom: day,
    source,
  }),
  z.object({ intent: z.literal('end'), validFrom: day, source }),
  z.object({
    intent: z.literal('withdraw'),
    overrideId: z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647)),
  }),
]);

export type RuleChange = z.output<typeof ruleChangeSchema>;

export const presetSchema = z.object({ preset: cell, validFrom: day, source });

export type PresetChoice = z.output<typeof presetSchema>;
