import { Prisma, type Db } from '#app/core/db.server.ts';
import type { Day } from '#app/commons/calendar/day.ts';
import type { Bounds } from '#app/commons/kpi/period.ts';
import { participantsOf, type CohortQuestion } from './queries-cohorts.server.ts';
import { groupOf, within, type Scope } from './queries-scope.server.ts';

/** Days that people of a group were on the roster in a period. */
export interface PersonDays {
  groupId: number;
  personDays: number;
}

/** Somebody on the roster at the end of a period, and whether he took part in it. */
export interface EligiblePerson {
  employeeId: number;
  no: string;
  name: string;
  groupId: number;
  unitName: string;
  employmentForm: string | null;
  joinedOn: Day;
  tookPart: boolean;
}

/** Person-days by group: every day of the period on which somebody was employed and a member of it. */
export function readPersonDays(tx: Db, scope: Scope, { from, to }: Bounds): Promise<PersonDays[]> {
  return tx.$queryRaw<PersonDays[]>`
    select ${groupOf(scope)} as "groupId",
           sum(least(m."toOn", w."leftOn", ${to}::date) - greatest(m."fromOn", w."joinedOn", ${from}::date) + 1)::int
             as "personDays"
      from "UnitMembership" m
      join "Employment" w on w."employeeId" = m."employeeId"
      join "OrgUnit" u on u.id = m."unitId"
     where m."enterpriseId" = ${scope.enterpriseId} and ${within(scope)}
       and least(m."toOn", w."leftOn", ${to}::date) >= greatest(m."fromOn", w."joinedOn", ${from}::date)
     group by 1`;
}

/**
 * Everyone on the roster on the last day of the period, with whether he was lead or partner of a valid proposal
 * submitted in it. `live` are the months whose kept counts know more than the as-of day does.
 */
export function readEligible(
  tx: Db,
  scope: Scope,
  { from, to }: Bounds,
  live: CohortQuestion,
): Promise<EligiblePerson[]> {
  return tx.$queryRaw<EligiblePerson[]>`
    with took_part as (
      select k."employeeId" from (${takingPart(scope.enterpriseId, live)}) k
       where k.cohort between date_trunc('month', ${from}::date) and ${to}::date)
    select e.id as "employeeId", e.no, e.name, ${groupOf(scope)} as "groupId", u.name as "unitName",
           e."employmentForm", w."joinedOn"::text, e.id in (select "employeeId" from took_part) as "tookPart"
      from "Employment" w
      join "Employee" e on e.id = w."employeeId"
      join "UnitMembership" m on m."employeeId" = e.id and m."fromOn" <= ${to}::date
       and (m."toOn" is null or m."toOn" >= ${to}::date)
      join "OrgUnit" u on u.id = m."unitId"
     where w."enterpriseId" = ${scope.enterpriseId} and ${within(scope)} and w."joinedOn" <= ${to}::date
       and (w."leftOn" is null or w."leftOn" >= ${to}::date)
     order by e.no`;
}

export interface PeriodTurnout {
  /** Which of the periods asked for, from 0. */
  at: number;
  eligible: number;
  tookPart: number;
}

/** Eligible people and participants of several periods at once, for a trend. */
export function readTurnouts(
  tx: Db,
  scope: Scope,
  periods: readonly Bounds[],
  live: CohortQuestion,
): Promise<PeriodTurnout[]> {
  const values = periods.map(({ from, to }, at) => Prisma.sql`(${at}::int, ${from}::date, ${to}::date)`);
  return tx.$queryRaw<PeriodTurnout[]>`
    with periods (at, first, last) as (values ${Prisma.join(values)}),
    took_part as (
      select distinct p.at, k."employeeId" from periods p join (${takingPart(scope.enterpriseId, live)}) k
          on k.cohort between date_trunc('month', p.first) and p.last)
    select p.at, count(*)::int as eligible, count(t."employeeId")::int as "tookPart"
      from periods p
      join "Employment" w on w."joinedOn" <= p.last and (w."leftOn" is null or w."leftOn" >= p.last)
      join "UnitMembership" m on m."employeeId" = w."employeeId" and m."fromOn" <= p.last
       and (m."toOn" is null or m."toOn" >= p.last)
      join "OrgUnit" u on u.id = m."unitId"
      left join took_part t on t.at = p.at and t."employeeId" = w."employeeId"
     where w."enterpriseId" = ${scope.enterpriseId} and ${within(scope)}
     group by 1 order by 1`;
}

/** Who took part in which month: as kept, but live where more is kept than was known on the as-of day. */
function takingPart(enterpriseId: number, live: CohortQuestion): Prisma.Sql {
  const kept = Prisma.sql`
    select cohort, "employeeId" from "KpiParticipant"
     where "enterpriseId" = ${enterpriseId} and not (cohort = any(${[...live.cohorts]}::date[]))`;
  if (live.cohorts.length === 0) return kept;
  return Prisma.sql`${kept} union all select cohort, "employeeId" from (${participantsOf(live)}) counted`;
}
