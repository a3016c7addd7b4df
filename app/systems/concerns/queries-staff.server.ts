import type { Db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { unfitFor, type Member, type RoleOver, type Staff } from './conflict.ts';
import { readPresent } from '#app/platform/workflow/queries-present.server.ts';
import { LINE_ROLES } from './duty.ts';
import { superiorsOf, type SuperiorPost } from './superiors.ts';

/** All roles held in the enterprise today, granted ones and the offices of representatives, with the units' paths. */
export async function readRolesOver(tx: Db, enterpriseId: number, today: Day): Promise<RoleOver[]> {
  const granted = await tx.roleAssignment.findMany({
    where: { enterpriseId, ...onDay(today)('fromOn', 'toOn') },
    orderBy: { id: 'asc' },
    select: { employeeId: true, role: true, unit: { select: { path: true } } },
  });
  const offices = await tx.electionUnitPart.findMany({
    where: { electionUnit: { enterpriseId } },
    select: {
      unit: { select: { path: true } },
      electionUnit: {
        select: {
          representatives: {
            where: { status: 'IN_OFFICE', ...onDay(today)('inOfficeFrom', 'endedOn') },
            orderBy: { id: 'asc' },
            select: { employeeId: true },
          },
        },
      },
    },
  });
  return [
    ...granted.map(({ employeeId, role, unit }) => ({
      employeeId,
      role,
      unitPath: unit.path,
    })),
    ...offices.flatMap(({ unit, electionUnit }) =>
      electionUnit.representatives.map(({ employeeId }) => ({
        employeeId,
        role: 'EMPLOYEE_REPRESENTATIVE' as const,
        unitPath: unit.path,
      })),
    ),
  ];
}

/** Who leads the people of a unit on the day, by employee id. */
export async function readSuperiors(
  tx: Db,
  enterpriseId: number,
  unitId: number,
  day: Day,
): Promise<ReadonlyMap<number, SuperiorPost>> {
  const { path } = await tx.orgUnit.findUniqueOrThrow({ where: { id: unitId }, select: { path: true } });
  const branch = path.split('/').filter(Boolean).map(Number);
  return superiorsOf(path, (await readPresent(tx, enterpriseId, branch, day)).held);
}

/** Who may have nothing to do with a concern about these people. No query where it is about nobody. */
export async function readUnfit(
  tx: Db,
  enterpriseId: number,
  parties: readonly number[],
  today: Day,
): Promise<ReadonlySet<number>> {
  if (parties.length === 0) return new Set();
  const held = await readRolesOver(tx, enterpriseId, today);
  const led = held.filter(
    ({ employeeId, role }) => parties.includes(employeeId) && LINE_ROLES.includes(role),
  );
  const paths = led.map(({ unitPath }) => unitPath);
  const staff: Staff = { held, members: await readMembers(tx, enterpriseId, paths, today) };
  return unfitFor(parties, staff);
}

/** Who belongs to these units, and to those below them, today. */
export async function readMembers(
  tx: Db,
  enterpriseId: number,
  paths: readonly string[],
  today: Day,
): Promise<Member[]> {
  if (paths.length === 0) return [];
  const rows = await tx.unitMembership.findMany({
    where: {
      enterpriseId,
      AND: [onDay(today)('fromOn', 'toOn')],
      unit: { OR: paths.map((path) => ({ path: { startsWith: path } })) },
    },
    select: { employeeId: true, unit: { select: { path: true } } },
  });
  return rows.map(({ employeeId, unit }) => ({ employeeId, unitPath: unit.path }));
}
