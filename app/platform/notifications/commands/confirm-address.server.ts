import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';

/** Confirms one's mail address by the token of the mail that went there. Nobody can confirm another's. */
export async function confirmAddress({ actor, params }: { actor: Actor; params: { token: string } }) {
  const { count } = await db().noticeChannel.updateMany({
    where: { employeeId: actor.employeeId ?? 0, confirmToken: params.token },
    data: { confirmedAt: new Date(), confirmToken: null },
  });
  if (count === 0) throw new Refusal('notFound', 'notices:refusal.linkUsed');
  return { to: '/notices/settings', done: { key: 'notices:done.confirmed' } };
}
