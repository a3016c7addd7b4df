import { db, Prisma, transact, type Tx } from '#app/core/db.server.ts';
import { addDays, dayOf, type Day } from '#app/platform/calendar/day.ts';
import type { FollowUp } from '#app/platform/system/follow-up.ts';
import { endOffice, type EndingOffice } from './end-office.server.ts';

interface Lost extends EndingOffice {
  isEmployed: boolean;
  /** Last day of the employment that ended. */
  leftOn: Day | null;
  /** First day in the unit of today. */
  movedOn: Day | null;
}

/**
 * Ends the offices of those who, by the roster of today, left the enterprise or belong to their election unit no more
 * (上海市职工代表大会条例第十九条), and opens the vacancies. To be called in the transaction of every write of the
 * roster, and once a day for changes that were entered ahead.
 *
 * @param employeeIds whose roster changed; null for everybody
 * @returns how many offices ended
 */
export async function settleOffices(
  tx: Tx,
  enterpriseId: number,
  employeeIds: readonly number[] | null,
): Promise<number> {
  const today = dayOf(new Date());
  const lost = await tx.$queryRaw<Lost[]>(selectLost(enterpriseId, employeeIds, today));
  for (const office of lost) {
    const { isEmployed, leftOn, movedOn } = office;
    const last = isEmployed ? movedOn && addDays(movedOn, -1) : leftOn;
    const endedOn = last && last < today ? last : today;
    await endOffice(tx, null, office, { reason: isEmployed ? 'TRANSFERRED' : 'LEFT', endedOn });
  }
  return lost.length;
}

/** Offices whose holder is employed no more, or whose unit of today has another nearest election unit or none. */
function selectLost(enterpriseId: number, employeeIds: readonly number[] | null, today: Day): Prisma.Sql {
  const whose =
    employeeIds === null ? Prisma.sql`true` : Prisma.sql`o."employeeId" = any(${[...employeeIds]})`;
  return Prisma.sql`
    select o.id, o."enterpriseId", o."employeeId", o.status, o."termId", o."electionUnitId",
           work.is as "isEmployed", here."fromOn"::text as "movedOn",
           (select max(w."leftOn")::text from "Employment" w
             where w."employeeId" = o."employeeId" and w."leftOn" < ${today}::date) as "leftOn"
      from "Representative" o
      join "CongressTerm" t on t.id = o."termId" and t.status <> 'CLOSED'
      cross join lateral (select exists (
        select 1 from "Employment" w where w."employeeId" = o."employeeId" and w."joinedOn" <= ${today}::date
           and (w."leftOn" is null or w."leftOn" >= ${today}::date)) as is) work
      left join lateral (
        select m."fromOn", u.path from "UnitMembership" m join "OrgUnit" u on u.id = m."unitId"
         where m."employeeId" = o."employeeId" and m."fromOn" <= ${today}::date
           and (m."toOn" is null or m."toOn" >= ${today}::date)
         order by m."fromOn" desc limit 1) here on true
      left join lateral (
        select p."electionUnitId" as id from "ElectionUnitPart" p
          join "ElectionUnit" eu on eu.id = p."electionUnitId" and eu."termId" = o."termId"
          join "OrgUnit" pu on pu.id = p."unitId"
         where starts_with(here.path, pu.path) order by length(pu.path) desc limit 1) near on true
     where o."enterpriseId" = ${enterpriseId} and o.status <> 'ENDED' and ${whose}
       and (not work.is or (here.path is not null and near.id is distinct from o."electionUnitId"))
     order by o.id`;
}

/** The same for the employees whose roster was changed just now. */
export const followRoster: FollowUp = async (tx, { enterpriseId, ids }) => {
  await settleOffices(tx, enterpriseId, ids);
};

/** The same for all enterprises, each by a transaction of its own. */
export async function settleAllOffices(): Promise<{ ended: number }> {
  const enterprises = await db().congressTerm.findMany({
    where: { status: { not: 'CLOSED' } },
    distinct: ['enterpriseId'],
    select: { enterpriseId: true },
  });
  let ended = 0;
  for (const { enterpriseId } of enterprises)
    ended += await transact((tx) => settleOffices(tx, enterpriseId, null));
  return { ended };
}
