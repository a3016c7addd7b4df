import type { Db } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import type { HeldOver, Present } from './holders.ts';

/**
 * Who holds a role or the office of a representative over one of the units on the day, and who of the enterprise is
 * away. Three queries, whatever the number of records they are asked for.
 */
export async function readPresent(
  tx: Db,
  enterpriseId: number,
  unitIds: readonly number[],
  day: Day,
): Promise<Present> {
  const held = await tx.roleAssignment.findMany({
    where: {
      enterpriseId,
      unitId: { in: [...unitIds] },
      ...onDay(day)('fromOn', 'toOn'),
      employee: { employments: { some: onDay(day)('joinedOn', 'leftOn') } },
    },
    orderBy: { id: 'asc' },
    select: { role: true, unitId: true, employeeId: true },
  });
  const away = await tx.absence.findMany({
    where: { enterpriseId, fromOn: { lte: toDate(day) }, toOn: { gte: toDate(day) } },
    orderBy: { id: 'asc' },
    select: { employeeId: true, deputyId: true },
  });
  return {
    held: [
      ...held.map((row) => ({ ...row, role: row.role })),
      ...(await readRepresentatives(tx, enterpriseId, unitIds, day)),
    ],
    away: new Map(away.map(({ employeeId, deputyId }) => [employeeId, deputyId])),
  };
}

async function readRepresentatives(
  tx: Db,
  enterpriseId: number,
  unitIds: readonly number[],
  day: Day,
): Promise<HeldOver[]> {
  const offices = await tx.electionUnitPart.findMany({
    where: { unitId: { in: [...unitIds] }, electionUnit: { enterpriseId } },
    select: {
      unitId: true,
      electionUnit: {
        select: {
          representatives: {
            where: {
              status: 'IN_OFFICE',
              ...onDay(day)('inOfficeFrom', 'endedOn'),
              employee: { employments: { some: onDay(day)('joinedOn', 'leftOn') } },
            },
            orderBy: { id: 'asc' },
            select: { employeeId: true },
          },
        },
      },
    },
  });
  return offices.flatMap(({ unitId, electionUnit }) =>
    electionUnit.representatives.map(({ employeeId }) => ({
      role: 'EMPLOYEE_REPRESENTATIVE' as const,
      unitId,
      employeeId,
    })),
  );
}
