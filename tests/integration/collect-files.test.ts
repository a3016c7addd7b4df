import { execFile } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { collectFiles, columnsOfFiles } from '#app/core/collect-files.server.ts';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { folderOfFiles, keepFile, placeOfFile, readKeptFile } from '#app/core/files.server.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { previewImport } from '#app/platform/imports/commands/preview-import.server.ts';
import { settleImport } from '#app/platform/imports/commands/settle-import.server.ts';
import { readRejected } from '#app/platform/imports/queries-imports.server.ts';
import * as deleteRoute from '#app/routes/proposals.$id_.delete.tsx';
import * as picturesRoute from '#app/routes/proposals.pictures.tsx';
import { actorOf } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import { send } from './call-route.ts';

const DAY_MS = 86_400_000;

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

/** The collector as it runs so many days from now: the time of an inode cannot be set back. */
const collectIn = (days: number) => collectFiles(new Date(Date.now() + days * DAY_MS));
const isThere = (sha256: string) => existsSync(placeOfFile(sha256));

async function attach(sha256: string) {
  const about = {
    enterpriseId: factory.enterprise.id,
    subjectType: 'proposals',
    subjectId: 1,
    slot: 'BEFORE',
  } as const;
  return db().attachment.create({ data: { ...about, sha256, mediaType: 'image/jpeg', bytes: 9 } });
}

let width = 60;

/** Another photo each time: the same one would be the same file. */
async function addPhoto(draftKey: string) {
  width += 1;
  const fields = {
    intent: 'add',
    slot: 'BEFORE',
    draftKey,
    picture: await buildPhoto({ width, height: 48 }),
  };
  const { data } = await send(picturesRoute, fields, { as: factory.worker });
  const { id } = data as { id: number };
  return db().attachment.findUniqueOrThrow({ where: { id } });
}

test('a file that no row names goes after a day, and not before', async () => {
  const orphan = await keepFile(randomBytes(64));
  const named = await keepFile(randomBytes(64));
  await attach(named);
  await collectIn(0.9);
  expect(isThere(orphan)).toBe(true);
  await collectIn(1.1);
  expect(isThere(orphan)).toBe(false);
  expect(isThere(named)).toBe(true);
});

test('a file whose own time was set back is judged by when it was put there', async () => {
  const rounded = await keepFile(randomBytes(64), new Date(Date.now() - 20 * DAY_MS));
  await collectIn(0);
  expect(isThere(rounded)).toBe(true);
});

test('the file of a discarded import goes, and a download of it says why there is none', async () => {
  const actor = await actorOf(factory.hr);
  const table = '工号,姓名,部门,班组,岗位,入职日期,离职日期,工会会员,手机号\r\nZ1,孙八,,,,不是日期,,否,';
  const input = { kind: 'roster' as const, file: new File([table], '花名册.csv') };
  const { to } = await previewImport(IMPORTS)({ actor, input });
  const id = Number(to.split('/').at(-1));
  const { sha256 } = await db().importBatch.findUniqueOrThrow({ where: { id } });
  await collectIn(2);
  expect(isThere(sha256!)).toBe(true);
  await settleImport(IMPORTS)({ actor, params: { id }, input: { decision: 'discard' } });
  await collectIn(2);
  expect(isThere(sha256!)).toBe(false);
  const asked = { actor, params: { id }, translate: TRANSLATORS['zh-CN'] };
  await expect(readRejected(IMPORTS)(asked)).rejects.toMatchObject({ key: 'imports:refusal.fileGone' });
  const again = settleImport(IMPORTS)({ actor, params: { id }, input: { decision: 'commitValid' } });
  await expect(again).rejects.toMatchObject({ key: 'imports:refusal.settled' });
});

