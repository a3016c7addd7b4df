import { SIDE_OF_ROLE, type Actor, type GrantedRole } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { disconnectLive } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { mayEnd } from '../policy.ts';
import { tellOfAccount } from './guard-account.server.ts';

/**
 * Ends a role: yesterday was its last day. One that began today, or has not begun yet, stays in the history with a last
 * day before its first, and so holds on no day. Throws a `Refusal` when the person has no such role that still runs, or
 * the role is not the actor's to end.
 */
export function endRole(actor: Actor, employeeId: number, assignmentId: number): Promise<void> {
  const yesterday = addDays(dayOf(new Date()), -1);
  return transact(async (tx) => {
    const own = { id: assignmentId, employeeId, enterpriseId: actor.enterpriseId };
    const running = { OR: [{ toOn: null }, { toOn: { gt: toDate(yesterday) } }] };
    const held = await tx.roleAssignment.findFirst({ where: { ...own, ...running } });
    if (!held) throw new Refusal('conflict', 'roster:refusal.roleEnded');
    const role = held.role;
    if (!mayEnd(actor, role, employeeId)) throw new Refusal('forbidden', refusalOf(role));
    await tx.roleAssignment.updateMany({ where: own, data: { toOn: toDate(yesterday) } });
    await recordEvent(tx, actor, {
      enterpriseId: actor.enterpriseId,
      subjectType: 'roles',
      subjectId: assignmentId,
      name: 'roles.ended',
      data: { employeeId, role, unitId: held.unitId },
    });
    if (SIDE_OF_ROLE[role] === 'UNION') {
      await tellOfAccount(tx, { enterpriseId: actor.enterpriseId, employeeId }, 'unionRoleEnded', role);
    }
    disconnectLive(tx, [`employee:${employeeId}`]);
  });
}

function refusalOf(role: GrantedRole): string {
  return SIDE_OF_ROLE[role] === 'UNION' ? 'roster:refusal.unionRole' : 'roster:refusal.enterpriseRole';
}
