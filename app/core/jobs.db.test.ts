import { afterEach, expect, test, vi } from 'vitest';
import { closeDatabase } from './db.server.ts';
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
