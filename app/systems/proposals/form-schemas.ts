import * as z from 'zod/mini';
import { files } from '#app/platform/forms/fields.ts';
import { draftSchema, submitSchema } from './schema.ts';

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));
const draftKey = z.uuid();

/** How many photos the page shows in a field; without scripts, those that were there before. */
const shown = z.catch(z.coerce.number().check(z.int(), z.nonnegative()), 0);
const announced = z.catch(z.object({ BEFORE: shown, AFTER: shown }), { BEFORE: 0, AFTER: 0 });

/** The whole form: what is submitted, the key of its draft, and photos that a browser without scripts sends along. */
export const submissionSchema = z.intersection(
  submitSchema,
  z.object({ draftKey, announced, beforePictures: files, afterPictures: files }),
);

/** What is saved while one types. */
export const keyedDraftSchema = z.extend(draftSchema, { draftKey });

const target = { draftKey: z._default(z.string(), ''), proposalId: z.catch(z.nullable(id), null) };

export const pictureChangeSchema = z.discriminatedUnion('intent', [
  z.object({ ...target, intent: z.literal('add'), slot: z.enum(['BEFORE', 'AFTER']), picture: z.file() }),
  z.object({ ...target, intent: z.literal('remove'), pictureId: id }),
]);

/** A step that needs nothing typed. */
export const nothingSchema = z.object({});

export const pictureParams = z.object({ id, pictureId: id });

export const similarSearch = z.object({ title: z.catch(z.string().check(z.maxLength(100)), '') });
