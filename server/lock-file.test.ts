import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withLock } from './lock-file.ts';

const OPTIONS = { purpose: 'testing' };
/** Beyond what Linux gives to a process. */
const NO_PROCESS = 2 ** 30;

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhijia-lock-'));
  file = path.join(folder, 'below/lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('work under one lock never overlaps', async () => {
  let inside = 0;
  let most = 0;
  const work = async () => {
    most = Math.max(most, ++inside);
    await sleep(5);
    inside--;
  };
  await Promise.all(Array.from({ length: 5 }, () => withLock(file, OPTIONS, work)));
  expect(most).toBe(1);
});

test('the lock is gone afterwards, also when the work fails', async () => {
  await expect(withLock(file, OPTIONS, () => Promise.reject(new Error('no luck')))).rejects.toThrow(
    'no luck',
  );
  expect(await readdir(path.dirname(file))).toEqual([]);
  expect(await withLock(file, OPTIONS, () => Promise.resolve('done'))).toBe('done');
});

test('the lock of a dead process is taken over', async () => {
  await withLock(file, OPTIONS, () => Promise.resolve());
  await writeFile(file, JSON.stringify({ host: hostname(), pid: NO_PROCESS, id: 'dead' }));
  expect(await withLock(file, OPTIONS, () => Promise.resolve('done'))).toBe('done');
});

test('the lock of another machine is taken over when its heart has stopped', async () => {
  await withLock(file, OPTIONS, () => Promise.resolve());
  await writeFile(file, JSON.stringify({ host: 'elsewhere', pid: process.pid, id: 'gone' }));
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(file, longAgo, longAgo);
  expect(await withLock(file, OPTIONS, () => Promise.resolve('done'))).toBe('done');
});

test('patience has an end, and the message names the file', async () => {
  await withLock(file, OPTIONS, async () => {
    const impatient = withLock(file, { ...OPTIONS, patienceMs: 100 }, () => Promise.resolve());
    await expect(impatient).rejects.toThrow(file);
  });
});
