import { Prisma } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { ReadDuty } from '#app/platform/system/duty-time.ts';

interface VisitedDay {
  employeeId: number;
  onDay: Day;
  times: number;
}

/** Visits by day, each for the minutes of the rule; never whom one went to see. */
export const readDutyOfVisits: ReadDuty = async (tx, question) => {
  const { enterpriseId, from, to, employeeId, visitMinutes } = question;
  const rows = await tx.$queryRaw<VisitedDay[]>`
    select o."employeeId", v."visitedOn"::text as "onDay", count(*)::int as times
      from "Visit" v join "Representative" o on o.id = v."representativeId"
     where v."enterpriseId" = ${enterpriseId} and v."visitedOn" between ${from}::date and ${to}::date
       and ${employeeId === null ? Prisma.sql`true` : Prisma.sql`o."employeeId" = ${employeeId}`}
     group by 1, 2 order by 2, 1`;
  return rows.map((row) => ({
    ...row,
    no: '',
    place: '',
    fromTime: '',
    toTime: '',
    minutes: row.times * visitMinutes,
    isEstimated: true,
  }));
};
