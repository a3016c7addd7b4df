import { Prisma } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { RUNNING_TERMS } from '#app/systems/representatives/public.ts';
import type { CountName } from './tally.ts';

/** On which days people are counted, as it is known on the as-of day. */
export interface PeopleQuestion {
  enterpriseId: number;
  days: readonly Day[];
  asOf: Day;
}

/** As `FactSource`, of people on days. */
export interface PeopleSource {
  counts: readonly CountName[];
  facts: (question: PeopleQuestion) => Prisma.Sql;
}

function daysOf({ days }: PeopleQuestion): Prisma.Sql {
  return Prisma.sql`unnest(${[...days]}::date[]) as k(day)`;
}

/** The condition that `r` is in office on `k.day`. Of a past day the records know it although the office ended since. */
function inOffice(asOf: Day): Prisma.Sql {
  return Prisma.sql`
    r."inOfficeFrom" <= k.day and (r."endedOn" is null or r."endedOn" >= k.day)
    and (r.status = 'IN_OFFICE' or (k.day < ${asOf}::date
      and (r.status = 'ENDED' or (r.status = 'SUSPENDED' and r."suspendedOn" > k.day))))`;
}

/** Those in office on the day, and whether their entry hangs on the board. */
export const REPRESENTATIVES: PeopleSource = {
  counts: ['representativesInOffice', 'publishedRepresentatives'],
  facts: (asked) => Prisma.sql`
    select r.id, m."unitId", k.day, e.no, e.name as title, null as excluded, 1 as "representativesInOffice",
           exists (select 1 from "RepresentativeEntry" p where p."representativeId" = r.id
             and p.status in ('PUBLISHED', 'EXPIRED') and p."publishedOn" <= k.day
             and (p."expiredOn" is null or p."expiredOn" > k.day))::int as "publishedRepresentatives"
      from ${daysOf(asked)} join "Representative" r on r."enterpriseId" = ${asked.enterpriseId}
      join "CongressTerm" t on t.id = r."termId" and (t.status = any(${[...RUNNING_TERMS]}::text[]) or k.day < ${asked.asOf}::date)
      join "Employee" e on e.id = r."employeeId"
      left join "UnitMembership" m on m."employeeId" = e.id and m."fromOn" <= k.day and (m."toOn" is null or m."toOn" >= k.day)
     where ${inOffice(asked.asOf)}`,
};

/** Everybody on the roster of the day, and whether he has a card of a representative who is in office. */
export const CARD_HOLDERS: PeopleSource = {
  counts: ['peopleOnRoster', 'cardHolders'],
  facts: (asked) => Prisma.sql`
    select e.id, m."unitId", k.day, e.no, e.name as title, null as excluded, 1 as "peopleOnRoster",
           (h."holderId" is not null)::int as "cardHolders"
      from ${daysOf(asked)} join "UnitMembership" m on m."enterpriseId" = ${asked.enterpriseId} and m."fromOn" <= k.day
       and (m."toOn" is null or m."toOn" >= k.day)
      join "Employment" w on w."employeeId" = m."employeeId" and w."joinedOn" <= k.day
       and (w."leftOn" is null or w."leftOn" >= k.day)
      join "Employee" e on e.id = m."employeeId"
      left join (
        select distinct k.day, c."holderId"
          from ${daysOf(asked)} join "ContactCard" c on c."enterpriseId" = ${asked.enterpriseId}
           and coalesce(c."handedOn", c."issuedOn") <= k.day
           and (c.status = 'ACTIVE' or (k.day < ${asked.asOf}::date and c."endedOn" > k.day))
          join "Representative" r on r.id = c."representativeId"
         where c."holderId" is not null and ${inOffice(asked.asOf)}) h on h.day = k.day and h."holderId" = e.id`,
};
