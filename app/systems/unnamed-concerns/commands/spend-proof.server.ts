import { createHash } from 'node:crypto';
import { db, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';

/** Uses up a piece of work. Throws a `Refusal` when it was used before. */
export async function spendProof(tx: Db, challenge: string, today: Day): Promise<void> {
  const hash = createHash('sha256').update(challenge).digest('hex');
  const { count } = await tx.spentProof.createMany({
    data: [{ hash, onDay: toDate(today) }],
    skipDuplicates: true,
  });
  if (count === 0) throw new Refusal('conflict', 'unnamed:refusal.proofUsed');
}

/** Forgets work whose challenges have ended anyway. */
export async function purgeProofs(): Promise<{ purged: number }> {
  const before = toDate(addDays(dayOf(new Date()), -1));
  const { count } = await db().spentProof.deleteMany({ where: { onDay: { lt: before } } });
  return { purged: count };
}
