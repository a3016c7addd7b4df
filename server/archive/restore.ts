import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate } from '#prisma/migrate.ts';
import { readMigrations, type Migration } from '#prisma/migrations-on-disk.ts';
import { openClient } from '../database/client.ts';
import { StartupFailure } from '../startup-failure.ts';
import { FILES_FOLDER } from './backup.ts';
import {
  listForeignKeys,
  listTables,
  readAppliedMigrations,
  SESSION,
  type ForeignKey,
  type Sequence,
  type Table,
} from './catalogue.ts';
import type { StartHeader } from './format.ts';
import { readEntries, verifyArchive, type Entry } from './reader.ts';

/**
 * Loads an archive into an empty database and an empty folder of files: all of it or nothing. One that an older
 * version of the portal wrote is loaded as it was, and then brought up to date.
 *
 * @param url the database
 * @param dataDir the folder that gets the files
 * @returns one line that says what was restored
 * @throws StartupFailure before anything is written, when the archive is not sound or the place is not empty
 */
export async function restore(url: string, dataDir: string, file: string): Promise<string> {
  const contents = await verifyArchive(file);
  const migrations = await chooseMigrations(contents.start);
  const files = path.join(dataDir, FILES_FOLDER);
  const client = await openClient({ connectionString: url, application_name: 'zhijia restore' });
  try {
    await client.query(SESSION);
    await refuseFullFolder(files);
    await refuseUnfitDatabase(client, contents.start);
    await migrate(url, migrations);
    await load(client, file, files);
    await client.query('analyze');
  } finally {
    await client.end();
  }
  await migrate(url);
  return `${file} (${contents.start.createdAt}): ${contents.tables} tables, ${contents.files} files`;
}

/** The migrations that the archive's rows need: the first ones of those that this version brings. */
async function chooseMigrations(start: StartHeader): Promise<Migration[]> {
  const installed = await readMigrations();
  const differs = start.migrations.some(
    ({ name, checksum }, i) => installed[i]?.name !== name || installed[i]?.checksum !== checksum,
  );
  if (!differs) return installed.slice(0, start.migrations.length);
  throw new StartupFailure(
    'The backup was made by a version of the portal that this one does not know.',
    'Nothing was written. Restore it with the version that made it, or with a later one.',
  );
}

async function refuseFullFolder(files: string): Promise<void> {
  const inside = await readdir(files).catch(() => []);
  if (inside.length === 0) return;
  throw new StartupFailure(
    `The folder ${files} is not empty.`,
    'Nothing was written. Restore with another DATA_DIR, or move that folder away.',
  );
}

async function refuseUnfitDatabase(client: pg.Client, start: StartHeader): Promise<void> {
  const tables = await listTables(client);
  for (const { name } of tables) {
    const { rowCount } = await client.query(`select 1 from ${client.escapeIdentifier(name)} limit 1`);
    if (rowCount === 0) continue;
    throw new StartupFailure(
      `The database holds data already (in ${name}).`,
      'Nothing was written. Restore with another DATA_DIR or DATABASE_URL, before the portal is started there.',
    );
  }
  const applied = await readAppliedMigrations(client);
  if (tables.length === 0 || applied.length === start.migrations.length) return;
  throw new StartupFailure(
    'The database is empty, but was prepared by another version of the portal than the one that made the backup.',
    'Nothing was written. Restore into a database that has no tables yet.',
  );
}

/** One transaction. Foreign keys are taken away and put back, which checks them all, in whatever order rows came. */
async function load(client: pg.Client, file: string, files: string): Promise<void> {
  const staging = `${files}.restoring`;
  const discard = [staging];
  await rm(staging, { recursive: true, force: true });
  try {
    await client.query('begin');
    const tables = await listTables(client);
    const keys = await listForeignKeys(client);
    await prepareTables(client, tables, keys);
    for await (const entry of readEntries(file)) await loadEntry(client, entry, staging);
    await finishTables(client, tables, keys);
    await moveFiles(staging, files);
    discard.push(files);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    for (const folder of discard) await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function prepareTables(client: pg.Client, tables: Table[], keys: ForeignKey[]): Promise<void> {
  const id = (name: string) => client.escapeIdentifier(name);
  for (const { table, name } of keys) {
    await client.query(`alter table ${id(table)} drop constraint ${id(name)}`);
  }
  for (const { name } of tables) await client.query(`alter table ${id(name)} disable trigger user`);
}

async function finishTables(client: pg.Client, tables: Table[], keys: ForeignKey[]): Promise<void> {
  const id = (name: string) => client.escapeIdentifier(name);
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${id(table)} add constraint ${id(name)} ${definition}`);
  }
  for (const { name } of tables) await client.query(`alter table ${id(name)} enable trigger user`);
}

async function loadEntry(client: pg.Client, entry: Entry, staging: string): Promise<void> {
  const { header, body } = entry;
  if (header.kind === 'table') await loadTable(client, header, body);
  else if (header.kind === 'file') await loadFile(path.join(staging, header.path), body);
  else {
    for await (const piece of body) void piece;
    if (header.kind === 'sequences') await setSequences(client, header.sequences);
  }
}

async function loadTable(client: pg.Client, { name, columns }: Table, body: Entry['body']): Promise<void> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  const table = client.escapeIdentifier(name);
  // Rows that a migration put there are among those of the archive.
  await client.query(`truncate ${table}`);
  await pipeline(Readable.from(body), client.query(copyFrom(`copy ${table} (${list}) from stdin`)));
}

async function loadFile(file: string, body: Entry['body']): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  await pipeline(Readable.from(body), createWriteStream(file, { mode: 0o640, flush: true }));
}

async function setSequences(client: pg.Client, sequences: Sequence[]): Promise<void> {
  for (const { name, value, called } of sequences) {
    await client.query('select setval($1::regclass, $2, $3)', [client.escapeIdentifier(name), value, called]);
  }
}

/** Before the commit: rows without their files would be worse than files without rows. */
async function moveFiles(staging: string, files: string): Promise<void> {
  await mkdir(staging, { recursive: true });
  await rm(files, { recursive: true, force: true });
  await rename(staging, files);
}
