import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of the migrations that this version of the portal brings. */
export const MIGRATIONS_FOLDER = path.join(import.meta.dirname, 'migrations');

export interface Migration {
  /** The folder's name; names sort in the order in which migrations are applied. */
  name: string;
  sql: string;
  /** SHA-256 of the script in hexadecimal, as Prisma records it. */
  checksum: string;
}

/** Reads all migrations, oldest first; none when the folder does not exist yet. */
export async function readMigrations(folder: string = MIGRATIONS_FOLDER): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(names.sort().map((name) => readMigration(folder, name)));
}

async function readMigration(folder: string, name: string): Promise<Migration> {
  const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
  return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
}
