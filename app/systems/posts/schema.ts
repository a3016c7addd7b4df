import * as z from 'zod/mini';
import { fieldsOf } from '#app/platform/forms/fields.ts';

export const TITLE_LENGTH = { min: 2, max: 60 } as const;
export const BODY_LENGTH = { min: 10, max: 5000 } as const;
export const COMMENT_LENGTH = { min: 2, max: 500 } as const;

const { requiredText } = fieldsOf('posts');
const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));
const comment = requiredText('text', COMMENT_LENGTH);

export const postSchema = z.object({
  title: requiredText('title', TITLE_LENGTH),
  body: requiredText('body', BODY_LENGTH),
});

export type PostInput = z.output<typeof postSchema>;

/** What one does under a post. */
export const discussionSchema = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('comment'), text: comment }),
  z.object({ intent: z.literal('answer'), commentId: id, answer: comment }),
  z.object({ intent: z.literal('removeComment'), commentId: id }),
  z.object({ intent: z.literal('removePost') }),
]);

export type DiscussionInput = z.output<typeof discussionSchema>;
