import { open, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { openClient } from '../database/client.ts';
import { errorCode, StartupFailure } from '../startup-failure.ts';
import { listTables, readAppliedMigrations, readSequences, SESSION } from './catalogue.ts';
import { ArchiveWriter } from './writer.ts';

/** Where the app keeps attachments, below DATA_DIR. */
export const FILES_FOLDER = 'files';

/**
 * Writes all rows as of one moment, and all files, into a new archive. Work in the portal goes on meanwhile.
 *
 * @param url the database
 * @param dataDir the folder that has the files
 * @param file the archive to be; it must not exist
 * @returns one line that says what was written
 * @throws StartupFailure when the file cannot be written or the database holds no portal
 */
export async function backup(url: string, dataDir: string, file: string): Promise<string> {
  const writer = await ArchiveWriter.create(file);
  const connected = openClient({ connectionString: url, application_name: 'zhijia backup' });
  try {
    const client = await connected;
    await client.query(SESSION);
    await client.query('begin isolation level repeatable read, read only');
    const tables = await writeRows(client, writer);
    const files = await writeFiles(path.join(dataDir, FILES_FOLDER), writer);
    await writer.add({ kind: 'sequences', sequences: await readSequences(client) });
    await client.query('commit');
    await writer.finish();
    const { size } = await stat(file);
    return `${file}: ${tables} tables, ${files} files, ${(size / 1e6).toFixed(1)} MB`;
  } catch (error) {
    await writer.abandon();
    throw error;
  } finally {
    await connected.then((client) => client.end()).catch(() => undefined);
  }
}

async function writeRows(client: pg.Client, writer: ArchiveWriter): Promise<number> {
  const migrations = await readAppliedMigrations(client);
  if (migrations.length === 0) {
    throw new StartupFailure('The database holds no portal yet.', 'There is nothing to back up.');
  }
  await writer.add({ kind: 'start', createdAt: new Date().toISOString(), migrations });
  const tables = await listTables(client);
  for (const { name, columns } of tables) {
    const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
    const rows = client.query(copyTo(`copy ${client.escapeIdentifier(name)} (${list}) to stdout`));
    await writer.add({ kind: 'table', name, columns }, rows);
  }
  return tables.length;
}

async function writeFiles(folder: string, writer: ArchiveWriter): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  });
  const files = found
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  let written = 0;
  for (const file of files.sort()) {
    const handle = await open(file).catch((error: unknown) => {
      // Nothing named it, so it went meanwhile; or it has its final name by now, and its row came after the rows here.
      if (errorCode(error) === 'ENOENT') return null;
      throw error;
    });
    if (!handle) continue;
    const relative = path.relative(folder, file).split(path.sep).join('/');
    await writer.add({ kind: 'file', path: relative }, handle.createReadStream());
    written++;
  }
  return written;
}
