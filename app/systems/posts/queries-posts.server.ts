import type { Actor } from '#app/core/actor.ts';
import { holdsAny } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';
import { mayAnswer, mayRemove, type Reader } from './policy.ts';

const SHOWN = 10;
const COMMENTS_SHOWN = 200;

/** A representative's posts, the newest first, at most ten. */
export async function readPostsOf(enterpriseId: number, representativeId: number) {
  const posts = await db().post.findMany({
    where: { enterpriseId, representativeId, removedAt: null },
    orderBy: { id: 'desc' },
    take: SHOWN,
    select: {
      id: true,
      title: true,
      createdAt: true,
      _count: { select: { comments: { where: { removedAt: null } } } },
    },
  });
  return posts.map(({ id, title, createdAt, _count }) => ({
    id,
    title,
    writtenOn: dayOf(createdAt),
    comments: _count.comments,
  }));
}

/** Posts of a representative with comments that he has not answered, the newest first. */
export async function readUnanswered(enterpriseId: number, representativeId: number) {
  const open = { answer: '', removedAt: null };
  const posts = await db().post.findMany({
    where: { enterpriseId, representativeId, removedAt: null, comments: { some: open } },
    orderBy: { id: 'desc' },
    take: SHOWN,
    select: { id: true, title: true, _count: { select: { comments: { where: open } } } },
  });
  return posts.map(({ id, title, _count }) => ({ id, title, comments: _count.comments }));
}

/** A post that is not taken down. Throws a `Refusal` when there is none in the enterprise. */
export async function findPost(tx: Db, enterpriseId: number, id: number) {
  const post = await tx.post.findFirst({
    where: { id, enterpriseId, removedAt: null },
    select: {
      id: true,
      enterpriseId: true,
      title: true,
      body: true,
      createdAt: true,
      representative: {
        select: { id: true, employeeId: true, employee: { select: { name: true } } },
      },
    },
  });
  if (!post) throw new Refusal('notFound', 'posts:refusal.notFound');
  return post;
}

export type FoundPost = Awaited<ReturnType<typeof findPost>>;

/** The actor as a reader of posts. */
export function readerOf(actor: Actor): Reader {
  return {
    employeeId: actor.employeeId,
    isUnion: holdsAny(actor, ['UNION_OFFICER', 'UNION_CHAIR'], 'enterprise'),
  };
}

/** A post with its comments, oldest first, and what the reader may do with each. */
export async function readPost({ actor, params }: { actor: Actor; params: { id: number } }) {
  const post = await findPost(db(), actor.enterpriseId, params.id);
  const reader = readerOf(actor);
  const { employeeId: authorId, employee, id: representativeId } = post.representative;
  const comments = await db().postComment.findMany({
    where: { postId: post.id, removedAt: null },
    orderBy: { id: 'asc' },
    take: COMMENTS_SHOWN,
    select: {
      id: true,
      authorId: true,
      text: true,
      answer: true,
      createdAt: true,
      author: { select: { name: true } },
    },
  });
  return {
    id: post.id,
    title: post.title,
    body: post.body,
    writtenOn: dayOf(post.createdAt),
    representative: { id: representativeId, name: employee.name },
    mayRemove: mayRemove(authorId, reader),
    comments: comments.map(({ id, text, answer, createdAt, author, authorId: writerId }) => ({
      id,
      text,
      answer,
      name: author.name,
      writtenOn: dayOf(createdAt),
      mayAnswer: answer === '' && mayAnswer(authorId, reader),
      mayRemove: mayRemove(writerId, reader),
      /** His own word that asks for more than an answer can become a concern. */
      mayRaise: writerId === actor.employeeId,
    })),
  };
}

/** Posts as notices name them. */
export const readPostSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().post.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: {
      id: true,
      title: true,
      representative: { select: { electionUnit: { select: { name: true } } } },
    },
  });
  return new Map(
    rows.map(({ id, title, representative }) => [
      id,
      { no: null, title, department: representative.electionUnit.name, to: `/posts/${id}` },
    ]),
  );
};
