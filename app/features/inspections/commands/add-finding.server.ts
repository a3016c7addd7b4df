import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';

export interface NewFinding {
  roundId: number;
  entryId: string;
  placeId: number;
  itemKey: string;
  category: string;
  severity: string;
  description: string;
  suggestion: string;
  foundAt: Date;
}

/** Placeholder of this branch only. */
export async function addFinding(tx: Tx, actor: Actor, finding: NewFinding): Promise<number> {
  const { enterpriseId } = actor;
  const seq = (await tx.finding.count({ where: { roundId: finding.roundId } })) + 1;
  const { id } = await tx.finding.create({
    data: { ...finding, enterpriseId, seq, foundById: actor.employeeId ?? 0 },
    select: { id: true },
  });
  return id;
}
