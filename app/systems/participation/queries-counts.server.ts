import { medianWorkdays } from '#app/platform/kpi/median.ts';
import { Prisma, type Db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { Bounds } from '#app/platform/kpi/period.ts';
import { monthOf, type Counts, type DueAfter, type MonthCounts, type ReplyTime } from './counts.ts';
import { AMOUNTS, COUNTED, inPeriod } from './figures-of.ts';
import { countCohorts, type CohortQuestion } from './queries-cohorts.server.ts';
import { unitsOf, type Scope } from './queries-scope.server.ts';

/*
 * Kept rows are added up by unit first. The planner sees no more than the shape of a prepared statement and takes any
 * period for a narrow one: joined with the units row by row, or sorted, a long history would cost many times more.
 */

/** Counts of a group of the scope. A group may have several; they add up. */
export interface GroupCounts extends Counts {
  groupId: number;
}

/** A scope as it was known on the as-of day: the months of which more is kept by now, counted anew. */
export interface KnownMonths {
  scope: Scope;
  live: CohortQuestion;
  counts: (MonthCounts & GroupCounts)[];
  times: ReplyTime[];
}

const SUMS = Prisma.raw(sumsOf('k', () => ''));
const SUMS_BY_GROUP = Prisma.raw(
  sumsOf('s', (name) => (AMOUNTS.some((one) => one === name) ? '::text' : '::int')),
);

/** Finds the months of which more is kept than the as-of day knew, and counts those anew. */
export async function readKnownMonths(
  tx: Db,
  scope: Scope,
  asOf: Day,
  dueAfter: DueAfter,
): Promise<KnownMonths> {
  const { enterpriseId } = scope;
  const rows = await tx.$queryRaw<{ cohort: Day }[]>`
    select distinct cohort::text from "KpiMonth"
     where "enterpriseId" = ${enterpriseId} and "knownOn" > ${asOf}::date and cohort <= ${asOf}::date order by 1`;
  const live = { enterpriseId, cohorts: rows.map(({ cohort }) => cohort), asOf };
  if (live.cohorts.length === 0) return { scope, live, counts: [], times: [] };
  const [{ counts, times }, groups] = await Promise.all([
    countCohorts(tx, live, dueAfter),
    readGroups(tx, scope),
  ]);
  return {
    scope,
    live,
    counts: counts.flatMap((row) => {
      const groupId = groups.get(row.unitId);
      return groupId === undefined ? [] : [{ ...row, groupId }];
    }),
    times: times.filter(({ unitId }) => groups.has(unitId)),
  };
}

/** The counts that fall into the period, by group. */
export async function readCounts(tx: Db, known: KnownMonths, bounds: Bounds): Promise<GroupCounts[]> {
  const kept = await tx.$queryRaw<GroupCounts[]>`
    with ${unitsOf(known.scope)}
    select u."groupId", ${SUMS_BY_GROUP}
      from units u cross join lateral (
        select count(*) as kept, ${SUMS} from "KpiMonth" k
         where k."unitId" = u.id and ${stillTrue(known)}
           and k.month between ${monthOf(bounds.from)}::date and ${bounds.to}::date) s
     where s.kept > 0 group by 1`;
  return [...kept, ...inPeriod(known.counts, bounds)];
}

/** The valid proposals of each of the periods, which follow one another without a gap. */
export async function readValid(tx: Db, known: KnownMonths, periods: readonly Bounds[]): Promise<number[]> {
  if (periods.length === 0) return [];
  const firsts = periods.map(({ from }) => monthOf(from));
  const kept = await tx.$queryRaw<{ at: number; valid: number }[]>`
    with ${unitsOf(known.scope)}
    select s.at, sum(s.valid)::int as valid
      from units u cross join lateral (
        select width_bucket(k.month, ${firsts}::date[]) - 1 as at, sum(k.valid) as valid from "KpiMonth" k
         where k."unitId" = u.id and ${stillTrue(known)} and k.month = k.cohort
           and k.month between ${firsts[0]}::date and ${periods.at(-1)?.to}::date
         group by 1) s
     group by 1`;
  return periods.map((bounds, at) =>
    [...kept.filter((row) => row.at === at), ...inPeriod(known.counts, bounds)].reduce(
      (sum, { valid }) => sum + valid,
      0,
    ),
  );
}

/** The median time to the first reply of proposals submitted in the period, in working days; null of none. */
export async function readMedian(tx: Db, known: KnownMonths, { from, to }: Bounds): Promise<number | null> {
  const first = monthOf(from);
  const kept = await tx.$queryRaw<Pick<ReplyTime, 'workdays' | 'replies'>[]>`
    with ${unitsOf(known.scope)},
    by_unit as (
      select k."unitId", k.workdays, sum(k.replies) as replies from "KpiReplyTime" k
       where ${stillTrue(known)} and k.cohort between ${first}::date and ${to}::date
       group by 1, 2)
    select k.workdays, sum(k.replies)::int as replies from by_unit k join units u on u.id = k."unitId" group by 1`;
  return medianWorkdays([...kept, ...known.times.filter(({ cohort }) => cohort >= first && cohort <= to)]);
}

function sumsOf(table: string, castOf: (name: string) => string): string {
  const sums = [...COUNTED, ...AMOUNTS].map((name) => `sum(${table}."${name}")${castOf(name)} as "${name}"`);
  return sums.join(', ');
}

/** The condition that a kept row `k` says no more than the as-of day knew. */
function stillTrue({ live: { enterpriseId, cohorts, asOf } }: KnownMonths): Prisma.Sql {
  return Prisma.sql`k."enterpriseId" = ${enterpriseId} and k.cohort <= ${asOf}::date
    and not (k.cohort = any(${[...cohorts]}::date[]))`;
}

/** The group of every unit of the scope, by unit. */
async function readGroups(tx: Db, scope: Scope): Promise<Map<number, number>> {
  const rows = await tx.$queryRaw<{ id: number; groupId: number }[]>`
    with ${unitsOf(scope)} select id, "groupId" from units`;
  return new Map(rows.map(({ id, groupId }) => [id, groupId]));
}
