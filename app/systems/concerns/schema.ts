import * as z from 'zod/mini';
import type { Detail } from './category-fields.ts';
import { CATEGORIES, COMPLAINED_POSTS, CONTENT_LENGTH, MOST_PHOTOS } from './concern.ts';
import { fieldsOf, files } from '#app/platform/forms/fields.ts';

const { choice, optionalText, problemKey, requiredText } = fieldsOf('concerns');

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));
const DETAIL_LENGTH = { max: 100 };
const detail = optionalText('detail', DETAIL_LENGTH);

/** Answers to the questions of the categories, whichever was chosen. */
export const detailsSchema = z._default(
  z.object({
    month: detail,
    item: detail,
    place: detail,
    danger: detail,
    when: detail,
    rule: detail,
    need: detail,
  } satisfies Record<Detail, unknown>),
  { month: '', item: '', place: '', danger: '', when: '', rule: '', need: '' },
);

/** What is said in a concern, whichever way it comes. */
export const saidFields = {
  category: choice('category', CATEGORIES),
  hazard: z._default(z.enum(['YES', 'NO'], { error: problemKey('hazard') }), 'NO'),
  details: detailsSchema,
  text: requiredText('text', CONTENT_LENGTH),
  aboutPost: z.catch(z.nullable(z.enum(COMPLAINED_POSTS)), null),
  about: optionalText('about', { max: 60 }),
  photos: files.check(
    z.refine((sent) => sent.length <= MOST_PHOTOS, {
      error: problemKey('photos'),
      params: { max: MOST_PHOTOS },
    }),
  ),
};

interface Said {
  category: string;
  hazard: string;
  details: { place: string; danger: string };
}

/** Where somebody may be hurt, others must know where to look and what for. */
export function saysWhere({ category, hazard, details }: Said): boolean {
  return category !== 'SAFETY' || hazard === 'NO' || details.place !== '';
}

/** See `saysWhere`. */
export function saysWhat({ category, hazard, details }: Said): boolean {
  return category !== 'SAFETY' || hazard === 'NO' || details.danger !== '';
}

/** The form of a named or confidential concern. */
export const concernSchema = z
  .object({
    ...saidFields,
    tier: choice('tier', ['NAMED', 'CONFIDENTIAL']),
    author: optionalText('author', { max: 60 }),
    representativeId: z.catch(z.nullable(id), null),
    card: z._default(z.string().check(z.maxLength(100)), ''),
    source: z._default(z.enum(['ONLINE', 'DISCLOSURE_COMMENT']), 'ONLINE'),
    formKey: z.uuid(),
  })
  .check(
    z.refine(saysWhere, { error: problemKey('placeShort'), path: ['details.place'] }),
    z.refine(saysWhat, { error: problemKey('dangerShort'), path: ['details.danger'] }),
  );

export type TypedConcern = z.output<typeof concernSchema>;

/** `/concerns/new?representative=3&card=…` */
export const newSearch = z.object({
  representative: z.catch(z.optional(id), undefined),
  card: z.catch(z.optional(z.string().check(z.maxLength(100))), undefined),
  /** What was said in public and asks for more than an answer there. */
  comment: z.catch(z.optional(z.string().check(z.maxLength(500))), undefined),
});

export type NewSearch = z.output<typeof newSearch>;

/** `/concerns/12/files/7` */
export const fileParams = z.object({ id, fileId: id });

/** A step that needs nothing typed. */
export const nothingSchema = z.object({});
