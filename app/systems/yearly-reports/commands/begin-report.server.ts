import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { Refusal, wrongField } from '#app/core/refusal.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { representativeOfEmployee } from '#app/systems/representatives/public.server.ts';
import { reportEvents } from '../events.ts';

interface Sent {
  actor: Actor;
  input: { year: number };
}

/**
 * Begins a representative's report on a year, or goes on with the one he has begun. Throws a `Refusal` when he is not
 * in office, or the year is yet to come.
 */
export async function beginReport({ actor, input: { year } }: Sent) {
  const { enterpriseId, employeeId } = actor;
  const today = dayOf(new Date());
  if (year > Number(today.slice(0, 4))) {
    throw wrongField({ field: 'year', key: 'yearly-reports:problem.year' });
  }
  const id = await transact(async (tx) => {
    const office = await representativeOfEmployee(tx, enterpriseId, employeeId ?? 0, today);
    if (!office) throw new Refusal('forbidden', 'yearly-reports:refusal.noOffice');
    const key = { representativeId: office.id, year };
    const begun = await tx.yearlyReport.findUnique({
      where: { representativeId_year: key },
      select: { id: true },
    });
    if (begun) return begun.id;
    const report = await tx.yearlyReport.create({ data: { enterpriseId, ...key }, select: { id: true } });
    const about = { enterpriseId, subjectType: 'yearly-reports', subjectId: report.id };
    await recordEvent(tx, actor, { ...about, name: reportEvents.begin });
    return report.id;
  });
  return { to: `/yearly-reports/${id}` };
}
