import { Prisma, type Db } from '#app/core/db.server.ts';
import { addDays, type Day } from '#app/platform/calendar/day.ts';
import type { Bounds } from '#app/platform/kpi/period.ts';
import { monthOf } from './counts.ts';
import { newHiresFrom, type Exclusion, type ExclusionRules } from './eligible.ts';
import { participantsOf, type CohortQuestion } from './queries-cohorts.server.ts';
import type { KnownMonths } from './queries-counts.server.ts';
import { unitsOf, type Scope } from './queries-scope.server.ts';

/** Days that people of a group were on the roster in a period. */
export interface PersonDays {
  groupId: number;
  personDays: number;
}

/** Somebody on the roster at the end of a period, whether he took part in it, and why he is left out, if so. */
export interface CountedPerson {
  no: string;
  name: string;
  unitName: string;
  tookPart: boolean;
  exclusion: Exclusion | null;
}

/** People of a group at the end of a period. */
export interface GroupTurnout {
  /** Which of the periods asked for, from 0. */
  at: number;
  groupId: number;
  onRoster: number;
  /** Those of the roster who are not left out, and those of them who took part. */
  eligible: number;
  tookPart: number;
}

/** Person-days by group: every day of the period on which somebody was employed and a member of it. */
export function readPersonDays(tx: Db, scope: Scope, { from, to }: Bounds): Promise<PersonDays[]> {
  return tx.$queryRaw<PersonDays[]>`
    with ${unitsOf(scope)}
    select u."groupId",
           sum(least(m."toOn", w."leftOn", ${to}::date) - greatest(m."fromOn", w."joinedOn", ${from}::date) + 1)::int
             as "personDays"
      from "UnitMembership" m
      join "Employment" w on w."employeeId" = m."employeeId"
      join units u on u.id = m."unitId"
     where m."enterpriseId" = ${scope.enterpriseId}
       and least(m."toOn", w."leftOn", ${to}::date) >= greatest(m."fromOn", w."joinedOn", ${from}::date)
     group by 1`;
}

/** How many were on the roster on the last day of each period and took part in it, by period and group. */
export function readTurnouts(
  tx: Db,
  known: KnownMonths,
  periods: readonly Bounds[],
  exclusions: ExclusionRules,
): Promise<GroupTurnout[]> {
  return tx.$queryRaw<GroupTurnout[]>`
    with ${rosterOf(known, periods, exclusions)}
    select at, "groupId", count(*)::int as "onRoster",
           count(*) filter (where exclusion is null)::int as eligible,
           count(*) filter (where exclusion is null and "tookPart")::int as "tookPart"
      from roster group by 1, 2`;
}

/** Everyone on the roster on the last day of the period, by 工号. */
export function readPeople(
  tx: Db,
  known: KnownMonths,
  bounds: Bounds,
  exclusions: ExclusionRules,
): Promise<CountedPerson[]> {
  return tx.$queryRaw<CountedPerson[]>`
    with ${rosterOf(known, [bounds], exclusions)}
    select e.no, e.name, u.name as "unitName", r."tookPart", r.exclusion
      from roster r join "Employee" e on e.id = r."employeeId" join "OrgUnit" u on u.id = r."unitId"
     order by e.no`;
}

/**
 * Everyone on the roster on the last day of each period, with whether he was lead or partner of a valid proposal
 * submitted in it. Kept months are gone through once for all periods: the first days of periods and the days after
 * them divide time into stretches, a person has a bit for each in which he took part, and a period those it spans.
 */
function rosterOf(
  { scope, live }: KnownMonths,
  periods: readonly Bounds[],
  exclusions: ExclusionRules,
): Prisma.Sql {
  const { enterpriseId } = scope;
  const edges = edgesOf(periods);
  return Prisma.sql`${unitsOf(scope)},
    periods (at, last, "newHiresFrom", stretches) as (values ${valuesOf(periods, edges, exclusions)}),
    stays as (
      select w."employeeId", m."unitId", u."groupId", w."joinedOn",
             greatest(w."joinedOn", m."fromOn") as since, least(w."leftOn", m."toOn") as until
        from "Employment" w join "UnitMembership" m on m."employeeId" = w."employeeId" join units u on u.id = m."unitId"
       where w."enterpriseId" = ${enterpriseId}),
    took_part as (
      select "employeeId", bit_or(1 << width_bucket(cohort, ${edges}::date[])) as stretches
        from (${takingPart(enterpriseId, live)}) k where cohort >= ${edges[0]}::date group by 1),
    roster as (
      select p.at, s."employeeId", s."unitId", s."groupId",
             case ${dispatchedIn(enterpriseId, exclusions)}
                  when s."joinedOn" >= p."newHiresFrom" then 'newHire' end as exclusion,
             coalesce(t.stretches & p.stretches, 0) <> 0 as "tookPart"
        from stays s left join took_part t on t."employeeId" = s."employeeId"
        join periods p on p.last >= s.since and (s.until is null or p.last <= s.until))`;
}

function edgesOf(periods: readonly Bounds[]): Day[] {
  return [...new Set(periods.flatMap(({ from, to }) => [monthOf(from), addDays(to, 1)]))].sort();
}

function valuesOf(
  periods: readonly Bounds[],
  edges: readonly Day[],
  { newHireMonths }: ExclusionRules,
): Prisma.Sql {
  const rows = periods.map(({ from, to }, at) => {
    const first = edges.indexOf(monthOf(from)) + 1;
    const after = edges.indexOf(addDays(to, 1)) + 1;
    const stretches = 2 ** after - 2 ** first;
    return Prisma.sql`(${at}::int, ${to}::date, ${newHiresFrom(to, newHireMonths)}::date, ${stretches}::int)`;
  });
  return Prisma.join(rows);
}

/** Who took part in which month: as kept, but live where more is kept than was known on the as-of day. */
function takingPart(enterpriseId: number, live: CohortQuestion): Prisma.Sql {
  const kept = Prisma.sql`
    select cohort, "employeeId" from "KpiParticipant"
     where "enterpriseId" = ${enterpriseId} and not (cohort = any(${[...live.cohorts]}::date[]))`;
  if (live.cohorts.length === 0) return kept;
  return Prisma.sql`${kept} union all select cohort, "employeeId" from (${participantsOf(live)}) counted`;
}

function dispatchedIn(enterpriseId: number, { dispatched }: ExclusionRules): Prisma.Sql {
  if (!dispatched) return Prisma.empty;
  return Prisma.sql`when s."employeeId" in (
    select id from "Employee" where "enterpriseId" = ${enterpriseId} and "employmentForm" = 'DISPATCHED') then 'dispatched'`;
}