test('a removed photo and the photos of a deleted draft go; the same photo elsewhere stays', async () => {
  const first = randomUUID();
  const removed = await addPhoto(first);
  const shared = await addPhoto(first);
  await attach(shared.sha256);
  const as = factory.worker;
  await send(picturesRoute, { intent: 'remove', pictureId: String(removed.id), draftKey: first }, { as });
  const second = randomUUID();
  const ofDraft = await addPhoto(second);
  const { id } = await db().proposal.findUniqueOrThrow({ where: { draftKey: second } });
  await collectIn(2);
  expect([removed, shared, ofDraft].map(({ sha256 }) => isThere(sha256))).toEqual([false, true, true]);
  expect((await send(deleteRoute, {}, { as, params: { id } })).status).toBe(302);
  await db().attachment.delete({ where: { id: shared.id } });
  await collectIn(2);
  expect([shared, ofDraft].map(({ sha256 }) => isThere(sha256))).toEqual([true, false]);
});

test('bytes that are kept anew while the collector runs are there afterwards, however the two meet', async () => {
  for (let turn = 0; turn < 40; turn += 1) {
    const bytes = randomBytes(64);
    await keepFile(bytes);
    await sleep(30);
    // Kept before is a day old by this clock; kept anew from here on is not.
    const dayLater = new Date(Date.now() - 10 + DAY_MS);
    const keepers = Array.from({ length: 3 }, async (_, at) => {
      await sleep(at * (turn % 8));
      const sha256 = await keepFile(bytes);
      await attach(sha256);
      return sha256;
    });
    const [, ...kept] = await Promise.all([collectFiles(dayLater), ...keepers]);
    expect(isThere(kept[0]!), `turn ${turn}`).toBe(true);
    expect((await readKeptFile(kept[0]!)).equals(bytes)).toBe(true);
  }
}, 60_000);

