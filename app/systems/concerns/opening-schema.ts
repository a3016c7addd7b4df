import * as z from 'zod/mini';
import { fieldsOf, tick } from '#app/platform/forms/fields.ts';

const { optionalText, requiredText } = fieldsOf('concerns');

export const REASON_LENGTH = { min: 10, max: 500 } as const;

const reason = requiredText('reason', REASON_LENGTH, { short: 'openingReason', long: 'openingReason' });

/** Asking to let somebody in on a guarded concern, and deciding on it. */
export const openingSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('ask'),
    who: requiredText('who', { min: 1, max: 60 }, { short: 'openingWho', long: 'openingWho' }),
    withAuthor: tick,
    reason,
  }),
  z.object({
    intent: z.enum(['agree', 'refuse']),
    openingId: z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647)),
    answer: optionalText('answer', REASON_LENGTH, { long: 'openingReason' }),
  }),
]);

export type OpeningInput = z.output<typeof openingSchema>;
