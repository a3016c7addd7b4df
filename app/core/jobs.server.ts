import PgBoss from 'pg-boss';
import { openJobDatabase, type JobDatabase } from './job-database.server.ts';
import { log } from './log.server.ts';
import { hasRunSince, isRare, JOB_TIME_ZONE, missedTimeOf, noteRun } from './missed-jobs.server.ts';

const LONGEST_SECONDS = 900;
const RETRIES = 3;

/** Work that runs beside the requests, in one of the processes only. */
export interface Job {
  /** A verb and what it is about: `sweep-deadlines`. */
  name: string;
  /** When it runs by itself: five fields of cron, Asia/Shanghai. */
  cron: string;
  /**
   * May be ended at any moment and begun again: it must leave nothing half-done. It goes by what it finds and not by the
   * day, since a day that was missed is made up for later.
   */
  run(): Promise<object | undefined>;
}

let boss: PgBoss | null = null;
let database: JobDatabase | null = null;

/** What the queue carries along: nothing, or the time that was missed. */
interface Order {
  /** ISO 8601. */
  missed?: string;
}

/**
 * Starts the jobs of this process. At any time each of them waits at most once and runs at most once, however many
 * processes there are; one that fails or whose process is killed is tried again. While the database is away they wait.
 * Daily and rarer ones whose time passed while the portal was off are made up for once.
 */
export async function startJobs(jobs: readonly Job[]): Promise<void> {
  const opened = openJobDatabase();
  database = opened;
  const starting = new PgBoss({ db: opened });
  starting.on('error', (error) => log().error({ error }, 'the jobs have a problem'));
  boss = starting;
  await starting.start();
  for (const job of jobs) await startJob(starting, opened, job);
}

async function startJob(boss: PgBoss, database: JobDatabase, job: Job): Promise<void> {
  const { name, cron } = job;
  await boss.createQueue(name, {
    name,
    policy: 'stately',
    retryLimit: RETRIES,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: LONGEST_SECONDS,
  });
  await boss.schedule(name, cron, {}, { tz: JOB_TIME_ZONE });
  await boss.work<Order>(name, async ([order]) => runJob(database, job, order?.data ?? {}));
  const missed = isRare(cron) ? await missedTimeOf(database, name, cron, new Date()) : null;
  if (missed) await boss.send(name, { missed: missed.toISOString() });
}

/** What another process made up for meanwhile is not done again. */
async function runJob(database: JobDatabase, { name, cron, run }: Job, { missed }: Order): Promise<void> {
  if (missed !== undefined && (await hasRunSince(database, name, new Date(missed)))) return;
  const begunAt = new Date();
  const done = await run();
  if (isRare(cron)) await noteRun(database, name, begunAt);
  log().info({ job: name, ...(missed === undefined ? {} : { missed }), ...done }, 'job done');
}

/** Asks for a job to run now, in whatever process; nothing happens where it waits already or no jobs run. */
export function wakeJob(name: string): void {
  boss
    ?.send(name, {})
    .catch((error: unknown) => log().error({ job: name, error }, 'a job could not be woken'));
}

/** Lets the running jobs end. */
export async function stopJobs(): Promise<void> {
  const [stopping, giving] = [boss, database];
  boss = null;
  database = null;
  giving?.hurry();
  await stopping?.stop({ graceful: true, wait: true, timeout: 20_000 });
  await giving?.close();
}
