import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPortal, type Portal, type PortalOptions } from '#tests/setup/portal.ts';
import { runZhijia } from '#tests/setup/run-zhijia.ts';
import { createTestDatabase } from '#tests/setup/test-database.ts';

let folder: string;
let dataDir: string;
const running = new Set<Portal>();

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhijia-start-'));
  await chmod(folder, 0o755);
  dataDir = path.join(folder, 'data');
  // Builds it when this file is run on its own.
  await runZhijia(['--help'], {});
}, 180_000);
afterEach(async () => {
  for (const portal of running) await portal.stop();
  running.clear();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function start(options: Partial<PortalOptions> = {}): Promise<Portal> {
  const portal = await startPortal({ demo: false, dataDir, ...options });
  running.add(portal);
  return portal;
}

function end(portal: Portal, signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
  running.delete(portal);
  return portal.stop(signal);
}

async function isReady(portal: Portal): Promise<boolean> {
  return (await fetch(`${portal.url}/readyz`)).ok;
}

/** Writes a unit past the portal and tells how many there are. */
async function addUnit(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`insert into "OrgUnit" (kind, name) values ('ENTERPRISE', '某厂')`);
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from "OrgUnit"');
    return rows[0]!.n;
  } finally {
    await client.end();
  }
}

describe('npm start', () => {
  test('serves, and stops gracefully', async () => {
    const portal = await start();
    expect(await isReady(portal)).toBe(true);
    expect(portal.output()).toContain(`Zhijia: ${portal.url}`);
    expect(await end(portal, 'SIGTERM')).toBe(0);
    await expect(stat(path.join(dataDir, 'postgres/postmaster.pid'))).rejects.toThrow(/ENOENT/);
  });

  test('comes back after it was killed', async () => {
    await end(await start(), 'SIGKILL');
    expect(await isReady(await start())).toBe(true);
  });

  test('says what to do when its port is taken', async () => {
    const portal = await start({ databaseUrl: await createTestDatabase({ empty: true }) });
    const { port } = new URL(portal.url);
    await expect(start({ port: Number(port) })).rejects.toThrow(/taken by another program[^]*PORT=3001/);
  });

  test('leaves the embedded server alone when it has a DATABASE_URL', async () => {
    const elsewhere = path.join(folder, 'unused');
    const databaseUrl = await createTestDatabase({ empty: true });
    const portal = await start({ databaseUrl, dataDir: elsewhere });
    expect(await isReady(portal)).toBe(true);
    expect(await addUnit(databaseUrl)).toBe(1);
    await expect(stat(path.join(elsewhere, 'postgres'))).rejects.toThrow(/ENOENT/);
  });
});

describe('npm run zhijia', () => {
  test('explains itself on stdout, and nothing else', async () => {
    const { code, stdout, stderr } = await runZhijia(['--help'], { DATA_DIR: dataDir });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: zhijia[^]*backup[^]*restore/);
  });

  test.each([[['no-such-command']], [['backup']]])('refuses %j on stderr', async (args) => {
    const { code, stdout, stderr } = await runZhijia(args, { DATA_DIR: dataDir });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: /);
  });

  test('backs up beside a running portal, which goes on', async () => {
    const portal = await start();
    const file = path.join(folder, 'beside.zhijia');
    const { code, stdout, stderr } = await runZhijia(['backup', file], {
      DATA_DIR: dataDir,
      DATABASE_URL: '',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(file);
    expect(await isReady(portal)).toBe(true);
  });

  test('moves a portal from the embedded database to a server and back', async () => {
    const server = await createTestDatabase({ empty: true });
    const [first, second] = [path.join(folder, 'first.zhijia'), path.join(folder, 'second.zhijia')];
    const source = await createTestDatabase();
    await addUnit(source);
    const steps: [string[], Record<string, string>][] = [
      [['backup', first], { DATABASE_URL: source, DATA_DIR: path.join(folder, 'a') }],
      [['restore', first], { DATABASE_URL: '', DATA_DIR: path.join(folder, 'b') }],
      [['backup', second], { DATABASE_URL: '', DATA_DIR: path.join(folder, 'b') }],
      [['restore', second], { DATABASE_URL: server, DATA_DIR: path.join(folder, 'c') }],
    ];
    for (const [args, variables] of steps) {
      expect(await runZhijia(args, variables)).toMatchObject({ code: 0, stderr: '' });
    }
    expect(await addUnit(server)).toBe(2);
    const again = await runZhijia(['restore', second], {
      DATABASE_URL: server,
      DATA_DIR: path.join(folder, 'd'),
    });
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/holds data already/);
  });
});
