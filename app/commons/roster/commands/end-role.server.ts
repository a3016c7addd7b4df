import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { disconnectLive } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, toDate } from '#app/commons/calendar/day.ts';

/**
 * Ends a role: yesterday was its last day. One that has not begun yet goes without a trace but the event. Throws a
 * `Refusal` when the person has no such role that still runs.
 */
export function endRole(actor: Actor, employeeId: number, assignmentId: number): Promise<void> {
  const yesterday = addDays(dayOf(new Date()), -1);
  return transact(async (tx) => {
    const own = { id: assignmentId, employeeId, enterpriseId: actor.enterpriseId };
    const running = { OR: [{ toOn: null }, { toOn: { gt: toDate(yesterday) } }] };
    const held = await tx.roleAssignment.findFirst({ where: { ...own, ...running } });
    if (!held) throw new Refusal('conflict', 'roster:refusal.roleEnded');
    if (held.fromOn > toDate(yesterday)) await tx.roleAssignment.deleteMany({ where: own });
    else await tx.roleAssignment.updateMany({ where: own, data: { toOn: toDate(yesterday) } });
    await recordEvent(tx, actor, {
      enterpriseId: actor.enterpriseId,
      subjectType: 'roles',
      subjectId: assignmentId,
      name: 'roles.ended',
      data: { employeeId, role: held.role, unitId: held.unitId },
    });
    disconnectLive(tx, [`employee:${employeeId}`]);
  });
}
