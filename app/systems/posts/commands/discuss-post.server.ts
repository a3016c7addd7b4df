import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import type { EventName } from '#app/core/live-event.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { postEvents } from '../events.ts';
import { mayAnswer, mayRemove } from '../policy.ts';
import { findPost, readerOf, type FoundPost } from '../queries-posts.server.ts';
import type { DiscussionInput } from '../schema.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: DiscussionInput;
}

type Of<Intent extends DiscussionInput['intent']> = Extract<DiscussionInput, { intent: Intent }>;

/**
 * Comments on a post, answers a comment, or takes one down. Whom it concerns hears of it. Throws a `Refusal` when the
 * post or comment is gone, was answered already, or is not the actor's to answer or take down.
 */
export async function discussPost({ actor, params, input }: Sent) {
  await transact(async (tx) => {
    const post = await findPost(tx, actor.enterpriseId, params.id);
    if (input.intent === 'comment') return comment(tx, actor, post, input);
    if (input.intent === 'answer') return answer(tx, actor, post, input);
    if (input.intent === 'removeComment') return removeComment(tx, actor, post, input);
    return removePost(tx, actor, post);
  });
  const to = input.intent === 'removePost' ? '/representatives' : `/posts/${params.id}`;
  return { to, done: { key: `posts:done.${input.intent}` } };
}

async function comment(tx: Tx, actor: Actor, post: FoundPost, { text }: Of<'comment'>) {
  if (actor.employeeId === null) throw new Refusal('forbidden', 'core:refusal.forbidden');
  await tx.postComment.create({ data: { postId: post.id, authorId: actor.employeeId, text } });
  await tell(tx, actor, post, postEvents.comment, post.representative.employeeId);
}

async function answer(tx: Tx, actor: Actor, post: FoundPost, { commentId, answer: text }: Of<'answer'>) {
  const found = await findComment(tx, post, commentId);
  if (!mayAnswer(post.representative.employeeId, readerOf(actor)))
    throw new Refusal('forbidden', 'posts:refusal.notYours');
  const answered = await tx.postComment.updateMany({
    where: { id: commentId, answer: '', removedAt: null },
    data: { answer: text, answeredAt: new Date() },
  });
  if (answered.count === 0) throw new Refusal('conflict', 'posts:refusal.answered');
  await tell(tx, actor, post, postEvents.answer, found.authorId);
}

async function removeComment(tx: Tx, actor: Actor, post: FoundPost, { commentId }: Of<'removeComment'>) {
  const found = await findComment(tx, post, commentId);
  if (!mayRemove(found.authorId, readerOf(actor))) throw new Refusal('forbidden', 'posts:refusal.notYours');
  await tx.postComment.update({ where: { id: commentId }, data: { removedAt: new Date() } });
  await tell(tx, actor, post, postEvents.removeComment, found.authorId);
}

async function removePost(tx: Tx, actor: Actor, post: FoundPost) {
  const authorId = post.representative.employeeId;
  if (!mayRemove(authorId, readerOf(actor))) throw new Refusal('forbidden', 'posts:refusal.notYours');
  await tx.post.update({ where: { id: post.id }, data: { removedAt: new Date() } });
  await tell(tx, actor, post, postEvents.remove, authorId);
}

async function findComment(tx: Tx, post: FoundPost, id: number) {
  const found = await tx.postComment.findFirst({
    where: { id, postId: post.id, removedAt: null },
    select: { authorId: true },
  });
  if (!found) throw new Refusal('notFound', 'posts:refusal.commentGone');
  return found;
}

/** The log, the one whom it concerns unless he did it himself, and the open pages. */
async function tell(tx: Tx, actor: Actor, post: FoundPost, name: EventName, employeeId: number) {
  const { enterpriseId, id: subjectId } = post;
  const about = { enterpriseId, subjectType: 'posts', subjectId, name };
  await recordEvent(tx, actor, about);
  if (employeeId !== actor.employeeId) await notify(tx, [{ ...about, employeeId, kind: 'MINE' }]);
  announce(tx, [`enterprise:${enterpriseId}`], name, subjectId);
}
