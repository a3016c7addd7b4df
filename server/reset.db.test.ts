import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { expect, onTestFinished, test } from 'vitest';
import { createTestDatabase } from '#tests/setup/test-database.ts';
import { parseEnvironment } from './environment.ts';
import { reset } from './reset.ts';

const SILENT = () => undefined;
const ONLY_RESET = { yes: true, demo: false };

/** A used portal: a unit, a table of its queue, a kept file and the union's key. */
async function usedPortal() {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'zhijia-reset-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const url = await createTestDatabase();
  const file = path.join(dataDir, 'files', 'ab', 'abcd');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, 'a photo');
  const key = path.join(dataDir, 'union.key');
  await writeFile(key, 'a key');
  await query(url, `insert into "JobRun" (name, "begunAt") values ('mend-nets', now())`);
  await query(url, 'create schema if not exists pgboss; create table pgboss.waiting (id int)');
  await query(url, 'create schema neighbour; create table neighbour.kept (id int)');
  return { url, file, key, environment: parseEnvironment({ DATA_DIR: dataDir, DATABASE_URL: url }) };
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('an external database is left alone unless one says yes', async () => {
  const { url, file, environment } = await usedPortal();
  const attempt = reset(environment, { yes: false, demo: false }, SILENT);
  await expect(attempt).rejects.toThrow(/nothing was done[^]*--yes/);
  await expect(attempt).rejects.not.toThrow(new URL(url).password);
  expect(await query(url, 'select name from "JobRun"')).toHaveLength(1);
  expect(existsSync(file)).toBe(true);
});

test('a database that a portal uses is left alone', async () => {
  const { url, environment, file } = await usedPortal();
  const client = new pg.Client({ connectionString: url, application_name: 'zhijia-jobs' });
  await client.connect();
  try {
    await expect(reset(environment, ONLY_RESET, SILENT)).rejects.toThrow(/Stop the portal/);
  } finally {
    await client.end();
  }
  expect(await query(url, 'select name from "JobRun"')).toHaveLength(1);
  expect(existsSync(file)).toBe(true);
});

test('rows, jobs and files go; the tables, the key and what is not ours are there afterwards', async () => {
  const { url, file, key, environment } = await usedPortal();
  await reset(environment, ONLY_RESET, SILENT);
  expect(await query(url, 'select name from "JobRun"')).toEqual([]);
  const schemas = await query<{ name: string }>(
    url,
    `select nspname as name from pg_namespace where nspname in ('public', 'pgboss', 'neighbour') order by 1`,
  );
  expect(schemas.map(({ name }) => name)).toEqual(['neighbour', 'public']);
  expect([existsSync(file), existsSync(key)]).toEqual([false, true]);
  await reset(environment, ONLY_RESET, SILENT);
});
