import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { CATEGORIES } from '#app/systems/concerns/public.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import { suppressTable } from '#app/platform/kpi/suppress-table.ts';
import { crossCount, serviceFigures, type ConcernGroup } from './counts.ts';
import type { ConcernFigureSearch } from './search.ts';

const QUARTERS = [1, 2, 3, 4] as const;

interface Asked {
  actor: Actor;
  search: ConcernFigureSearch;
}

/**
 * The figures of a year's concerns: what they were about, when and where from, and how they were answered. Counts of
 * one to four, and what would give them away, are not in the answer. No case is read.
 */
export async function readConcernFigures({ actor, search }: Asked) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const year = search.year ?? Number(today.slice(0, 4));
  const asOf = `${year}-12-31` < today ? `${year}-12-31` : today;
  const [groups, departments, calendar, mode] = await Promise.all([
    readGroups(enterpriseId, year, asOf),
    readDepartments(enterpriseId),
    readWorkCalendar(db(), enterpriseId),
    readRounding(db(), enterpriseId, today),
  ]);
  const [byCategory, byDepartment] = [
    ({ category }: ConcernGroup) => category,
    (group: ConcernGroup) => group.departmentId,
  ];
  const byQuarter = ({ month }: ConcernGroup) => Math.ceil(month / 3);
  const counted = departments.filter(({ id }) => groups.some(({ departmentId }) => departmentId === id));
  const ids = counted.map(({ id }) => id);
  return {
    year,
    asOf,
    figures: serviceFigures(groups, { calendar, asOf, mode }),
    categories: CATEGORIES,
    departments: counted,
    quarters: QUARTERS,
    overTime: suppressTable(crossCount(groups, CATEGORIES, byCategory, QUARTERS, byQuarter)),
    overUnits: suppressTable(crossCount(groups, ids, byDepartment, QUARTERS, byQuarter)),
    months: suppressTable([monthCounts(groups)]),
  };
}

function monthCounts(groups: readonly ConcernGroup[]): number[] {
  return Array.from({ length: 12 }, (_, at) =>
    groups.reduce((sum, { month, concerns }) => sum + (month === at + 1 ? concerns : 0), 0),
  );
}

/** Concerns of a year by all that is counted by, each with the department of its unit. One query. */
function readGroups(enterpriseId: number, year: number, asOf: Day): Promise<ConcernGroup[]> {
  return db().$queryRaw<ConcernGroup[]>`
    select extract(month from c."submittedOn")::int as month, c.category, coalesce(d.id, u.id) as "departmentId", c.tier,
           c.source, c.outcome, c.satisfaction, c."submittedOn"::text as "submittedOn",
           case when c."firstReplyOn" <= ${asOf}::date then c."firstReplyOn"::text end as "firstReplyOn",
           c."firstReplyDueOn"::text as "firstReplyDueOn", c.reopened > 0 as reopened, count(*)::int as concerns
      from "Concern" c
      join "OrgUnit" u on u.id = c."unitId"
      left join "OrgUnit" d on d."enterpriseId" = c."enterpriseId" and d.kind = 'DEPARTMENT' and starts_with(u.path, d.path)
     where c."enterpriseId" = ${enterpriseId}
       and c."submittedOn" between ${`${year}-01-01`}::date and ${asOf}::date
     group by 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11`;
}

function readDepartments(enterpriseId: number) {
  return db().orgUnit.findMany({
    where: { enterpriseId, kind: { in: ['DEPARTMENT', 'ENTERPRISE'] } },
    orderBy: { id: 'asc' },
    select: { id: true, name: true },
  });
}

export type ConcernFigures = Awaited<ReturnType<typeof readConcernFigures>>;
