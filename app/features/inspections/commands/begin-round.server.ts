import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';

/** Placeholder of this branch only. */
export async function beginRound(tx: Tx, _actor: Actor, roundId: number): Promise<void> {
  await tx.inspectionRound.updateMany({
    where: { id: roundId, status: 'NOTIFIED' },
    data: { status: 'IN_PROGRESS', startedAt: new Date() },
  });
}
