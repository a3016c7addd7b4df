import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import type { Viewer } from '../policy.ts';
import { readVisibleCase, type VisibleCase } from '../queries-case.server.ts';
import { readDetail } from '../queries-detail.server.ts';
import type { AccessCapacity } from '../concern.ts';

interface Opening {
  actor: Actor;
  params: { id: number };
  translate: Translate;
}

/** Opens a concern's page. Of a confidential or unnamed one it is noted who did and as what: its author reads that. */
export function openConcern({ actor, params, translate }: Opening) {
  return transact(async (tx) => {
    const found = await readVisibleCase(tx, actor, params.id);
    await noteAccess(tx, actor, found);
    return readDetail(tx, found, translate);
  });
}

/** Notes that somebody who handles a guarded concern has opened it, once a day with how often. */
export async function noteAccess(tx: Tx, { employeeId }: Actor, found: VisibleCase): Promise<void> {
  const { row, facts, viewer, today } = found;
  if (facts.tier === 'NAMED' || viewer.isAuthor || employeeId === null) return;
  const key = { concernId: row.id, employeeId, capacity: capacityOf(viewer), onDay: toDate(today) };
  await tx.concernAccess.upsert({
    where: { concernId_employeeId_capacity_onDay: key },
    create: { ...key, enterpriseId: row.enterpriseId },
    update: { times: { increment: 1 } },
  });
}

function capacityOf({ isReceiver, isUnionOfficer, isUnionChair, letIn }: Viewer): AccessCapacity {
  if (isReceiver) return 'REPRESENTATIVE';
  if (isUnionOfficer) return 'UNION_OFFICER';
  if (isUnionChair) return 'UNION_CHAIR';
  return letIn === 'NO' ? 'DEPARTMENT' : 'LET_IN';
}
