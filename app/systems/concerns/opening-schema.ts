import * as z from 'zod/mini';

export const REASON_LENGTH = { min: 10, max: 500 } as const;

const reason = z
  .string('concerns:problem.openingReason')
  .check(
    z.trim(),
    z.minLength(REASON_LENGTH.min, 'concerns:problem.openingReason'),
    z.maxLength(REASON_LENGTH.max, 'concerns:problem.openingReason'),
  );

/** Asking to let somebody in on a guarded concern, and deciding on it. */
export const openingSchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('ask'),
    who: z
      .string('concerns:problem.openingWho')
      .check(z.trim(), z.minLength(1, 'concerns:problem.openingWho'), z.maxLength(60)),
    withAuthor: z._default(
      z.pipe(
        z.string(),
        z.transform((text) => text === 'on'),
      ),
      false,
    ),
    reason,
  }),
  z.object({
    intent: z.enum(['agree', 'refuse']),
    openingId: z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647)),
    answer: z._default(z.string().check(z.trim(), z.maxLength(REASON_LENGTH.max)), ''),
  }),
]);

export type OpeningInput = z.output<typeof openingSchema>;
