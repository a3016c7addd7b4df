import { spawn, type ChildProcess } from 'node:child_process';
import { open, readFile, readlink, realpath, rm, stat, truncate } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isProcessAlive } from '../lock-file.ts';
import { errorCode, StartupFailure } from '../startup-failure.ts';
import type { Binaries } from './binaries.ts';
import type { Place } from './place.ts';
import { PROGRAM_ENVIRONMENT, runAs, runProgram } from './run-program.ts';

export type Settings = Record<string, string>;

const ALWAYS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  fsync: 'on',
  synchronous_commit: 'on',
  // Neither the values of a failed statement nor those of a violated key belong into a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
};

const POLL_MS = 20;
/** A server that was killed replays its log first, which may take minutes after a heavy import. */
const START_PATIENCE_MS = 600_000;
const STOP_PATIENCE_S = 60;
const START_ATTEMPTS = 8;
const LOG_LIMIT_BYTES = 5_000_000;

/** The lines of `postmaster.pid` that matter here. */
interface PidFile {
  pid: number;
  port: number;
  ready: boolean;
}

/** The port of the server that runs on this folder, once it takes connections; null when none runs. */
export async function findRunningPort(folder: string): Promise<number | null> {
  const deadline = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const found = await readPidFile(folder);
    if (found === null) return null;
    if (!(await isServerOf(found.pid, folder))) {
      await rm(path.join(folder, 'postmaster.pid'), { force: true });
      return null;
    }
    // One that was killed a moment ago still looks alive, but takes no connections.
    if (found.ready && (await takesConnections(found.port))) return found.port;
    if (Date.now() > deadline) failAsStuck(folder, found.pid);
    await sleep(POLL_MS);
  }
}

/**
 * Starts a server on this folder that outlives us if we are killed, and waits until it takes connections.
 *
 * @param preferredPort is taken when free, else any free port of the loopback address
 * @returns the port
 * @throws StartupFailure with the server's own words when it does not start
 */
export async function startServer(
  place: Place,
  binaries: Binaries,
  settings: Settings,
  preferredPort?: number,
): Promise<number> {
  let said = '';
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    const port = await chooseFreePort(attempt === 0 ? preferredPort : undefined);
    const failure = await tryStart(place, binaries, { ...ALWAYS, ...settings, port: String(port) });
    if (failure === null) return port;
    said = failure;
    if (/pre-existing shared memory/.test(said)) await sleep(1_000);
    else if (!/[Aa]ddress already in use|could not create any TCP\/IP sockets/.test(said)) break;
  }
  throw new StartupFailure(
    `The database in ${place.folder} does not start. PostgreSQL says: ${said || 'nothing'}`,
    `The whole log is in ${logFile(place)}. Check the free disk space and memory; or set DATABASE_URL to a PostgreSQL of your own.`,
  );
}

/** Stops the server of this folder: open transactions are rolled back, everything committed is on the disk. */
export async function stopServer(place: Place, binaries: Binaries): Promise<void> {
  const how = ['stop', `--pgdata=${place.folder}`, '--mode=fast', '--wait', `--timeout=${STOP_PATIENCE_S}`];
  const outcome = await runProgram(binaries.pgCtl, how, place.identity);
  if (outcome.code === 0 || (await readPidFile(place.folder)) === null) return;
  throw new StartupFailure(
    `The database in ${place.folder} does not stop: ${outcome.stderr.trim()}`,
    'It loses nothing by this; the next start takes it over.',
  );
}

async function tryStart(place: Place, binaries: Binaries, settings: Settings): Promise<string | null> {
  const log = await openLog(logFile(place));
  const begin = (await log.stat()).size;
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const child = spawn(binaries.postgres, ['-D', place.folder, ...flags], {
    ...runAs(place.identity),
    cwd: '/',
    env: PROGRAM_ENVIRONMENT,
    // Its own session: an interrupt from the terminal is for the portal, which stops it after the last request.
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    windowsHide: true,
  });
  child.unref();
  try {
    const failure = await waitUntilReady(child, place.folder);
    return failure === null ? null : (await readFrom(logFile(place), begin)) || failure;
  } finally {
    await log.close();
  }
}

async function waitUntilReady(child: ChildProcess, folder: string): Promise<string | null> {
  let failure: string | null = null;
  child.on('error', (error) => (failure = error.message));
  child.on('exit', (code, signal) => (failure ??= `it ended with ${signal ?? `code ${code}`}`));
  const deadline = Date.now() + START_PATIENCE_MS;
  while (failure === null) {
    const found = await readPidFile(folder);
    if (found !== null && found.pid === child.pid && found.ready) return null;
    if (Date.now() > deadline) failAsStuck(folder, child.pid ?? 0);
    await sleep(POLL_MS);
  }
  return failure;
}

async function readPidFile(folder: string): Promise<PidFile | null> {
  const text = await readFile(path.join(folder, 'postmaster.pid'), 'utf8').catch(() => null);
  if (text === null) return null;
  const lines = text.split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Whether this process is the server of this folder, and not one that got a dead server's number later. */
async function isServerOf(pid: number, folder: string): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || !isProcessAlive(pid)) return false;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(folder));
  } catch (error) {
    // Not ours to see, or a system without /proc: then a living process is believed. A dead one that nobody has
    // buried yet has no folder.
    return errorCode(error) !== 'ENOENT' || process.platform !== 'linux';
  }
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('error', () => resolve(false));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}

function chooseFreePort(preferred?: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', (error) => (preferred === undefined ? reject(error) : resolve(chooseFreePort())));
    probe.listen(preferred ?? 0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

function logFile(place: Place): string {
  return path.join(place.dataDir, 'postgres.log');
}

async function openLog(file: string) {
  const size = (await stat(file).catch(() => null))?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) await truncate(file);
  return open(file, 'a', 0o600);
}

async function readFrom(file: string, begin: number): Promise<string> {
  const content = await readFile(file);
  return content.subarray(begin).toString().trim();
}

function failAsStuck(folder: string, pid: number): never {
  throw new StartupFailure(
    `The database in ${folder} (process ${pid}) has been starting or stopping for ten minutes.`,
    'See whether the disk is full or failing; end that process when it does not recover, and start again.',
  );
}
