import type { Actor } from '#app/core/actor.ts';
import type { Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';

/**
 * The round, for somebody who goes along on it. Throws a `Refusal` when there is none, or he does not: a round is not
 * there for others.
 */
export async function readOwnRound(tx: Db, actor: Actor, id: number) {
  const round = await tx.inspectionRound.findFirst({
    where: {
      id,
      enterpriseId: actor.enterpriseId,
      members: { some: { employeeId: actor.employeeId ?? 0 } },
    },
    select: { id: true, enterpriseId: true, status: true },
  });
  if (!round || actor.employeeId === null)
    throw new Refusal('notFound', 'inspection-phone:refusal.notOnRound');
  return { ...round, employeeId: actor.employeeId };
}
