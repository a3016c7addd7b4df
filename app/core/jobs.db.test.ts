import { afterEach, expect, test, vi } from 'vitest';
import { asSuperuser, loseDatabase } from '#tests/setup/lose-database.ts';
import { closeDatabase } from './db.server.ts';
import { env } from './env.server.ts';
import { startJobs, stopJobs, wakeJob } from './jobs.server.ts';

afterEach(async () => {
  await stopJobs();
  await closeDatabase();
});

const YEARLY = '0 0 1 1 *';

test('a job that is woken often runs once at a time, and again for what came meanwhile', async () => {
  let runs = 0;
  let atOnce = 0;
  let most = 0;
  const run = async () => {
    runs += 1;
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, 300));
    atOnce -= 1;
    return undefined;
  };
  await startJobs([{ name: 'count-sheep', cron: YEARLY, run }]);
  for (let i = 0; i < 5; i += 1) wakeJob('count-sheep');
  await vi.waitFor(() => expect(runs).toBeGreaterThan(0), 10_000);
  expect(most).toBe(1);
  expect(runs).toBeLessThanOrEqual(2);
});

test('a job that fails is tried again', async () => {
  let runs = 0;
  await startJobs([
    {
      name: 'break-once',
      cron: YEARLY,
      run: () => {
        runs += 1;
        return runs === 1 ? Promise.reject(new Error('not today')) : Promise.resolve(undefined);
      },
    },
  ]);
  wakeJob('break-once');
  await vi.waitFor(() => expect(runs).toBe(2), 20_000);
});

/** While nobody may connect, whatever is tried fails. */
async function letNobodyIn(work: () => Promise<void>): Promise<void> {
  const name = new URL(env().databaseUrl).pathname.slice(1);
  const allow = (allowed: boolean) =>
    asSuperuser((client) =>
      client.query(`alter database ${client.escapeIdentifier(name)} with allow_connections ${allowed}`),
    );
  await allow(false);
  try {
    await work();
  } finally {
    await allow(true);
  }
}

test('the end of a job whose database is gone is noted once it is back, and jobs run on', async () => {
  let runs = 0;
  let losing = true;
  const run = async () => {
    runs += 1;
    // Gone at the moment in which the queue notes the end.
    if (losing) await loseDatabase(env().databaseUrl);
    return undefined;
  };
  await startJobs([{ name: 'outlive', cron: YEARLY, run }]);
  for (let turn = 1; turn <= 4; turn += 1) {
    wakeJob('outlive');
    await vi.waitFor(() => expect(runs).toBeGreaterThanOrEqual(turn), 10_000);
  }
  losing = false;
  const before = runs;
  wakeJob('outlive');
  await vi.waitFor(() => expect(runs).toBeGreaterThan(before), 10_000);
}, 60_000);

test('a database that lets nobody in for a while is waited for', async () => {
  let runs = 0;
  let away: Promise<void> | null = null;
  const run = async () => {
    runs += 1;
    if (runs > 1) return undefined;
    await new Promise<void>((isAway) => {
      away = letNobodyIn(async () => {
        await loseDatabase(env().databaseUrl);
        isAway();
        await new Promise((resolve) => setTimeout(resolve, 1_500));
      });
    });
    return undefined;
  };
  await startJobs([{ name: 'wait-for-it', cron: YEARLY, run }]);
  wakeJob('wait-for-it');
  await vi.waitFor(() => expect(away).not.toBeNull(), 10_000);
  await away;
  wakeJob('wait-for-it');
  await vi.waitFor(() => expect(runs).toBe(2), 20_000);
}, 60_000);
