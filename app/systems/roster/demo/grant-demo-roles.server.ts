import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { grantWithin } from '../commands/grant-role.server.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import {
  castOf,
  headGrants,
  leaderGrants,
  officeGrants,
  type Candidate,
  type Cast,
} from '#app/platform/demo/cast.ts';

/** Gives the demo factory its directors, team leaders and offices, from yesterday on. */
export async function grantDemoRoles(enterprise: { id: number }): Promise<Cast> {
  const people = await readCandidates(enterprise.id);
  const line = [...headGrants(people), ...leaderGrants(people)];
  const grants = [...line, ...officeGrants(people, enterprise.id, line)];
  const fromOn = addDays(dayOf(new Date()), -1);
  await transact(async (tx) => {
    for (const grant of grants) await grantWithin(tx, null, enterprise.id, { ...grant, fromOn, toOn: null });
  });
  return castOf(people, grants);
}

/** Everyone on the roster today who has a unit, by 工号. */
async function readCandidates(enterpriseId: number): Promise<Candidate[]> {
  const today = onDay(dayOf(new Date()));
  const rows = await db().unitMembership.findMany({
    where: {
      enterpriseId,
      ...today('fromOn', 'toOn'),
      employee: { employments: { some: today('joinedOn', 'leftOn') } },
    },
    orderBy: { employee: { no: 'asc' } },
    select: {
      fromOn: true,
      employee: { select: { id: true, no: true, name: true, position: true } },
      unit: { select: { id: true, name: true, kind: true, parent: { select: { id: true, name: true } } } },
    },
  });
  return rows.map(({ fromOn, employee, unit }) => {
    const isTeam = unit.kind === 'TEAM';
    const department = isTeam && unit.parent ? unit.parent : unit;
    return {
      ...employee,
      position: employee.position ?? '',
      joinedOn: fromDate(fromOn),
      unitId: unit.id,
      unitName: unit.name,
      unitKind: isTeam ? 'TEAM' : 'DEPARTMENT',
      departmentId: department.id,
      departmentName: department.name,
    };
  });
}
