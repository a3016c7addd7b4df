import type { Db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';

/** When somebody sits at which station. */
export interface NextShift {
  id: number;
  dayId: number;
  status: 'SCHEDULED' | 'ANNOUNCED' | 'OPEN';
  onDay: Day;
  fromTime: string;
  toTime: string;
  place: string;
  station: string;
}

/** The next shifts of somebody, from today on, the first first. */
export function readNextShifts(
  tx: Db,
  enterpriseId: number,
  employeeId: number,
  today: Day,
  atMost: number,
): Promise<NextShift[]> {
  return tx.$queryRaw<NextShift[]>`
    select s.id, d.id as "dayId", d.status, d."onDay"::text as "onDay", s."fromTime", s."toTime", d.place, s.station
      from "ConsultationShift" s join "ConsultationDay" d on d.id = s."dayId"
     where d."enterpriseId" = ${enterpriseId} and s."employeeId" = ${employeeId} and d."onDay" >= ${today}::date
       and d.status in ('SCHEDULED', 'ANNOUNCED', 'OPEN')
     order by d."onDay", s."fromTime", s.id limit ${atMost}`;
}

/** A slot that somebody has reserved. */
export interface ReservedSlot {
  dayId: number;
  onDay: Day;
  fromTime: string;
  place: string;
  station: string;
}

/** The slots of somebody that are still to come, the first first. */
export function readReservedSlots(
  tx: Db,
  enterpriseId: number,
  employeeId: number,
  today: Day,
): Promise<ReservedSlot[]> {
  return tx.$queryRaw<ReservedSlot[]>`
    select d.id as "dayId", d."onDay"::text as "onDay", v."fromTime", d.place, v.station
      from "ConsultationVisit" v join "ConsultationDay" d on d.id = v."dayId"
     where d."enterpriseId" = ${enterpriseId} and v."employeeId" = ${employeeId} and v.status = 'RESERVED'
       and v."fromTime" is not null and d.status in ('ANNOUNCED', 'OPEN') and d."onDay" >= ${today}::date
     order by d."onDay", v."fromTime"`;
}
