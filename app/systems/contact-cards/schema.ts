import * as z from 'zod/mini';
import { fieldsOf } from '#app/platform/forms/fields.ts';
import { numbersOf } from '#app/platform/forms/number-fields.ts';
import { END_REASONS, MOST_CARDS, readCardNumber } from './card.ts';

const { choice, optionalText, reference, requiredDay, requiredText } = fieldsOf('contact-cards');
const { wholeNumber } = numbersOf('contact-cards');

const cardNumber = z.pipe(z.string('contact-cards:problem.noCard'), z.transform(readCardNumber));
const who = requiredText('who', { min: 1, max: 60 }, { short: 'nobody', long: 'nobody' });

/** A batch to be printed. */
export const printSchema = z.object({
  unitId: reference('unit', 'noUnit'),
  representativeId: reference('representative', 'noRepresentative'),
  count: wholeNumber('count', { min: 1, max: MOST_CARDS }),
});

/** What one does to the cards of a batch. */
export const batchSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('handOut'), card: cardNumber, who }),
  z.object({ intent: z.literal('handOutAll') }),
  z.object({
    intent: z.literal('revoke'),
    revoked: cardNumber,
    reason: choice('noReason', END_REASONS),
  }),
]);

export type BatchInput = z.output<typeof batchSchema>;

/** A visit, with the card that was left there. */
export const visitSchema = z.object({
  who,
  visitedOn: requiredDay('visitedOn', 'noDay'),
  note: optionalText('note', { max: 500 }),
  card: z._default(cardNumber, ''),
});

export type VisitInput = z.output<typeof visitSchema>;

/** `/c/<token>`: base64url of 24 random bytes. */
export const scanParams = z.object({ token: z.string().check(z.regex(/^[\w-]{32}$/)) });
