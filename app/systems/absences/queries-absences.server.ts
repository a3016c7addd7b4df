import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { dayOf, fromDate, toDate } from '#app/platform/calendar/day.ts';
import { recordsForAll } from './policy.ts';

const SHOWN_AT_MOST = 200;

/** Absences that run or are to come: one's own and those one stands in for; for HR those of all. At most 200. */
export async function readAbsences({ actor }: { actor: Actor }) {
  const today = dayOf(new Date());
  const own = actor.employeeId ?? 0;
  const forAll = recordsForAll(actor);
  const rows = await db().absence.findMany({
    where: {
      enterpriseId: actor.enterpriseId,
      toOn: { gte: toDate(today) },
      ...(forAll ? {} : { OR: [{ employeeId: own }, { deputyId: own }] }),
    },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    take: SHOWN_AT_MOST,
    select: {
      id: true,
      employeeId: true,
      fromOn: true,
      toOn: true,
      employee: { select: { no: true, name: true } },
      deputy: { select: { name: true } },
    },
  });
  return {
    today,
    forAll,
    absences: rows.map(({ id, employeeId, fromOn, toOn, employee, deputy }) => ({
      id,
      no: employee.no,
      name: employee.name,
      deputyName: deputy?.name ?? null,
      fromOn: fromDate(fromOn),
      toOn: fromDate(toOn),
      mayEnd: forAll || employeeId === own,
    })),
  };
}
