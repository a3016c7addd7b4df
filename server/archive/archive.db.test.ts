import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { migrate } from '#prisma/migrate.ts';
import { createTestDatabase } from '#tests/setup/test-database.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const ODD_TEXT = '改善\t提案 "引号" \\N \\. \r\n, 🙂';
const PHOTO = Buffer.from(Array.from({ length: 700_000 }, (_, i) => (i * i * 31) % 251));
const PHOTO_PATH = 'ab/abcdef';

let folder: string;
let archive: string;
let source: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhijia-archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  const here = await mkdtemp(path.join(folder, 'test-'));
  archive = path.join(here, 'backup.zhijia');
  source = await createTestDatabase();
  await fill(source);
  const files = path.join(here, 'files');
  await mkdir(path.dirname(path.join(files, PHOTO_PATH)), { recursive: true });
  await writeFile(path.join(files, PHOTO_PATH), PHOTO);
  await writeFile(path.join(files, 'empty'), '');
  await backup(source, here, archive);
});

/** A tree that refers to itself, deeper units first, and people in it. */
async function fill(url: string): Promise<void> {
  await query(url, 'insert into "OrgUnit" (id, kind, name) values (1000, $1, $2)', ['ENTERPRISE', ODD_TEXT]);
  await query(
    url,
    `insert into "OrgUnit" ("enterpriseId", "parentId", kind, name) values (1000, 1000, 'TEAM', '一班')`,
  );
  await query(
    url,
    `insert into "Employee" ("enterpriseId", no, name, "updatedAt")
     select 1000, 'A' || n, '职工' || n, '2023-06-01 12:34:56.789+08' from generate_series(1, 5000) n`,
  );
}

async function query(url: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql, values)).rows as Record<string, unknown>[];
  } finally {
    await client.end();
  }
}

/** Everything that must be the same before and after: rows, constraints, triggers, where sequences stand. */
async function fingerprint(url: string): Promise<unknown> {
  const rows = await query(
    url,
    `select (select md5(string_agg(u::text, '|' order by id)) from "OrgUnit" u) as units,
            (select md5(string_agg(e::text, '|' order by id)) from "Employee" e) as employees,
            (select last_value from "Employee_id_seq") as sequence,
            (select string_agg(conname || pg_get_constraintdef(oid), '|' order by conname) from pg_constraint
              where connamespace = 'public'::regnamespace) as constraints,
            (select count(*) from pg_trigger where tgenabled <> 'O') as disabled`,
  );
  return rows[0];
}

function newFolder(): Promise<string> {
  return mkdtemp(path.join(folder, 'target-'));
}

describe('what was backed up is restored', () => {
  test('into a database that has no tables yet', async () => {
    const [url, dataDir] = [await createTestDatabase({ empty: true }), await newFolder()];
    await restore(url, dataDir, archive);
    expect(await fingerprint(url)).toEqual(await fingerprint(source));
    const photo = await readFile(path.join(dataDir, 'files', PHOTO_PATH));
    expect(photo.equals(PHOTO)).toBe(true);
    expect((await stat(path.join(dataDir, 'files/empty'))).size).toBe(0);
    expect(await migrate(url)).toEqual([]);
  });

  test('into a database that has its tables but no rows', async () => {
    const url = await createTestDatabase();
    await restore(url, await newFolder(), archive);
    expect(await fingerprint(url)).toEqual(await fingerprint(source));
  });

  test('and the next row gets a number of its own', async () => {
    const url = await createTestDatabase();
    await restore(url, await newFolder(), archive);
    const [row] = await query(
      url,
      `insert into "Employee" ("enterpriseId", no, name, "updatedAt") values (1000, 'B1', '新人', now()) returning id`,
    );
    expect(row).toEqual({ id: 5001 });
  });

  test('and only its owner may read the archive', async () => {
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
  });
});

describe('nothing is written', () => {
  test('over an archive that exists', async () => {
    await expect(backup(source, folder, archive)).rejects.toThrow(/exists already/);
  });

  test('into a database that has rows', async () => {
    const url = await createTestDatabase();
    await query(url, `insert into "OrgUnit" (kind, name) values ('ENTERPRISE', '在用')`);
    await expect(restore(url, await newFolder(), archive)).rejects.toThrow(/holds data already/);
  });

  test('into a folder that has files', async () => {
    const [url, dataDir] = [await createTestDatabase({ empty: true }), await newFolder()];
    await mkdir(path.join(dataDir, 'files/x'), { recursive: true });
    await expect(restore(url, dataDir, archive)).rejects.toThrow(/is not empty/);
    await expectUntouched(url);
  });

  test('from a backup of migrations that are not known here', async () => {
    await query(source, `update _prisma_migrations set checksum = 'other'`);
    const foreign = `${archive}.foreign`;
    await backup(source, folder, foreign);
    const url = await createTestDatabase({ empty: true });
    await expect(restore(url, await newFolder(), foreign)).rejects.toThrow(/does not know/);
    await expectUntouched(url);
  });

  test('from an archive that is not complete', async () => {
    const cut = `${archive}.cut`;
    await writeFile(cut, (await readFile(archive)).subarray(0, -1));
    const [url, dataDir] = [await createTestDatabase({ empty: true }), await newFolder()];
    await expect(restore(url, dataDir, cut)).rejects.toThrow(/not complete/);
    await expectUntouched(url);
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('when the database refuses a row half-way', async () => {
    const url = await createTestDatabase();
    await query(url, `alter table "OrgUnit" add constraint no_team check (kind <> 'TEAM')`);
    const dataDir = await newFolder();
    await expect(restore(url, dataDir, archive)).rejects.toThrow(/no_team/);
    expect(await query(url, 'select 1 from "Employee"')).toEqual([]);
    expect(await readdir(dataDir)).toEqual([]);
  });

  test('from an empty database', async () => {
    const url = await createTestDatabase({ empty: true });
    const file = path.join(folder, 'never');
    await expect(backup(url, folder, file)).rejects.toThrow(/holds no portal/);
    expect((await readdir(folder)).filter((name) => name.startsWith('never'))).toEqual([]);
  });
});

async function expectUntouched(url: string): Promise<void> {
  const [row] = await query(url, `select count(*)::int as tables from pg_tables where schemaname = 'public'`);
  expect(row).toEqual({ tables: 0 });
}
