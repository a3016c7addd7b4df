import * as z from 'zod/mini';
import { orNone } from '#app/core/params.ts';
import { fieldsOf, tick } from '#app/platform/forms/fields.ts';
import {
  CONTENT_LENGTH,
  OUTCOMES,
  SATISFACTIONS,
  saidFields,
  saysWhat,
  saysWhere,
} from '#app/systems/concerns/public.ts';

const LARGEST_ID = 2_147_483_647;

const { problemKey: problem, requiredText: words } = fieldsOf('unnamed');

const code = z._default(z.string(), '');
const work = { challenge: code, proof: code };
const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(LARGEST_ID));
const optionalId = orNone(id);

/** What an address brings: whose portal, to which representative, and whether a card led here. */
export const newSearch = z.object({
  enterprise: orNone(z.string().check(z.maxLength(40))),
  representative: optionalId,
  from: orNone(z.enum(['card'])),
});

export type NewSearch = z.output<typeof newSearch>;

export const boardSearch = z.object({ enterprise: orNone(z.string().check(z.maxLength(40))) });

/** What is sent without a name. */
export const unnamedSchema = z
  .object({
    ...work,
    enterprise: code,
    representative: optionalId,
    from: orNone(z.enum(['card'])),
    unitId: z.coerce.number(problem('unit')).check(z.int(problem('unit')), z.positive(problem('unit'))),
    ...saidFields,
    answerPublic: tick,
  })
  .check(
    z.refine(saysWhere, { error: 'concerns:problem.placeShort', path: ['details.place'] }),
    z.refine(saysWhat, { error: 'concerns:problem.dangerShort', path: ['details.danger'] }),
  );

export type UnnamedInput = z.output<typeof unnamedSchema>;

const ticket = z.string(problem('ticket'));
const MESSAGE = { min: 2, max: CONTENT_LENGTH.max };
const REMARK = { min: 0, max: 500 };

/** What is done with a receipt: opening it, and then what an author does. */
export const receiptSchema = z.discriminatedUnion(
  'intent',
  [
    z.object({ intent: z.literal('open'), ...work, receipt: code }),
    z.object({
      intent: z.literal('message'),
      ...work,
      ticket,
      text: words('message', MESSAGE),
      photos: saidFields.photos,
    }),
    z.object({
      intent: z.literal('rate'),
      ticket,
      outcome: z.enum(
        OUTCOMES.filter((one) => one !== 'NO_RESPONSE'),
        { error: problem('outcome') },
      ),
      satisfaction: z.enum(SATISFACTIONS, { error: problem('satisfaction') }),
      text: words('remark', REMARK),
    }),
    z.object({ intent: z.literal('withdraw'), ticket, reason: words('remark', REMARK) }),
  ],
  { error: problem('intent') },
);

export type ReceiptInput = z.output<typeof receiptSchema>;