/** Lets the collector wait where it has looked at the files and asks which are named, while the work is done. */
async function whileItAsks(work: () => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: env().databaseUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query('lock table "Attachment" in access exclusive mode');
    await sleep(30);
    const collecting = collectFiles(new Date(Date.now() - 10 + DAY_MS));
    const waiting = `select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    await expect.poll(async () => (await client.query(waiting)).rowCount).toBe(1);
    await work();
    await client.query('rollback');
    await collecting;
  } finally {
    await client.end();
  }
}

test('a file that is kept anew after the collector looked at it stays, and one that is not goes', async () => {
  // There is but one folder, so that the one question is about it.
  await rm(folderOfFiles(), { recursive: true, force: true });
  const bytes = randomBytes(64);
  const wanted = await keepFile(bytes);
  let other = randomBytes(64);
  while (createHash('sha256').update(other).digest('hex').slice(0, 2) !== wanted.slice(0, 2))
    other = randomBytes(64);
  const unwanted = await keepFile(other);
  await sleep(30);
  await whileItAsks(() => keepFile(bytes));
  expect([isThere(wanted), isThere(unwanted)]).toEqual([true, false]);
});

test('what a killed collector took aside goes back when a row names it, else it goes', async () => {
  const [named, orphan] = [await keepFile(randomBytes(64)), await keepFile(randomBytes(64))];
  const asides = [named, orphan].map((sha256) => `${placeOfFile(sha256)}.${randomUUID()}.leaving`);
  await rename(placeOfFile(named), asides[0]!);
  await rename(placeOfFile(orphan), asides[1]!);
  await attach(named);
  await collectIn(0);
  expect(isThere(named)).toBe(true);
  expect(existsSync(asides[1]!)).toBe(true);
  await collectIn(2);
  expect(existsSync(asides[1]!)).toBe(false);
});

test('half files of killed processes go, and whatever else lies there stays', async () => {
  const place = placeOfFile('ab'.padEnd(64, '0'));
  await mkdir(path.dirname(place), { recursive: true });
  const [half, foreign] = [`${place}.${randomUUID()}`, path.join(path.dirname(place), 'README')];
  await writeFile(half, 'half');
  await writeFile(foreign, 'not ours');
  await collectIn(0);
  expect(existsSync(half)).toBe(true);
  await collectIn(2);
  expect([existsSync(half), existsSync(foreign)]).toEqual([false, true]);
});

test.skipIf(process.platform === 'win32')('a full disk leaves nothing, half or whole', async () => {
  const dataDir = path.join(env().dataDir, 'full');
  await mkdir(dataDir);
  // The shell's limit on what a process may write to one file stands for the disk: 64 blocks of 512 or 1024 bytes.
  const script = `
    import('./app/core/files.server.ts').then(async ({ keepFile }) => {
      await keepFile(Buffer.alloc(1_000, 1));
      await keepFile(Buffer.alloc(1_000_000, 2)).then(() => process.exit(3), (error) => process.exit(error.code === 'EFBIG' ? 7 : 4));
    });`;
  const run = promisify(execFile)(
    'sh',
    ['-c', 'ulimit -f 64; exec "$0" --import tsx --input-type=module -e "$1"', process.execPath, script],
    { env: { ...process.env, DATA_DIR: dataDir, TSX_DISABLE_CACHE: '1' } },
  );
  await expect(run).rejects.toMatchObject({ code: 7 });
  const left = await readdir(path.join(dataDir, 'files'), { recursive: true });
  expect(left.filter((name) => name.length > 2)).toHaveLength(1);
});

/** Columns of hashes that are no files: secrets, proofs, links of the sealed log. */
const NO_FILES = [
  'Account.passwordHash',
  'Concern.receiptHash',
  'EventSeal.hash',
  'Invitation.tokenHash',
  'SealedEvent.hash',
  'Session.tokenHash',
  'SpentProof.hash',
  'TalkSignature.hash',
];

test('every column of a hash is one of a file, called sha256, or known to be none', async () => {
  const columns = await db().$queryRaw<{ name: string }[]>`
    select table_name || '.' || column_name as name from information_schema.columns
     where table_schema = current_schema() and data_type = 'text' and column_name ~* '(sha|hash|digest|checksum)'
       and table_name not like E'\\\\_%'`;
  const others = columns.map(({ name }) => name).filter((name) => !name.endsWith('.sha256'));
  expect(others.sort()).toEqual(NO_FILES);
  expect((await columnsOfFiles()).map(({ table }) => table)).toEqual([
    'Attachment',
    'ConcernFile',
    'ImportBatch',
    'RoundFile',
  ]);
});

/** A value for a column that must have one, by its type. */
const SOME_VALUE: Record<string, string> = {
  text: "''",
  integer: '0',
  boolean: 'false',
  jsonb: "'{}'",
  uuid: 'gen_random_uuid()',
  date: 'current_date',
  'timestamp with time zone': 'now()',
};

async function dropChecks(client: pg.Client): Promise<void> {
  const checks = await client.query<{ table: string; name: string }>(
    `select conrelid::regclass::text as "table", quote_ident(conname) as name from pg_constraint
      where contype = 'c' and connamespace = 'public'::regnamespace and conrelid <> 0`,
  );
  for (const { table, name } of checks.rows)
    await client.query(`alter table ${table} drop constraint ${name}`);
}

test('a row of any table that has such a column keeps its file', async () => {
  const url = new URL(inject('testServer').adminUrl);
  url.pathname = new URL(env().databaseUrl).pathname;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    // What the row stands under, and what its words are, is not asked.
    await client.query('set session_replication_role = replica');
    await dropChecks(client);
    for (const { table } of await columnsOfFiles()) {
      const sha256 = await keepFile(randomBytes(64));
      const needed = await client.query<{ name: string; type: string }>(
        `select column_name as name, data_type as type from information_schema.columns
          where table_schema = 'public' and table_name = $1 and is_nullable = 'NO' and column_default is null
            and column_name <> 'sha256'`,
        [table],
      );
      const names = ['sha256', ...needed.rows.map(({ name }) => name)].map((name) => `"${name}"`);
      const values = ['$1', ...needed.rows.map(({ type }) => SOME_VALUE[type] ?? 'null')];
      await client.query(`insert into "${table}" (${names.join(', ')}) values (${values.join(', ')})`, [
        sha256,
      ]);
      await collectIn(2);
      expect(isThere(sha256), table).toBe(true);
      await client.query(`delete from "${table}" where sha256 = $1`, [sha256]);
      await collectIn(2);
      expect(isThere(sha256), table).toBe(false);
    }
  } finally {
    await client.end();
  }
});
