import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isProcessAlive } from '../lock-file.ts';
import { ensureDatabase, findDatabaseUrl, type Database } from './ensure-database.ts';
import { removeTemporaryData } from './place.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

const LEASES = `select count(*)::int as leases from pg_stat_activity where application_name = 'zhijia lease'`;

let parent: string;
let dataDir: string;
const opened: Database[] = [];
const children: ChildProcess[] = [];

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'zhijia-cluster-'));
  await chmod(parent, 0o755);
  dataDir = path.join(parent, 'data');
});

afterEach(async () => {
  for (const child of children.splice(0)) await kill(child);
  const leases = opened.length;
  if (leases > 0) await expect.poll(() => query(opened[0]!.url, LEASES)).toEqual([{ leases }]);
  for (const database of opened.splice(0)) await database.stop();
  await removeTemporaryData(dataDir);
  await rm(parent, { recursive: true, force: true });
});

async function open(): Promise<Database> {
  const database = await ensureDatabase({ dataDir, durable: false });
  opened.push(database);
  return database;
}

async function close(database: Database): Promise<void> {
  opened.splice(opened.indexOf(database), 1);
  await database.stop();
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(sql)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

async function serverPid(): Promise<number | null> {
  const text = await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => null);
  return text === null ? null : Number(text.split('\n')[0]);
}

/** What a process of its own runs that uses the same folder: it prints the address, and waits or ends. */
function scriptOf(then: 'wait' | 'stop'): string[] {
  const ending = then === 'wait' ? 'setInterval(() => undefined, 60_000)' : 'await database.stop()';
  const script = `import('${ROOT}/server/database/ensure-database.ts').then(async ({ ensureDatabase }) => {
    const database = await ensureDatabase({ dataDir: '${dataDir}', durable: false });
    process.stdout.write(database.url);
    ${ending};
  })`;
  return ['--import', 'tsx', '-e', script];
}

async function openElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, scriptOf('wait'), {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const url = await new Promise<string>((resolve) =>
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())),
  );
  return { child, url };
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.signalCode !== null) return;
  const exited = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await exited;
}

