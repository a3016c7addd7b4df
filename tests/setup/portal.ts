import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { makeTemporaryData, removeTemporaryData } from '#server/database/place.ts';

export interface PortalOptions {
  /** Whether the demo factory is loaded. */
  demo: boolean;
  /** A database to use; absent: the portal starts its own embedded one. */
  databaseUrl?: string;
  /** Its data folder, which stays; absent: a fresh one, removed at the end. */
  dataDir?: string;
  /** Absent: any free one. */
  port?: number;
}

/** A built portal that runs in a process of its own, as `npm start` runs it. */
export interface Portal {
  url: string;
  dataDir: string;
  /** What it has printed so far: the accounts of the demo, and one JSON line per request. */
  output(): string;
  /** Ends it by a signal and resolves with its exit code; SIGTERM ends it gracefully. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<number | null>;
}

const ROOT = path.resolve(import.meta.dirname, '../..');
const PATIENCE_MS = 180_000;
const GREETING_MS = 300;

/** Starts the portal on a free port and waits until it serves. */
export async function startPortal(options: PortalOptions): Promise<Portal> {
  const dataDir = options.dataDir ?? (await makeTemporaryData('zhijia-portal-'));
  const child = spawn(process.execPath, ['server/run.mjs', 'start'], {
    cwd: ROOT,
    env: { ...process.env, ...settings(options, dataDir) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await waitForAddress(child, () => output);
  // The accounts of the demo are printed right behind the address.
  if (options.demo) await sleep(GREETING_MS);
  return {
    url,
    dataDir,
    output: () => output,
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const code = await exited;
      if (options.dataDir === undefined && signal === 'SIGTERM') await removeTemporaryData(dataDir);
      return code;
    },
  };
}

function settings(options: PortalOptions, dataDir: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(options.port ?? 0),
    DATA_DIR: dataDir,
    DATABASE_URL: options.databaseUrl ?? '',
    DEMO: options.demo ? '1' : '0',
    ORIGIN: '',
    TRUST_PROXY: '0',
    LOG_LEVEL: 'info',
  };
}

async function waitForAddress(child: ChildProcess, output: () => string): Promise<string> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline) {
    const address = /Zhijia: (http:\S+)/.exec(output())?.[1];
    if (address !== undefined) return address;
    if (child.exitCode !== null) break;
    await sleep(50);
  }
  child.kill('SIGTERM');
  throw new Error(`The portal did not start. It said:\n${output()}`);
}
