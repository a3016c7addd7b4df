import { db, Prisma, transact, type Tx } from '#app/core/db.server.ts';

/**
 * Runs an import as one transaction and then has the planner look at the tables that it filled. PostgreSQL does so by
 * itself, but within a minute; until then lists that were planned for empty tables take many times as long.
 */
export async function transactImport<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const { result, tables } = await transact(async (tx) => ({
    result: await work(tx),
    tables: await readOutgrown(tx),
  }));
  if (tables.length > 0) await db().$executeRaw`analyze ${Prisma.raw(tables.join(', '))}`;
  return result;
}

/** The tables of which the transaction wrote more than a tenth, and than 50 rows: autovacuum's own measure. */
async function readOutgrown(tx: Tx): Promise<string[]> {
  const rows = await tx.$queryRaw<{ name: string }[]>`
    select format('%I.%I', s.schemaname, s.relname) as name
      from pg_stat_xact_user_tables s join pg_class c on c.oid = s.relid
     where s.n_tup_ins + s.n_tup_upd + s.n_tup_del > 50 + greatest(c.reltuples, 0) / 10 order by 1`;
  return rows.map(({ name }) => name);
}
