import type { ReadDuty } from '#app/platform/system/duty-time.ts';
import { Prisma } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { HELD_STATUSES, minutesOf } from './consultation-day.ts';

interface ShiftRow {
  employeeId: number;
  onDay: Day;
  no: string;
  place: string;
  station: string;
  fromTime: string;
  toTime: string;
}

/** Shifts of representatives on days that took place, as they were planned when the day was opened. */
export const readDutyOfDays: ReadDuty = async (tx, { enterpriseId, from, to, employeeId }) => {
  const rows = await tx.$queryRaw<ShiftRow[]>`
    select s."employeeId", d."onDay"::text as "onDay", d.no, d.place, s.station, s."fromTime", s."toTime"
      from "ConsultationShift" s join "ConsultationDay" d on d.id = s."dayId"
     where d."enterpriseId" = ${enterpriseId} and d.status = any(${[...HELD_STATUSES]})
       and s.part = 'REPRESENTATIVE' and d."onDay" between ${from}::date and ${to}::date
       and ${employeeId === null ? Prisma.sql`true` : Prisma.sql`s."employeeId" = ${employeeId}`}
     order by d."onDay", s."fromTime", s.id`;
  return rows.map(({ station, ...row }) => ({
    ...row,
    place: `${row.place} ${station}`,
    times: 1,
    minutes: Math.max(0, minutesOf(row.toTime) - minutesOf(row.fromTime)),
    isEstimated: false,
  }));
};
