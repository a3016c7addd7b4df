import type { Tx } from '#app/core/db.server.ts';
import type { GrantedRole } from '#app/core/actor.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { notify, type NewNotice } from '#app/platform/notifications/commands/notify.server.ts';
import { readUnionChairs } from '../queries-confidence.server.ts';

/** Somebody of the enterprise. */
export interface Guarded {
  enterpriseId: number;
  employeeId: number;
}

/**
 * Ends the links with which the account could get a password: whoever made one before the person had an office could use
 * it afterwards.
 */
export async function endOpenLinks(tx: Tx, { employeeId }: Pick<Guarded, 'employeeId'>): Promise<void> {
  await tx.invitation.updateMany({
    where: { account: { employeeId }, usedAt: null },
    data: { usedAt: new Date() },
  });
}

/** Tells the holder and the union's chair of a role of the union's side, or of a link for somebody who has one. */
export async function tellOfAccount(
  tx: Tx,
  { enterpriseId, employeeId }: Guarded,
  what: 'unionRoleGranted' | 'unionRoleEnded' | 'linkMade',
  role?: GrantedRole,
): Promise<void> {
  const told = {
    enterpriseId,
    subjectId: employeeId,
    kind: 'MINE',
    name: `roster.${what}`,
    ...(role ? { data: { role: `core:role.${role}` } } : {}),
  } as const;
  const chairs = await readUnionChairs(tx, enterpriseId, dayOf(new Date()));
  const others = chairs.filter((id) => id !== employeeId);
  await notify(tx, [
    { ...told, employeeId, subjectType: 'accounts' },
    ...others.map((id): NewNotice => ({ ...told, employeeId: id, subjectType: 'people' })),
  ]);
}
