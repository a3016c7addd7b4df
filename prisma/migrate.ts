import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { openClient } from '#server/database/client.ts';
import { StartupFailure } from '#server/startup-failure.ts';
import { isPassingFailure } from './passing-failure.ts';
import { readMigrations, type Migration } from './migrations-on-disk.ts';

/** Any number that nothing else in this database locks. */
const LOCK = 7_203_119_402;

/** The table in which Prisma keeps its history, so that `prisma migrate deploy` stays usable beside this. */
const CREATE_HISTORY = `
  create table if not exists _prisma_migrations (
    id                  varchar(36) primary key not null,
    checksum            varchar(64) not null,
    finished_at         timestamptz,
    migration_name      varchar(255) not null,
    logs                text,
    rolled_back_at      timestamptz,
    started_at          timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/**
 * Brings the database to the state that this version of the portal needs. Each migration is one transaction
 * together with its entry in the history, so a killed process leaves nothing half done; processes that start at
 * the same time wait for each other.
 *
 * @param url a PostgreSQL connection string
 * @param migrations those of this version, unless a test brings its own
 * @returns the names of the migrations that were applied now, oldest first
 * @throws StartupFailure when a script fails, or the database was changed by another version of the portal
 */
export async function migrate(url: string, migrations?: Migration[]): Promise<string[]> {
  const wanted = migrations ?? (await readMigrations());
  const client = await openClient({ connectionString: url, application_name: 'zhijia migrate' });
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const pending = await findPending(client, wanted);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}

async function findPending(client: pg.Client, wanted: Migration[]): Promise<Migration[]> {
  await client.query('set client_min_messages = warning');
  await client.query(CREATE_HISTORY);
  const applied = await readHistory(client);
  refuseUnknown(applied, wanted);
  for (const migration of wanted) refuseChanged(migration, applied.get(migration.name));
  return wanted.filter(({ name }) => !applied.has(name));
}

/** Names and checksums of what is applied. Entries without an end were rolled back with their process. */
async function readHistory(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    `select migration_name, checksum from _prisma_migrations
      where finished_at is not null and rolled_back_at is null`,
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function refuseUnknown(applied: Map<string, string>, wanted: Migration[]): void {
  const known = new Set(wanted.map(({ name }) => name));
  const unknown = [...applied.keys()].find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new StartupFailure(
    `The database was changed by another version of the portal: it has the migration ${unknown}, which this version does not know.`,
    'Start the newer version, or restore a backup that was made with this one.',
  );
}

function refuseChanged(migration: Migration, recorded: string | undefined): void {
  if (recorded === undefined || recorded === migration.checksum) return;
  throw new StartupFailure(
    `The migration ${migration.name} was changed after it had been applied to this database.`,
    'Put the original file back and write the change as a new migration (npm run migration -- NAME).',
  );
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query('delete from _prisma_migrations where migration_name = $1', [migration.name]);
    await client.query(
      `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
       values ($1, $2, clock_timestamp(), $3, 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('commit');
  } catch (cause) {
    if (isPassingFailure(cause)) throw cause;
    throw new StartupFailure(
      `The migration ${migration.name} failed: ${(cause as Error).message}.`,
      'It was rolled back as a whole; the database is as before. Keep it, and report this message.',
      { cause },
    );
  }
}
