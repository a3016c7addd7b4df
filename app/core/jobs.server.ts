import PgBoss from 'pg-boss';
import { openJobDatabase, type JobDatabase } from './job-database.server.ts';
import { log } from './log.server.ts';

const TIME_ZONE = 'Asia/Shanghai';
const LONGEST_SECONDS = 900;
const RETRIES = 3;

/** Work that runs beside the requests, in one of the processes only. */
export interface Job {
  /** A verb and what it is about: `sweep-deadlines`. */
  name: string;
  /** When it runs by itself: five fields of cron, Asia/Shanghai. */
  cron: string;
  /** May be ended at any moment and begun again: it must leave nothing half-done. */
  run(): Promise<object | undefined>;
}

let boss: PgBoss | null = null;
let database: JobDatabase | null = null;

/**
 * Starts the jobs of this process. At any time each of them waits at most once and runs at most once, however many
 * processes there are; one that fails or whose process is killed is tried again. While the database is away they wait.
 */
export async function startJobs(jobs: readonly Job[]): Promise<void> {
  database = openJobDatabase();
  const starting = new PgBoss({ db: database });
  starting.on('error', (error) => log().error({ error }, 'the jobs have a problem'));
  boss = starting;
  await starting.start();
  for (const job of jobs) await startJob(starting, job);
}

async function startJob(boss: PgBoss, { name, cron, run }: Job): Promise<void> {
  await boss.createQueue(name, {
    name,
    policy: 'stately',
    retryLimit: RETRIES,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: LONGEST_SECONDS,
  });
  await boss.schedule(name, cron, {}, { tz: TIME_ZONE });
  await boss.work(name, async () => {
    const done = await run();
    log().info({ job: name, ...done }, 'job done');
  });
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
