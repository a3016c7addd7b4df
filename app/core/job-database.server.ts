import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type PgBoss from 'pg-boss';
import { isPassingFailure } from '#prisma/passing-failure.ts';
import { env } from './env.server.ts';
import { log } from './log.server.ts';

/** Jobs need few connections, and what they do opens its own. */
const CONNECTIONS = 2;
const PAUSE_MS = 500;
const WAIT_FOR_CONNECTION_MS = 10_000;

/** The database as the queue of jobs sees it. */
export interface JobDatabase extends PgBoss.Db {
  /** From now on nothing is waited for: what fails is left to the next process. */
  hurry(): void;
  close(): Promise<void>;
}

/**
 * The queue's connections. A statement that fails because the database is away waits until it is back. The queue notes
 * the end of a job without looking at the outcome: rejected there, it would end the process; and a note that is lost
 * would keep the job from running until its time is over.
 */
export function openJobDatabase(): JobDatabase {
  const pool = new pg.Pool({
    connectionString: env().databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS,
    application_name: 'zhijia-jobs',
  });
  let isHurried = false;
  let isAway = false;
  pool.on('error', (error) => log().warn({ error }, 'the jobs lost a connection'));
  const once = async (text: string, values: unknown[]) => {
    const done = await pool.query(text, values);
    if (isAway) log().info('the jobs have their database again');
    isAway = false;
    return done;
  };
  const executeSql = async (text: string, values: unknown[]) => {
    for (;;) {
      try {
        return await once(text, values);
      } catch (error) {
        // The queue takes no result for a database that is closed.
        if (isHurried) return undefined as unknown as { rows: unknown[] };
        if (!isPassingFailure(error)) throw error;
        if (!isAway) log().warn({ error }, 'the jobs wait for their database');
        isAway = true;
        await sleep(PAUSE_MS);
      }
    }
  };
  return { executeSql, hurry: () => void (isHurried = true), close: () => pool.end() };
}
