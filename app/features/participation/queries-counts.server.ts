import type { Db } from '#app/core/db.server.ts';
import type { Day } from '#app/commons/calendar/day.ts';
import type { WorkCalendar } from '#app/commons/calendar/workdays.ts';
import type { Bounds } from '#app/commons/kpi/period.ts';
import { medianWorkdays, type Counts, type ReplyTime } from './counts.ts';
import { countCohorts, type CohortAnswer, type CohortQuestion } from './queries-cohorts.server.ts';
import { groupOf, within, type Scope } from './queries-scope.server.ts';

/** Counts of one month and one group of the scope. */
export interface GroupCounts extends Counts {
  month: Day;
  groupId: number;
}

/** The counts of all months of a scope as they were known on the as-of day, and the reply times. */
export interface KnownCounts {
  counts: GroupCounts[];
  live: CohortQuestion;
  median: (bounds: Bounds) => Promise<{ workdays: number | null; replies: number }>;
}

/** Reads the kept counts, and counts anew the months of which more is kept than the as-of day knew. */
export async function readKnownCounts(
  tx: Db,
  scope: Scope,
  asOf: Day,
  calendar: WorkCalendar,
  dueAfter: number,
): Promise<KnownCounts> {
  const live = { enterpriseId: scope.enterpriseId, cohorts: await liveCohorts(tx, scope, asOf), asOf };
  const [kept, answer, groups] = await Promise.all([
    readKept(tx, scope, live.cohorts, asOf),
    countCohorts(tx, live, calendar, dueAfter),
    live.cohorts.length > 0 ? readGroups(tx, scope) : new Map<number, number>(),
  ]);
  return {
    counts: [...kept, ...regrouped(answer, groups)],
    live,
    median: (bounds) => readMedian(tx, scope, bounds, live, answer, groups),
  };
}

async function liveCohorts(tx: Db, { enterpriseId }: Scope, asOf: Day): Promise<Day[]> {
  const rows = await tx.$queryRaw<{ cohort: Day }[]>`
    select cohort::text from "KpiMonth" where "enterpriseId" = ${enterpriseId} and cohort <= ${asOf}::date
     group by cohort having max("knownOn") > ${asOf}::date order by cohort`;
  return rows.map(({ cohort }) => cohort);
}

function readKept(tx: Db, scope: Scope, live: readonly Day[], asOf: Day): Promise<GroupCounts[]> {
  return tx.$queryRaw<GroupCounts[]>`
    select k.month::text, ${groupOf(scope)} as "groupId", sum(submitted)::int as submitted, sum(valid)::int as valid,
           sum(admitted)::int as admitted, sum(refused)::int as refused, sum(adopted)::int as adopted,
           sum(decided)::int as decided, sum("planAdopted")::int as "planAdopted",
           sum("planCompleted")::int as "planCompleted", sum("repliesDue")::int as "repliesDue",
           sum("repliesOnTime")::int as "repliesOnTime", sum(verified)::int as verified,
           sum("verifiedSaving")::text as "verifiedSaving", sum("verifiedCost")::text as "verifiedCost",
           sum("rewardTotal")::text as "rewardTotal"
      from "KpiMonth" k join "OrgUnit" u on u.id = k."unitId"
     where k."enterpriseId" = ${scope.enterpriseId} and ${within(scope)} and k.cohort <= ${asOf}::date
       and not (k.cohort = any(${[...live]}::date[]))
     group by 1, 2`;
}

/** The group of every unit of the scope, by unit. */
async function readGroups(tx: Db, scope: Scope): Promise<Map<number, number>> {
  const rows = await tx.$queryRaw<{ id: number; groupId: number }[]>`
    select u.id, ${groupOf(scope)} as "groupId" from "OrgUnit" u where ${within(scope)}`;
  return new Map(rows.map(({ id, groupId }) => [id, groupId]));
}

function regrouped({ counts }: CohortAnswer, groups: ReadonlyMap<number, number>): GroupCounts[] {
  return counts.flatMap((row) => {
    const groupId = groups.get(row.unitId);
    return groupId === undefined ? [] : [{ ...row, groupId }];
  });
}

async function readMedian(
  tx: Db,
  scope: Scope,
  { from, to }: Bounds,
  live: CohortQuestion,
  { times }: CohortAnswer,
  groups: ReadonlyMap<number, number>,
) {
  const kept = await tx.$queryRaw<Pick<ReplyTime, 'workdays' | 'replies'>[]>`
    select k.workdays, sum(k.replies)::int as replies
      from "KpiReplyTime" k join "OrgUnit" u on u.id = k."unitId"
     where k."enterpriseId" = ${scope.enterpriseId} and ${within(scope)}
       and k.cohort between date_trunc('month', ${from}::date) and ${to}::date
       and not (k.cohort = any(${[...live.cohorts]}::date[]))
     group by 1`;
  const firstMonth = `${from.slice(0, 7)}-01`;
  const counted = times.filter(
    ({ cohort, unitId }) => groups.has(unitId) && cohort >= firstMonth && cohort <= to,
  );
  const all = addUpTimes([...kept, ...counted]);
  return { workdays: medianWorkdays(all), replies: all.reduce((sum, { replies }) => sum + replies, 0) };
}

function addUpTimes(times: readonly Pick<ReplyTime, 'workdays' | 'replies'>[]) {
  const byWorkdays = new Map<number, number>();
  for (const { workdays, replies } of times)
    byWorkdays.set(workdays, (byWorkdays.get(workdays) ?? 0) + replies);
  return [...byWorkdays].map(([workdays, replies]) => ({ workdays, replies }));
}
