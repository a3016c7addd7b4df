import type { Db } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';

/** Roles whose holders answer for something and can be asked. */
const ASKED = ['MANAGEMENT', 'WORKSHOP_DIRECTOR', 'DEPT_MANAGER', 'HR', 'FINANCE', 'KAIZEN_OFFICE'];

/** Everybody who can be asked for a talk, with what he leads. */
export async function readManagers(tx: Db, enterpriseId: number, day: Day) {
  const held = await tx.roleAssignment.findMany({
    where: {
      enterpriseId,
      role: { in: ASKED },
      fromOn: { lte: toDate(day) },
      OR: [{ toOn: null }, { toOn: { gte: toDate(day) } }],
    },
    orderBy: [{ unitId: 'asc' }, { id: 'asc' }],
    select: {
      role: true,
      unitId: true,
      unit: { select: { name: true } },
      employee: { select: { id: true, no: true, name: true } },
    },
  });
  const first = new Map(
    held.map((one) => [one.employee.id, one]).reverse() as [number, (typeof held)[number]][],
  );
  return [...first.values()]
    .map(({ employee, unit, unitId, role }) => ({ ...employee, unitId, unitName: unit.name, role }))
    .sort((one, other) => one.unitId - other.unitId || one.id - other.id);
}

/** The unit that the employee answers for on the day; null where he leads nothing. */
export async function readManagedUnit(
  tx: Db,
  enterpriseId: number,
  employeeId: number,
  day: Day,
): Promise<number | null> {
  const managers = await readManagers(tx, enterpriseId, day);
  return managers.find(({ id }) => id === employeeId)?.unitId ?? null;
}
