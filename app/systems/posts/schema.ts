import * as z from 'zod/mini';

export const TITLE_LENGTH = { min: 2, max: 60 } as const;
export const BODY_LENGTH = { min: 10, max: 5000 } as const;
export const COMMENT_LENGTH = { min: 2, max: 500 } as const;

function words({ min, max }: { min: number; max: number }, short: string, long: string) {
  return z.string(short).check(z.trim(), z.minLength(min, short), z.maxLength(max, long));
}

const id = z.coerce.number().check(z.int(), z.positive(), z.maximum(2_147_483_647));
const comment = words(COMMENT_LENGTH, 'posts:problem.textShort', 'posts:problem.textLong');

export const postSchema = z.object({
  title: words(TITLE_LENGTH, 'posts:problem.titleShort', 'posts:problem.titleLong'),
  body: words(BODY_LENGTH, 'posts:problem.bodyShort', 'posts:problem.bodyLong'),
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
