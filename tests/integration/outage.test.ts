import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { env } from '#app/core/env.server.ts';
import { loseDatabase, WATCHER } from '#tests/setup/lose-database.ts';
import { startPortal, type Portal, type PortalOptions } from '#tests/setup/portal.ts';
import { runZhijia } from '#tests/setup/run-zhijia.ts';

const PATIENCE = { timeout: 30_000, interval: 200 };
const QUEUE = 'zhijia-jobs';
const JOB = 'seal-events';

const running = new Set<Portal>();
let watcher: pg.Client;
let server = 0;
const connected: pg.Client[] = [];

// Builds it when this file is run on its own.
beforeAll(() => runZhijia(['--help'], {}), 180_000);
beforeEach(async () => (watcher = await connect()));
afterEach(async () => {
  for (const client of connected.splice(0)) await client.end();
  for (const portal of running) await portal.stop();
  running.clear();
});

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: env().databaseUrl, application_name: WATCHER });
  // The database is dropped in the end, whoever is still there.
  client.on('error', () => undefined);
  await client.connect();
  connected.push(client);
  return client;
}

async function start(options: Partial<PortalOptions> = {}): Promise<Portal> {
  const portal = await startPortal({ demo: false, ...options });
  running.add(portal);
  return portal;
}

async function isReady(portal: Portal): Promise<boolean> {
  return (await fetch(`${portal.url}/readyz`)).ok;
}

function ask(statement: string): Promise<number> {
  return watcher.query<{ n: number }>(`select (${statement})::int as n`).then(({ rows }) => rows[0]!.n);
}

function askForJob(): Promise<unknown> {
  return watcher.query(
    `insert into pgboss.job (name, policy) select name, policy from pgboss.queue where name = $1`,
    [JOB],
  );
}

const jobs = (state: string) =>
  `select count(*) from pgboss.job where name = '${JOB}' and state = '${state}'`;

/** Loses the queue's connections in the moment in which it notes the end of a job. */
async function loseDatabaseAtEndOfJob(): Promise<void> {
  const [work, queue] = [await connect(), await connect()];
  await work.query('begin; lock table "Event", "EventSeal" in access exclusive mode');
  await askForJob();
  await expect.poll(() => ask(jobs('active')), PATIENCE).toBe(1);
  await queue.query('begin; lock table pgboss.job in exclusive mode');
  await work.query('commit');
  await expect
    .poll(
      () =>
        ask(
          `select count(*) from pg_stat_activity where application_name = '${QUEUE}'
              and datname = current_database() and wait_event_type = 'Lock' and query like '%completed%'`,
        ),
      PATIENCE,
    )
    .toBeGreaterThan(0);
  await loseDatabase(env().databaseUrl, QUEUE);
  await sleep(300);
  await queue.query('commit');
}

test('a portal whose database goes away as a job ends lives on, and notes the end', async () => {
  const portal = await start({ databaseUrl: env().databaseUrl, dataDir: env().dataDir });
  await expect.poll(() => ask(`select to_regclass('pgboss.job') is not null`), PATIENCE).toBe(1);
  await expect.poll(() => ask(`select count(*) from pgboss.queue where name = '${JOB}'`), PATIENCE).toBe(1);
  await loseDatabaseAtEndOfJob();
  await expect.poll(() => ask(jobs('active')), PATIENCE).toBe(0);
  const done = await ask(jobs('completed'));
  expect(done).toBeGreaterThan(0);
  await askForJob();
  await expect.poll(() => ask(jobs('completed')), PATIENCE).toBeGreaterThan(done);
  expect(await isReady(portal)).toBe(true);
  running.delete(portal);
  expect(await portal.stop()).toBe(0);
}, 120_000);

test('a portal whose connections are ended again and again, from its start on, serves afterwards', async () => {
  const starting = start({ databaseUrl: env().databaseUrl, dataDir: env().dataDir });
  const failed = starting.catch((error: unknown) => error);
  for (let turn = 0; turn < 60; turn += 1) {
    await loseDatabase(env().databaseUrl);
    await sleep(100);
  }
  expect(String(await failed)).not.toMatch(/did not start/);
  const portal = await starting;
  await expect.poll(() => isReady(portal), PATIENCE).toBe(true);
  const queue = `select count(*) from pgboss.queue where name = '${JOB}'`;
  await expect.poll(() => ask(queue).catch(() => 0), PATIENCE).toBe(1);
  const done = await ask(jobs('completed'));
  // One that waits already is as good.
  await askForJob().catch(() => undefined);
  await expect.poll(() => ask(jobs('completed')), PATIENCE).toBeGreaterThan(done);
  running.delete(portal);
  expect(await portal.stop()).toBe(0);
}, 120_000);

/** The process of the portal's own server; the last one that was known while another is starting. */
async function readServer({ dataDir }: Portal): Promise<number> {
  const text = await readFile(path.join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => '');
  server = Number(text.split('\n')[0]) || server;
  return server;
}

test('an embedded server that is killed comes back with its portal, every time', async () => {
  const portal = await start();
  for (let turn = 0; turn < 2; turn += 1) {
    await expect.poll(() => isReady(portal), PATIENCE).toBe(true);
    const killed = await readServer(portal);
    process.kill(killed, 'SIGQUIT');
    await expect.poll(() => readServer(portal), PATIENCE).not.toBe(killed);
  }
  await expect.poll(() => isReady(portal), PATIENCE).toBe(true);
  running.delete(portal);
  expect(await portal.stop()).toBe(0);
}, 120_000);
