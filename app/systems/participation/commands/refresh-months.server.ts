import { transact, type Db, type Prisma, type Tx } from '#app/core/db.server.ts';
import { fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import type { DueAfter, MonthCounts } from '../counts.ts';
import { countCohorts, participantsOf } from '../queries-cohorts.server.ts';

/** Later than any day a fact can have: everything is known. */
const FOREVER: Day = '9999-12-31';
/** One transaction at a time rebuilds; the number only has to differ from other locks of ours. */
const LOCK = 7_259;

/** Whether counts must be taken anew before they are read. */
export async function hasStaleMonths(tx: Db, enterpriseId: number): Promise<boolean> {
  return (await tx.kpiStaleMonth.findFirst({ where: { enterpriseId }, select: { id: true } })) !== null;
}

/**
 * Takes the counts of stale months anew from the proposals and keeps them. Called by whoever is about to read; a
 * second reader waits for the first and then finds nothing to do.
 */
export async function refreshMonths(enterpriseId: number, dueAfter: DueAfter): Promise<void> {
  await transact(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(${LOCK}::int, ${enterpriseId}::int)`;
    const marks = await readMarks(tx, enterpriseId);
    if (marks.length === 0) return;
    const cohorts = [...new Set(marks.map(({ cohort }) => fromDate(cohort)))];
    await tx.kpiStaleMonth.deleteMany({ where: { id: { in: marks.map(({ id }) => id) } } });
    await dropCounts(tx, enterpriseId, cohorts);
    const question = { enterpriseId, cohorts, asOf: FOREVER };
    const { counts, times } = await countCohorts(tx, question, dueAfter);
    await tx.kpiMonth.createMany({ data: merged(counts).map((row) => toRow(enterpriseId, row)) });
    await tx.kpiReplyTime.createMany({
      data: times.map((time) => ({ ...time, enterpriseId, cohort: toDate(time.cohort) })),
    });
    await tx.$executeRaw`insert into "KpiParticipant" ${participantsOf(question)}`;
  });
}

function readMarks(tx: Db, enterpriseId: number) {
  return tx.kpiStaleMonth.findMany({ where: { enterpriseId }, orderBy: { cohort: 'asc' } });
}

async function dropCounts(tx: Tx, enterpriseId: number, cohorts: Day[]): Promise<void> {
  const where = { enterpriseId, cohort: { in: cohorts.map(toDate) } };
  await tx.kpiMonth.deleteMany({ where });
  await tx.kpiReplyTime.deleteMany({ where });
  await tx.kpiParticipant.deleteMany({ where });
}

/** Replies are counted apart from the other facts; one row holds both. */
function merged(counts: readonly MonthCounts[]): MonthCounts[] {
  const rows = new Map<string, MonthCounts>();
  for (const count of counts) {
    const key = `${count.cohort} ${count.month} ${count.unitId}`;
    const there = rows.get(key);
    const knownOn = there && there.knownOn > count.knownOn ? there.knownOn : count.knownOn;
    const replies = {
      repliesDue: (there?.repliesDue ?? 0) + count.repliesDue,
      repliesOnTime: (there?.repliesOnTime ?? 0) + count.repliesOnTime,
    };
    rows.set(key, { ...(there ?? count), ...replies, knownOn });
  }
  return [...rows.values()];
}

function toRow(enterpriseId: number, row: MonthCounts): Prisma.KpiMonthCreateManyInput {
  const { cohort, month, knownOn, ...counts } = row;
  return { ...counts, enterpriseId, cohort: toDate(cohort), month: toDate(month), knownOn: toDate(knownOn) };
}