describe('the embedded database', () => {
  test('is made on the first start, and keeps its rows over the next', async () => {
    const first = await open();
    expect(first.embedded).toBe(true);
    expect(await findDatabaseUrl({ dataDir })).toBe(first.url);
    await query(first.url, 'create table kept as select 7 as n');
    await close(first);
    expect(await serverPid()).toBeNull();
    expect(await findDatabaseUrl({ dataDir })).toBeNull();

    const second = await open();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('stores UTF-8, sorts by code point and lives in UTC, for a role that may do no more than it must', async () => {
    const { url } = await open();
    const [row] = await query(
      url,
      `select pg_encoding_to_char(encoding) as encoding, datlocprovider as provider, datlocale as locale,
              current_setting('timezone') as timezone, current_setting('fsync') as fsync,
              current_setting('listen_addresses') as listens,
              (select rolsuper or rolcreatedb or rolcreaterole from pg_roles where rolname = current_user) as mighty
         from pg_database where datname = current_database()`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      timezone: 'UTC',
      fsync: 'on',
      listens: '127.0.0.1',
      mighty: false,
    });
  });

  test('has a password that only its owner can read, and that is asked for', async () => {
    const { url } = await open();
    const file = path.join(dataDir, 'postgres/portal-password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const guessed = new URL(url);
    guessed.password = 'zhijia';
    await expect(query(guessed.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  test('takes another port when the last one is busy', async () => {
    const first = await open();
    await close(first);
    const { port } = new URL(first.url);
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(Number(port), '127.0.0.1', resolve));
    const second = await open();
    expect(new URL(second.url).port).not.toBe(port);
    await new Promise((resolve) => squatter.close(resolve));
  });
});

describe('several processes', () => {
  test('share it, and the last one turns off the light', async () => {
    const mine = await open();
    const { child, url } = await openElsewhere();
    expect(url).toBe(mine.url);
    await close(mine);
    const again = await open();
    expect(again.url).toBe(url);
    await kill(child);
    await expect.poll(() => query(url, LEASES)).toEqual([{ leases: 1 }]);
    await close(again);
    expect(await serverPid()).toBeNull();
  });

  test('that come at the same time do not fight', async () => {
    const both = await Promise.all([open(), openElsewhere()]);
    expect(both[0].url).toBe(both[1].url);
  });

  test('may be killed: the next one adopts the server', async () => {
    const { child, url } = await openElsewhere();
    const pid = await serverPid();
    await kill(child);
    expect(isProcessAlive(pid!)).toBe(true);
    const next = await open();
    expect(next.url).toBe(url);
    expect(await serverPid()).toBe(pid);
  });
});

describe('a server that dies', () => {
  test('together with its process leaves a stale pid file, which hinders nobody', async () => {
    const { child, url } = await openElsewhere();
    const pid = await serverPid();
    await kill(child);
    process.kill(pid!, 'SIGKILL');
    const next = await open();
    expect(await serverPid()).not.toBe(pid);
    expect(await query(next.url, 'select 1 as n')).toEqual([{ n: 1 }]);
    expect(url).toBeTruthy();
  });

  test('under a process that needs it is started again in the same place', async () => {
    const { url } = await open();
    const pid = await serverPid();
    process.kill(pid!, 'SIGKILL');
    await expect
      .poll(() => query(url, 'select 1 as n').catch(() => null), { timeout: 20_000 })
      .toEqual([{ n: 1 }]);
    expect(await serverPid()).not.toBe(pid);
  });

  test('and whose number another process has by now is not taken for it', async () => {
    await close(await open());
    const file = path.join(dataDir, 'postgres/postmaster.pid');
    await writeFile(file, `${process.pid}\n${dataDir}/postgres\n0\n1\n\n127.0.0.1\n0\nready\n`);
    const { url } = await open();
    expect(await query(url, 'select 1 as n')).toEqual([{ n: 1 }]);
  });
});

describe('refused, with the way out, and not touched, is', () => {
  async function expectRefused(reason: RegExp): Promise<void> {
    const before = await readdir(dataDir, { recursive: true });
    await expect(open()).rejects.toThrow(reason);
    const after = await readdir(dataDir, { recursive: true });
    expect(after).toEqual(before);
  }

  test('a folder of another PostgreSQL', async () => {
    await mkdir(path.join(dataDir, 'postgres'), { recursive: true });
    await writeFile(path.join(dataDir, 'postgres/PG_VERSION'), '16\n');
    await expectRefused(/made by PostgreSQL 16[^]*brings PostgreSQL 18[^]*backup FILE/);
  });

  test('a folder of something else', async () => {
    await mkdir(path.join(dataDir, 'postgres/photos'), { recursive: true });
    await expectRefused(/no PostgreSQL data folder[^]*DATA_DIR/);
  });

  test('a folder whose database was kept elsewhere and is gone', async () => {
    await mkdir(dataDir);
    await writeFile(path.join(dataDir, 'postgres-location'), path.join(parent, 'gone/postgres'));
    await expectRefused(/is gone/);
  });

  test('a data folder that is a file', async () => {
    await writeFile(dataDir, '');
    await expect(open()).rejects.toThrow(/EEXIST|ENOTDIR|cannot be made/);
  });
});

describe.runIf(isRoot)('started by root', () => {
  test('it belongs to another user', async () => {
    await open();
    expect((await stat(path.join(dataDir, 'postgres'))).uid).not.toBe(0);
  });

  test('where that user cannot enter, its files go elsewhere, and are found again', async () => {
    await chmod(parent, 0o700);
    const first = await open();
    await query(first.url, 'create table kept as select 7 as n');
    await close(first);
    expect(await readdir(dataDir)).not.toContain('postgres');
    const second = await open();
    expect(await query(second.url, 'select n from kept')).toEqual([{ n: 7 }]);
  });

  test('a folder that an ordinary user made stays that user’s', async () => {
    await mkdir(dataDir);
    await chown(dataDir, 65534, 65534);
    if (!canRunAs(65534)) return;
    openAndStopAs(65534);
    expect((await stat(path.join(dataDir, 'postgres'))).uid).toBe(65534);
    await open();
    expect((await stat(path.join(dataDir, 'postgres'))).uid).toBe(65534);
  });
});

/** Whether that user can run what is in this checkout. */
function canRunAs(uid: number): boolean {
  const probe = spawnSync(process.execPath, ['--import', 'tsx', '-e', '0'], { cwd: ROOT, uid, gid: uid });
  return probe.status === 0;
}

function openAndStopAs(uid: number): void {
  const run = spawnSync(process.execPath, scriptOf('stop'), { cwd: ROOT, uid, gid: uid });
  expect(run.stderr.toString()).toBe('');
  expect(run.status).toBe(0);
}
