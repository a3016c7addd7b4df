import { UNION_ROLES } from '#app/core/actor.ts';
import type { Db } from '#app/core/db.server.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import type { Confidence } from './policy.ts';

/**
 * What the account of an employee may know of what is said in confidence, by roles and offices that have not ended: one
 * that begins later counts, since a link made today would still be there then.
 */
export async function readConfidence(tx: Db, employeeId: number): Promise<Confidence> {
  const held = await readUnionRoles(tx, employeeId);
  if (held.includes('UNION_CHAIR')) return 'CHAIR';
  if (held.length > 0) return 'OFFICE';
  const notEnded = { gte: toDate(dayOf(new Date())) };
  const offices = await tx.representative.count({
    where: { employeeId, status: { not: 'ENDED' }, OR: [{ endedOn: null }, { endedOn: notEnded }] },
  });
  return offices > 0 ? 'OFFICE' : 'NONE';
}

/** The roles of the union's side that an employee holds or is to hold. */
export async function readUnionRoles(tx: Db, employeeId: number): Promise<string[]> {
  const notEnded = { gte: toDate(dayOf(new Date())) };
  const held = await tx.roleAssignment.findMany({
    where: { employeeId, role: { in: [...UNION_ROLES] }, OR: [{ toOn: null }, { toOn: notEnded }] },
    select: { role: true },
  });
  return held.map(({ role }) => role);
}

/** Who chairs the union of the enterprise on the day, by employee id. */
export async function readUnionChairs(tx: Db, enterpriseId: number, day: Day): Promise<number[]> {
  const held = await tx.roleAssignment.findMany({
    where: { enterpriseId, unitId: enterpriseId, role: 'UNION_CHAIR', ...onDay(day)('fromOn', 'toOn') },
    orderBy: { id: 'asc' },
    select: { employeeId: true },
  });
  return [...new Set(held.map(({ employeeId }) => employeeId))];
}
