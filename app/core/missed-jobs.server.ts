import cronParser from 'cron-parser';
import type PgBoss from 'pg-boss';

/** Where the hours of jobs hold. */
export const JOB_TIME_ZONE = 'Asia/Shanghai';

/** What runs more often comes by itself soon enough; a little less than a day, since clocks were changed once. */
const RARE_MS = 23 * 3_600_000;

/** Whether it runs once a day or less often. */
export function isRare(cron: string): boolean {
  const times = cronParser.parseExpression(cron, { tz: JOB_TIME_ZONE });
  const first = times.next().getTime();
  return times.next().getTime() - first >= RARE_MS;
}

/** The last time at which it should have run, up to and including `now`. */
export function lastTimeOf(cron: string, now: Date): Date {
  // The moment itself counts, and the parser looks before it.
  const before = new Date(now.getTime() + 1);
  return cronParser.parseExpression(cron, { tz: JOB_TIME_ZONE, currentDate: before }).prev().toDate();
}

/**
 * The time at which a job should have run since it last ran to its end, or null. A job that is not known yet has missed
 * nothing: its count begins now.
 */
export async function missedTimeOf(
  { executeSql }: PgBoss.Db,
  name: string,
  cron: string,
  now: Date,
): Promise<Date | null> {
  await executeSql('insert into "JobRun" (name, "begunAt") values ($1, $2) on conflict do nothing', [
    name,
    now,
  ]);
  const last = lastTimeOf(cron, now);
  return (await hasRunSince({ executeSql }, name, last)) ? null : last;
}

/** Whether the job ran to its end in a run that began at this time or later. */
export async function hasRunSince({ executeSql }: PgBoss.Db, name: string, time: Date): Promise<boolean> {
  const found = await executeSql('select 1 from "JobRun" where name = $1 and "begunAt" >= $2', [name, time]);
  return found.rows.length > 0;
}

/** Notes that the job ran to its end. Of two runs the later one counts. */
export async function noteRun({ executeSql }: PgBoss.Db, name: string, begunAt: Date): Promise<void> {
  await executeSql(
    `insert into "JobRun" (name, "begunAt") values ($1, $2)
     on conflict (name) do update set "begunAt" = greatest("JobRun"."begunAt", excluded."begunAt")`,
    [name, begunAt],
  );
}
