import { db } from '#app/core/db.server.ts';
import { fromDate } from '#app/platform/calendar/day.ts';

/** Where somebody belonged and when, `染色车间/甲班 2020-01-01 2021-06-30`, in order. */
export async function unitIntervals(enterpriseId: number, no: string): Promise<string[]> {
  const rows = await db().unitMembership.findMany({
    where: { enterpriseId, employee: { no } },
    orderBy: { fromOn: 'asc' },
    include: { unit: { include: { parent: true } } },
  });
  return rows.map(({ fromOn, toOn, unit }) => {
    const name = unit.kind === 'TEAM' ? `${unit.parent?.name}/${unit.name}` : unit.name;
    return `${name} ${fromDate(fromOn)} ${toOn ? fromDate(toOn) : ''}`.trim();
  });
}

/** When somebody was employed, `2020-01-01 2021-06-30`, in order. */
export async function employmentIntervals(enterpriseId: number, no: string): Promise<string[]> {
  const rows = await db().employment.findMany({
    where: { enterpriseId, employee: { no } },
    orderBy: { joinedOn: 'asc' },
  });
  return rows.map(({ joinedOn, leftOn }) => `${fromDate(joinedOn)} ${leftOn ? fromDate(leftOn) : ''}`.trim());
}
