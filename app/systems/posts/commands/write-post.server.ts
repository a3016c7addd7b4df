import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { representativeOfEmployee } from '#app/systems/representatives/public.server.ts';
import { postEvents } from '../events.ts';
import type { PostInput } from '../schema.ts';

interface Sent {
  actor: Actor;
  input: PostInput;
}

/** Publishes what a representative has to tell. Throws a `Refusal` when the actor is not in office. */
export async function writePost({ actor, input }: Sent) {
  const { enterpriseId, employeeId } = actor;
  const id = await transact(async (tx) => {
    const office = await representativeOfEmployee(tx, enterpriseId, employeeId ?? 0, dayOf(new Date()));
    if (!office) throw new Refusal('forbidden', 'posts:refusal.noOffice');
    const post = await tx.post.create({
      data: { enterpriseId, representativeId: office.id, ...input },
      select: { id: true },
    });
    const about = { enterpriseId, subjectType: 'posts', subjectId: post.id, name: postEvents.write };
    await recordEvent(tx, actor, about);
    announce(tx, [`enterprise:${enterpriseId}`], postEvents.write, post.id);
    return post.id;
  });
  return { to: `/posts/${id}`, done: { key: 'posts:done.written' } };
}
