import { SIDE_OF_ROLE, type Actor, type GrantedRole } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { disconnectLive } from '#app/core/live.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { mayGrantOf } from '../policy.ts';
import { endOpenLinks, tellOfAccount } from './guard-account.server.ts';

/** A role to be held in a unit and all below it; both days are counted, an open end lasts. */
export interface Grant {
  employeeId: number;
  role: GrantedRole;
  unitId: number;
  fromOn: Day;
  toOn: Day | null;
}

/**
 * Grants a role. Throws a `Refusal` when the person or the unit is not of the enterprise, the days are in the wrong
 * order, the person would hold the role in that unit twice at a time, or one grants a role to oneself or one of a
 * side that is not one's own to grant. Of roles of the union's side holder and chair hear, and links that somebody made
 * for the account before end.
 *
 * @param actor null on the command line, which alone grants an enterprise its first chair
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
  if (SIDE_OF_ROLE[role] === 'UNION') {
    await endOpenLinks(tx, { employeeId });
    await tellOfAccount(tx, { enterpriseId, employeeId }, 'unionRoleGranted', role);
  }
  disconnectLive(tx, [`employee:${employeeId}`]);
}

const REFUSALS = {
  ENTERPRISE: 'roster:refusal.enterpriseRole',
  UNION: 'roster:refusal.unionRole',
  PLATFORM: 'roster:refusal.platformRole',
} as const;

/** Whoever hands out rights needs a second person for their own, and the side must be theirs to hand out. */
function refuseGrantor(actor: Actor, { employeeId, role }: Grant): void {
  if (actor.employeeId === employeeId) throw new Refusal('forbidden', 'roster:refusal.ownRole');
  const side = SIDE_OF_ROLE[role];
  if (!mayGrantOf(actor, side)) throw new Refusal('forbidden', REFUSALS[side]);
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
