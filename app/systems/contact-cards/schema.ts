import * as z from 'zod/mini';
import { isDay } from '#app/platform/calendar/day.ts';
import { END_REASONS, MOST_CARDS, readCardNumber } from './card.ts';

const id = (problem: string) =>
  z.coerce.number(problem).check(z.int(problem), z.positive(problem), z.maximum(2_147_483_647, problem));

const cardNumber = z.pipe(z.string('contact-cards:problem.noCard'), z.transform(readCardNumber));
const who = z
  .string('contact-cards:problem.nobody')
  .check(
    z.trim(),
    z.minLength(1, 'contact-cards:problem.nobody'),
    z.maxLength(60, 'contact-cards:problem.nobody'),
  );

/** A batch to be printed. */
export const printSchema = z.object({
  unitId: id('contact-cards:problem.noUnit'),
  representativeId: id('contact-cards:problem.noRepresentative'),
  count: z.coerce
    .number('contact-cards:problem.count')
    .check(
      z.int('contact-cards:problem.count'),
      z.minimum(1, 'contact-cards:problem.count'),
      z.maximum(MOST_CARDS, 'contact-cards:problem.count'),
    ),
});

/** What one does to the cards of a batch. */
export const batchSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('handOut'), card: cardNumber, who }),
  z.object({ intent: z.literal('handOutAll') }),
  z.object({
    intent: z.literal('revoke'),
    revoked: cardNumber,
    reason: z.enum(END_REASONS, 'contact-cards:problem.noReason'),
  }),
]);

export type BatchInput = z.output<typeof batchSchema>;

/** A visit, with the card that was left there. */
export const visitSchema = z.object({
  who,
  visitedOn: z.string('contact-cards:problem.noDay').check(z.refine(isDay, 'contact-cards:problem.noDay')),
  note: z._default(z.string().check(z.trim(), z.maxLength(500, 'contact-cards:problem.noteLong')), ''),
  card: z._default(cardNumber, ''),
});

export type VisitInput = z.output<typeof visitSchema>;

/** `/c/<token>`: base64url of 24 random bytes. */
export const scanParams = z.object({ token: z.string().check(z.regex(/^[\w-]{32}$/)) });
