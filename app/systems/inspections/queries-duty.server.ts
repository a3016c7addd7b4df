import { Prisma } from '#app/core/db.server.ts';
import type { DutySpell, ReadDuty } from '#app/platform/system/duty-time.ts';
import { roundSteps } from './events.ts';

/** Nobody goes round longer than a day's work, whatever the log says. */
const MOST_MINUTES = 480;

/**
 * Rounds that somebody was on as a representative: from when he signed in on site until the leader said that all was
 * seen; without that end, until the last answer that he gave.
 */
export const readDutyOfRounds: ReadDuty = (tx, { enterpriseId, from, to, employeeId }) => {
  const whose = employeeId === null ? Prisma.empty : Prisma.sql`and m."employeeId" = ${employeeId}`;
  return tx.$queryRaw<DutySpell[]>`
    select m."employeeId", r.no, u.name as place, 1 as times, false as "isEstimated",
           (m."presentAt" at time zone 'Asia/Shanghai')::date::text as "onDay",
           to_char(m."presentAt" at time zone 'Asia/Shanghai', 'HH24:MI') as "fromTime",
           to_char(e.until at time zone 'Asia/Shanghai', 'HH24:MI') as "toTime",
           least(${MOST_MINUTES}, greatest(0, round(extract(epoch from e.until - m."presentAt") / 60)))::int as minutes
      from "RoundMember" m
      join "InspectionRound" r on r.id = m."roundId" join "OrgUnit" u on u.id = r."unitId"
      cross join lateral (
        select coalesce(
          (select max(v.at) from "Event" v where v."subjectType" = 'inspections' and v."subjectId" = r.id
              and v.name = ${roundSteps.finish} and v.at > m."presentAt"),
          (select max(n.at) from "RoundEntry" n where n."roundId" = r.id and n."employeeId" = m."employeeId"),
          m."presentAt") as until) e
     where r."enterpriseId" = ${enterpriseId} and m.part <> 'INVITED'
       and (m."presentAt" at time zone 'Asia/Shanghai')::date between ${from}::date and ${to}::date ${whose}
     order by m."presentAt", r.id`;
};
