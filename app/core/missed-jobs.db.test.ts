import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { closeDatabase, db } from './db.server.ts';
import { startJobs, stopJobs, wakeJob, type Job } from './jobs.server.ts';
import { isRare, lastTimeOf } from './missed-jobs.server.ts';

const DAY_MS = 86_400_000;
const DAILY = '15 0 * * *';
const NOTHING_MORE_MS = 4_000;

beforeEach(() => db().jobRun.deleteMany());
afterEach(async () => {
  await stopJobs();
  await closeDatabase();
});

/** A job that counts its runs. */
function counting(name: string, cron: string): Job & { runs: number } {
  const job = {
    name,
    cron,
    runs: 0,
    run: () => {
      job.runs += 1;
      return Promise.resolve(undefined);
    },
  };
  return job;
}

const lastRan = (name: string, days: number) =>
  db().jobRun.create({ data: { name, begunAt: new Date(Date.now() - days * DAY_MS) } });

test('a daily job that was missed runs at the next start, once, and not at the one after', async () => {
  const missed = counting('mend-nets', DAILY);
  await lastRan(missed.name, 3);
  await startJobs([missed]);
  await vi.waitFor(() => expect(missed.runs).toBe(1), 20_000);
  await vi.waitFor(async () => {
    const { begunAt } = await db().jobRun.findUniqueOrThrow({ where: { name: missed.name } });
    expect(Date.now() - begunAt.getTime()).toBeLessThan(60_000);
  }, 10_000);
  await stopJobs();
  await startJobs([missed]);
  await sleep(NOTHING_MORE_MS);
  expect(missed.runs).toBe(1);
}, 60_000);

test('of two processes that start with the same job missed, the second leaves it alone', async () => {
  const missed = counting('mend-sails', DAILY);
  await lastRan(missed.name, 2);
  await startJobs([missed]);
  await vi.waitFor(() => expect(missed.runs).toBe(1), 20_000);
  // What the second process had ordered before the first was done.
  const time = lastTimeOf(DAILY, new Date()).toISOString();
  await vi.waitFor(
    async () => expect(await db().jobRun.count({ where: { begunAt: { gte: time } } })).toBe(1),
    10_000,
  );
  await db().$executeRaw`
    insert into pgboss.job (name, data, policy)
    values (${missed.name}, ${JSON.stringify({ missed: time })}::jsonb, 'stately')`;
  await sleep(NOTHING_MORE_MS);
  expect(missed.runs).toBe(1);
  wakeJob(missed.name);
  await vi.waitFor(() => expect(missed.runs).toBe(2), 20_000);
}, 60_000);

test('a missed job that fails is tried again, and counts as missed until it has run', async () => {
  const failing = counting('mend-roof', DAILY);
  const { run } = failing;
  failing.run = async () => {
    await run();
    if (failing.runs === 1) throw new Error('no ladder');
    return undefined;
  };
  await lastRan(failing.name, 2);
  await startJobs([failing]);
  await vi.waitFor(() => expect(failing.runs).toBe(2), 20_000);
}, 60_000);

test('what a new portal has never run it has not missed, and frequent jobs are left to their hours', async () => {
  const unknown = counting('count-stars', DAILY);
  const frequent = counting('count-minutes', '7 * * * *');
  await lastRan(frequent.name, 5);
  await startJobs([unknown, frequent]);
  await sleep(NOTHING_MORE_MS);
  expect(unknown.runs).toBe(0);
  expect(frequent.runs).toBe(0);
  expect(await db().jobRun.count({ where: { name: unknown.name } })).toBe(1);
}, 60_000);

test.each([
  ['*/5 * * * *', false],
  ['5 * * * *', false],
  ['0 6,18 * * *', false],
  ['15 0 * * *', true],
  ['0 7 * * 1', true],
  ['0 0 1 1,4,7,10 *', true],
])('%s is daily or rarer: %s', (cron, expected) => {
  expect(isRare(cron)).toBe(expected);
});

test.each([
  // 00:15 in Shanghai is 16:15 of the day before by UTC.
  ['15 0 * * *', '2026-07-03T01:00:00Z', '2026-07-02T16:15:00.000Z'],
  ['15 0 * * *', '2026-07-02T16:15:00Z', '2026-07-02T16:15:00.000Z'],
  ['15 0 * * *', '2026-07-02T16:14:59Z', '2026-07-01T16:15:00.000Z'],
  ['0 0 1 1,4,7,10 *', '2026-07-03T01:00:00Z', '2026-06-30T16:00:00.000Z'],
])('the last time of %s before %s is %s', (cron, now, expected) => {
  expect(lastTimeOf(cron, new Date(now)).toISOString()).toBe(expected);
});
