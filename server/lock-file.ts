import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode, StartupFailure } from './startup-failure.ts';

const HEARTBEAT_MS = 2_000;
const DEAD_AFTER_MS = 20_000;
const POLL_MS = 50;

export interface LockOptions {
  /** What the holder does, for the message when it takes too long: "building", "starting the database". */
  purpose: string;
  /** How long to wait for another holder before giving up; default five minutes. */
  patienceMs?: number;
}

/**
 * Runs the work while no other process on this folder runs work under the same lock file.
 * A holder that was killed is recognised by its process id or, from another container, by its missing heartbeat.
 *
 * @throws StartupFailure when another process holds the lock for longer than the patience
 */
export async function withLock<T>(file: string, options: LockOptions, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  const token = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  await acquire(file, token, options);
  const heartbeat = setInterval(() => void touch(file), HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if ((await readLock(file)) === token) await rm(file, { force: true });
  }
}

async function acquire(file: string, token: string, options: LockOptions): Promise<void> {
  const deadline = Date.now() + (options.patienceMs ?? 300_000);
  while (!(await tryAcquire(file, token))) {
    await removeWhenDead(file);
    if (Date.now() > deadline) {
      throw new StartupFailure(
        `Another process has been ${options.purpose} for a long time (lock file ${file}).`,
        'Wait for it to end. If no such process exists, delete the lock file and try again.',
      );
    }
    await sleep(POLL_MS);
  }
}

async function tryAcquire(file: string, token: string): Promise<boolean> {
  try {
    await writeFile(file, token, { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw new StartupFailure(
      `Cannot write ${file}: ${(error as Error).message}.`,
      'Give the user that runs the portal write access to this folder, or choose another one.',
      { cause: error },
    );
  }
}

async function removeWhenDead(file: string): Promise<void> {
  const seen = await readLock(file);
  if (seen === null || !(await isDead(file, seen))) return;
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
  } catch {
    return;
  }
  // Between reading and renaming, another waiter may have replaced the dead lock by its own: give that back.
  if ((await readLock(aside)) === seen) await rm(aside, { force: true });
  else await rename(aside, file);
}

async function isDead(file: string, content: string): Promise<boolean> {
  const age = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Date.now());
  if (age > DEAD_AFTER_MS) return true;
  const holder = parseHolder(content);
  return holder !== null && holder.host === hostname() && !isProcessAlive(holder.pid);
}

function parseHolder(content: string): { host: string; pid: number } | null {
  try {
    const value = JSON.parse(content) as { host?: unknown; pid?: unknown };
    return typeof value.host === 'string' && typeof value.pid === 'number'
      ? { host: value.host, pid: value.pid }
      : null;
  } catch {
    return null;
  }
}

/** Whether a process of this id exists, whoever it belongs to. */
export function isProcessAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

async function readLock(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

async function touch(file: string): Promise<void> {
  const now = new Date();
  await utimes(file, now, now).catch(() => undefined);
}
