import { PrismaPg } from '@prisma/adapter-pg';
import { env } from './env.server.ts';
import { Prisma, PrismaClient } from './prisma/client.ts';

/** The client inside a transaction. */
export type Tx = Prisma.TransactionClient;

/** The client, in a transaction or not: what a query may be given. */
export type Db = Tx | PrismaClient;

const POOL_SIZE = 10;
const MOST_PREPARED = 300;
const UNPREPARED = '';
const TRANSACTION_LIMIT_MS = 120_000;
const WAIT_FOR_CONNECTION_MS = 10_000;

let client: PrismaClient | null = null;

/** The database client of this process, opened on first use. */
export function db(): PrismaClient {
  client ??= new PrismaClient({
    adapter: new PrismaPg(
      { connectionString: env().databaseUrl, max: POOL_SIZE },
      { statementNameGenerator: nameStatement },
    ),
  });
  return client;
}

const statementNames = new Map<string, string>();

/**
 * The name under which a connection keeps a statement prepared, so that it is planned once and not on each request.
 * None beyond the first few hundred statements: lists of any length would fill the server's memory.
 */
function nameStatement({ sql }: { sql: string }): string {
  const known = statementNames.get(sql);
  if (known !== undefined) return known;
  if (statementNames.size >= MOST_PREPARED) return UNPREPARED;
  const name = `zhijia_${statementNames.size + 1}`;
  statementNames.set(sql, name);
  return name;
}

/** Ends all connections; the next use opens new ones. */
export async function closeDatabase(): Promise<void> {
  const closing = client;
  client = null;
  await closing?.$disconnect();
}

const due = new WeakMap<Tx, (() => void)[]>();

/**
 * Runs a write as one transaction: all of it or nothing. Throw inside to undo.
 * The limit is generous because an import of 10,000 rows is one transaction too.
 */
export async function transact<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const acts: (() => void)[] = [];
  const result = await db().$transaction(
    (tx) => {
      due.set(tx, acts);
      return work(tx);
    },
    { timeout: TRANSACTION_LIMIT_MS, maxWait: WAIT_FOR_CONNECTION_MS },
  );
  for (const act of acts) act();
  return result;
}

/** Does something once the transaction has been committed, and never when it is undone. It may not throw. */
export function afterCommit(tx: Tx, act: () => void): void {
  const acts = due.get(tx);
  if (acts === undefined) throw new Error('This transaction was not begun by transact().');
  acts.push(act);
}

/**
 * Reads several lists by one statement: each statement costs a page more than most lists do.
 *
 * @param queries what to select, by name. Rows travel as JSON: days and amounts must be selected as text, and a time
 *   comes as one
 * @returns the rows by the same names, in the order of each query
 */
export async function selectLists<Lists extends Record<string, object>>(
  tx: Db,
  queries: { [Name in keyof Lists & string]: Prisma.Sql },
): Promise<{ [Name in keyof Lists]: Lists[Name][] }> {
  const lists = Object.entries<Prisma.Sql>(queries).map(
    ([name, query]) =>
      Prisma.sql`(select coalesce(json_agg(one), '[]') from (${query}) one) as ${Prisma.raw(`"${name}"`)}`,
  );
  const [found] = await tx.$queryRaw<[{ [Name in keyof Lists]: Lists[Name][] }]>(
    Prisma.sql`select ${Prisma.join(lists)}`,
  );
  return found;
}

/**
 * A number written out in a statement and not handed to it. A general plan knows only such a limit, and as long as it
 * does not know how few rows are wanted, PostgreSQL plans the statement anew each time, which takes longer than to run it.
 */
export function written(limit: number): Prisma.Sql {
  return Prisma.raw(String(Math.trunc(limit)));
}

/** Whether the database answers. */
export async function isDatabaseReady(): Promise<boolean> {
  try {
    await db().$queryRaw`select 1`;
    return true;
  } catch {
    return false;
  }
}

export { Prisma };
