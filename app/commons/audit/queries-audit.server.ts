import { db, Prisma } from '#app/core/db.server.ts';
import { CHAIN_BEGIN, type ChainedEvent } from './chain.ts';
import { hashLink } from './link.server.ts';

const AT_ONCE = 5_000;

/** What is wrong with one row of the log. */
export interface Breach {
  eventId: number;
  what: 'changed' | 'missing' | 'inserted';
}

export interface Verified {
  /** Events that were compared. */
  events: number;
  /** Events since the latest seal, which nothing vouches for yet. */
  unsealed: number;
  breaches: Breach[];
}

interface Row extends Partial<ChainedEvent> {
  eventId: number;
  hash: string | null;
}

/**
 * Compares every sealed event with its seal: a row that was changed, taken out or put in is named. Whoever can write to
 * the database could make the whole chain anew; a printed code of an earlier seal shows that, see `findSealOfCode`.
 */
export async function verifyAudit(): Promise<Verified> {
  const verified: Verified = { events: 0, unsealed: 0, breaches: [] };
  const { _max } = await db().sealedEvent.aggregate({ _max: { eventId: true } });
  const end = _max.eventId ?? 0;
  let before = CHAIN_BEGIN;
  for (let after = 0; after < end;) {
    const rows = await readRows(after, end);
    for (const row of rows) {
      const what = problemOf(row, before);
      if (what) verified.breaches.push({ eventId: row.eventId, what });
      before = row.hash ?? before;
    }
    verified.events += rows.length;
    after = rows[rows.length - 1]?.eventId ?? end;
  }
  verified.unsealed = await db().event.count({ where: { id: { gt: end } } });
  return verified;
}

function problemOf(row: Row, before: string): Breach['what'] | null {
  if (row.hash === null) return 'inserted';
  if (row.id === null || row.id === undefined) return 'missing';
  return hashLink(before, row as ChainedEvent) === row.hash ? null : 'changed';
}

/** Events and seals side by side, in the order of their ids. */
function readRows(after: number, end: number): Promise<Row[]> {
  const within = (column: Prisma.Sql) => Prisma.sql`${column} > ${after} and ${column} <= ${end}`;
  return db().$queryRaw<Row[]>`
    select coalesce(e.id, s."eventId") as "eventId", s.hash, e.*
      from (select * from "Event" where ${within(Prisma.sql`id`)}) e
      full join (select * from "SealedEvent" where ${within(Prisma.sql`"eventId"`)}) s on s."eventId" = e.id
     order by 1 limit ${AT_ONCE}`;
}

/** The seal of a printed code's hash, as it stands in the chain now; null when the chain has none such. */
export function findSealOfCode(hashBegin: string) {
  return db().eventSeal.findFirst({ where: { hash: { startsWith: hashBegin } } });
}
