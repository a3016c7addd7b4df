import { db, type Db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';

/** How many of a department have a card that works (domain §9.1 `card_coverage`). */
export interface Coverage {
  unitId: number;
  unitName: string;
  /** Employees of the day, teams counted with their department. */
  people: number;
  withCard: number;
  /** Printed and not handed out, of batches for the department or one of its teams. */
  unused: number;
}

/** Coverage of every department on the day: a card counts when its holder works here and its representative is in office. */
export function readCoverage(enterpriseId: number, day: Day): Promise<Coverage[]> {
  return db().$queryRaw<Coverage[]>`
    with here as (
      select m."employeeId", u.path
        from "UnitMembership" m join "OrgUnit" u on u.id = m."unitId"
       where m."enterpriseId" = ${enterpriseId} and m."fromOn" <= ${day}::date
         and (m."toOn" is null or m."toOn" >= ${day}::date)
         and exists (select 1 from "Employment" w where w."employeeId" = m."employeeId" and w."joinedOn" <= ${day}::date
                        and (w."leftOn" is null or w."leftOn" >= ${day}::date))),
    held as (
      select distinct c."holderId"
        from "ContactCard" c join "Representative" r on r.id = c."representativeId"
       where c."enterpriseId" = ${enterpriseId} and c.status = 'ACTIVE' and r.status = 'IN_OFFICE'
         and (r."endedOn" is null or r."endedOn" >= ${day}::date))
    select d.id as "unitId", d.name as "unitName", count(here."employeeId")::int as people,
           count(held."holderId")::int as "withCard",
           (select count(*)::int from "ContactCard" c join "CardBatch" b on b.id = c."batchId"
              join "OrgUnit" bu on bu.id = b."unitId"
             where c.status = 'ISSUED' and starts_with(bu.path, d.path)) as unused
      from "OrgUnit" d
      left join here on starts_with(here.path, d.path)
      left join held on held."holderId" = here."employeeId"
     where d."enterpriseId" = ${enterpriseId} and d.kind = 'DEPARTMENT' and d."closedOn" is null
     group by d.id order by d.id`;
}

/** Those who work in the unit or below it on the day and have no card that works, by 工号. */
export function readWithoutCard(
  tx: Db,
  unitPath: string,
  enterpriseId: number,
  day: Day,
): Promise<{ id: number; no: string; name: string }[]> {
  return tx.$queryRaw`
    select e.id, e.no, e.name
      from "UnitMembership" m
      join "OrgUnit" u on u.id = m."unitId"
      join "Employee" e on e.id = m."employeeId"
     where m."enterpriseId" = ${enterpriseId} and starts_with(u.path, ${unitPath})
       and m."fromOn" <= ${day}::date and (m."toOn" is null or m."toOn" >= ${day}::date)
       and exists (select 1 from "Employment" w where w."employeeId" = e.id and w."joinedOn" <= ${day}::date
                      and (w."leftOn" is null or w."leftOn" >= ${day}::date))
       and not exists (select 1 from "ContactCard" c join "Representative" r on r.id = c."representativeId"
                        where c."holderId" = e.id and c.status = 'ACTIVE' and r.status = 'IN_OFFICE')
     order by e.no`;
}

/** Concerns of the year on the day, how many came by card, and how many of those that are due were closed in time. */
export interface CardConcerns {
  all: number;
  byCard: number;
}

/** The share of concerns that came by card since the first of January. One query. */
export async function readCardConcerns(enterpriseId: number, day: Day): Promise<CardConcerns> {
  const [counts] = await db().$queryRaw<CardConcerns[]>`
    select count(*)::int as all, count(*) filter (where source = 'CONTACT_CARD')::int as "byCard"
      from "Concern"
     where "enterpriseId" = ${enterpriseId} and "submittedOn" between date_trunc('year', ${day}::date) and ${day}::date`;
  return counts ?? { all: 0, byCard: 0 };
}
