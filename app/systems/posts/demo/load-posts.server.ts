import { db, transact, type Tx } from '#app/core/db.server.ts';
import type { Cast } from '#app/platform/demo/cast.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { discussPost } from '../commands/discuss-post.server.ts';
import { writePost } from '../commands/write-post.server.ts';
import { POSTS, type DemoPost } from './posts.ts';

/** What the representative of the cast told their people, with what these said to it. */
export async function loadPosts({ enterprise, cast }: DemoStage): Promise<void> {
  for (const post of [...POSTS].reverse()) await publish(enterprise.id, cast, post);
}

async function publish(enterpriseId: number, cast: Cast, post: DemoPost): Promise<void> {
  const representative = await demoActor(enterpriseId, cast.representative);
  const readers = [
    await demoActor(enterpriseId, cast.partner),
    await demoActor(enterpriseId, cast.worker),
  ] as const;
  await writePost({ actor: representative, input: { title: post.title, body: post.body } });
  const { id } = await db().post.findFirstOrThrow({ where: { enterpriseId }, orderBy: { id: 'desc' } });
  const params = { id };
  for (const [at, { text, answer }] of post.comments.entries()) {
    await discussPost({ actor: readers[at] ?? readers[0], params, input: { intent: 'comment', text } });
    if (answer === undefined) continue;
    const { id: commentId } = await db().postComment.findFirstOrThrow({
      where: { postId: id },
      orderBy: { id: 'desc' },
    });
    await discussPost({ actor: representative, params, input: { intent: 'answer', commentId, answer } });
  }
  await transact((tx) => datePostBack(tx, id, post.daysAgo));
}

async function datePostBack(tx: Tx, id: number, days: number): Promise<void> {
  await tx.$executeRaw`update "Post" set "createdAt" = "createdAt" - make_interval(days => ${days}::int) where id = ${id}`;
  await tx.$executeRaw`
    update "PostComment" set "createdAt" = "createdAt" - make_interval(days => ${days - 1}::int),
           "answeredAt" = "answeredAt" - make_interval(days => ${days - 2}::int) where "postId" = ${id}`;
  await tx.$executeRaw`update "Event" set at = at - make_interval(days => ${days}::int)
                        where "subjectType" = 'posts' and "subjectId" = ${id}`;
  await tx.$executeRaw`update "Notice" set "createdAt" = "createdAt" - make_interval(days => ${days - 1}::int)
                        where "subjectType" = 'posts' and "subjectId" = ${id}`;
}
