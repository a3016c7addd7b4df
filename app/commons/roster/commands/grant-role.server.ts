import { holdsAny, type Actor, type Role } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { disconnectLive } from '#app/core/live.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { toDate, type Day } from '#app/commons/calendar/day.ts';

/** A role to be held in a unit and all below it; both days are counted, an open end lasts. */
export interface Grant {
  employeeId: number;
  role: Role;
  unitId: number;
  fromOn: Day;
  toOn: Day | null;
}

/**
 * Grants a role. Throws a `Refusal` when the person or the unit is not of the enterprise, the days are in the wrong
 * order, the person would hold the role in that unit twice at a time, or one grants a role to oneself
 * or the platform's without having it.
 */
export function grantRole(actor: Actor | null, enterpriseId: number, grant: Grant): Promise<void> {
  return transact((tx) => grantWithin(tx, actor, enterpriseId, grant));
}

/** The same inside a larger write. */
export async function grantWithin(
  tx: Tx,
  actor: Actor | null,
  enterpriseId: number,
  grant: Grant,
): Promise<void> {
  const { employeeId, role, unitId, fromOn, toOn } = grant;
  if (actor) refuseGrantor(actor, grant);
  if (toOn !== null && toOn < fromOn) throw atDay();
  const employee = await tx.employee.findFirst({ where: { id: employeeId, enterpriseId } });
  const unit = await tx.orgUnit.findFirst({ where: { id: unitId, enterpriseId } });
  if (!employee || !unit) throw new Refusal('notFound', 'core:refusal.notFound');
  await refuseTwice(tx, grant);
  const held = await tx.roleAssignment.create({
    data: {
      enterpriseId,
      employeeId,
      unitId,
      role,
      fromOn: toDate(fromOn),
      toOn: toOn === null ? null : toDate(toOn),
      grantedById: actor?.employeeId ?? null,
    },
    select: { id: true },
  });
  await recordEvent(tx, actor, {
    enterpriseId,
    subjectType: 'roles',
    subjectId: held.id,
    name: 'roles.granted',
    data: { employeeId, role, unitId, fromOn, toOn },
  });
  disconnectLive(tx, [`employee:${employeeId}`]);
}

/** Whoever hands out rights needs a second person for his own, and the platform's must be his to hand out. */
function refuseGrantor(actor: Actor, { employeeId, role }: Grant): void {
  if (actor.employeeId === employeeId) throw new Refusal('forbidden', 'roster:refusal.ownRole');
  if (role === 'SYS_ADMIN' && !holdsAny(actor, ['SYS_ADMIN'], 'enterprise')) {
    throw new Refusal('forbidden', 'core:refusal.forbidden');
  }
}

async function refuseTwice(tx: Tx, { employeeId, role, unitId, fromOn, toOn }: Grant): Promise<void> {
  const twice = await tx.roleAssignment.findFirst({
    where: {
      employeeId,
      role,
      unitId,
      OR: [{ toOn: null }, { toOn: { gte: toDate(fromOn) } }],
      ...(toOn === null ? {} : { fromOn: { lte: toDate(toOn) } }),
    },
  });
  if (twice) throw new Refusal('conflict', 'roster:refusal.heldAlready');
}

function atDay(): Refusal {
  return wrongField({ field: 'toOn', key: 'roster:problem.dayOrder' });
}
