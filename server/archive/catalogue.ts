import type pg from 'pg';

/** Prisma's history: it is not copied as rows, since restoring runs the migrations themselves. */
const HISTORY = '_prisma_migrations';

export interface Table {
  name: string;
  /** Those that are stored, in the table's order; computed ones are not. */
  columns: string[];
}

export interface ForeignKey {
  table: string;
  name: string;
  /** As `alter table … add constraint … ` takes it. */
  definition: string;
}

export interface Sequence {
  name: string;
  value: string;
  called: boolean;
}

/** What must be the same when rows are written out as text and read back. */
export const SESSION = `
  set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
  set extra_float_digits = 3; set client_encoding = 'UTF8'; set client_min_messages = warning;
  set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = '30s'`;

const OURS = `c.relnamespace = 'public'::regnamespace and not exists (
  select 1 from pg_depend e where e.objid = c.oid and e.deptype = 'e')`;

/** The tables of the portal, by name; those of extensions are not. */
export async function listTables(client: pg.ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name,
            array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind = 'r' and ${OURS} and c.relname <> $1
      group by c.relname order by c.relname`,
    [HISTORY],
  );
  return rows;
}

export async function listForeignKeys(client: pg.ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.contype = 'f' and k.conparentid = 0 and ${OURS} order by c.relname, k.conname`,
  );
  return rows;
}

/** The sequences and where they stand. A sequence knows no snapshot, so this is asked after the rows. */
export async function readSequences(client: pg.ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relkind = 'S' and ${OURS} order by c.relname`,
  );
  const sequences: Sequence[] = [];
  for (const { name } of rows) {
    const state = await client.query<{ value: string; called: boolean }>(
      `select last_value::text as value, is_called as called from ${client.escapeIdentifier(name)}`,
    );
    sequences.push({ name, ...state.rows[0]! });
  }
  return sequences;
}

/** Names and checksums of the migrations in this database, oldest first; empty when it has none. */
export async function readAppliedMigrations(
  client: pg.ClientBase,
): Promise<{ name: string; checksum: string }[]> {
  const { rows: found } = await client.query(`select to_regclass('public.${HISTORY}') as history`);
  if ((found[0] as { history: string | null }).history === null) return [];
  const { rows } = await client.query<{ name: string; checksum: string }>(
    `select migration_name as name, checksum from ${HISTORY}
      where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  return rows;
}
