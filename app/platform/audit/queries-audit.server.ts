import { db } from '#app/core/db.server.ts';
import { CHAIN_BEGIN, type ChainedEvent } from './chain.ts';
import { startOfToday } from './late.server.ts';
import { hashLink } from './link.server.ts';

const AT_ONCE = 5_000;
const DAY_MS = 86_400_000;

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
  sealId: number;
  hash: string;
}

/**
 * Compares every sealed event with its seal: a row that was changed, taken out or put in is named. Whoever can write to
 * the database could make the whole chain anew; a printed code of an earlier seal shows that, see `findSealOfCode`.
 */
export async function verifyAudit(): Promise<Verified> {
  const verified: Verified = { events: 0, unsealed: 0, breaches: [] };
  let before = CHAIN_BEGIN;
  let last: Pick<Row, 'sealId' | 'eventId'> | undefined = { sealId: 0, eventId: 0 };
  while (last) {
    const rows: Row[] = await readSealed(last);
    for (const row of rows) {
      const what = problemOf(row, before);
      if (what) verified.breaches.push({ eventId: row.eventId, what });
      before = row.hash;
    }
    verified.events += rows.length;
    last = rows[rows.length - 1];
  }
  const { _max } = await db().sealedEvent.aggregate({ _max: { eventId: true } });
  const inserted = await readUnsealed(_max.eventId ?? 0);
  verified.breaches.push(...inserted.map(({ id }): Breach => ({ eventId: id, what: 'inserted' })));
  verified.unsealed = await countWaiting(_max.eventId ?? 0);
  return verified;
}

function problemOf(row: Row, before: string): Breach['what'] | null {
  if (row.id === null || row.id === undefined) return 'missing';
  return hashLink(before, row as ChainedEvent) === row.hash ? null : 'changed';
}

/** Seals and their events side by side, in the order in which they were sealed. */
function readSealed({ sealId, eventId }: Pick<Row, 'sealId' | 'eventId'>): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    select s."eventId", s."sealId", s.hash, e.*
      from "SealedEvent" s left join "Event" e on e.id = s."eventId"
     where (s."sealId", s."eventId") > (${sealId}, ${eventId})
     order by s."sealId", s."eventId" limit ${AT_ONCE}`;
}

/** What stands among sealed events and bears no seal, and does not wait for the end of its day either. */
function readUnsealed(end: number): Promise<{ id: number }[]> {
  return db().$queryRaw<{ id: number }[]>`
    select e.id from "Event" e
     where e.id <= ${end} and not exists (select 1 from "SealedEvent" s where s."eventId" = e.id)
       and not (e."dayOnly" and e.at >= ${oldestWaiting()})
     order by e.id`;
}

async function countWaiting(end: number): Promise<number> {
  const [{ count }] = await db().$queryRaw<[{ count: number }]>`
    select count(*)::int as count from "Event" e
     where e.id > ${end} or e."dayOnly" and e.at >= ${oldestWaiting()}
           and not exists (select 1 from "SealedEvent" s where s."eventId" = e.id)`;
  return count;
}

/** Yesterday's are sealed by the first seal of today, which may be some minutes away. */
function oldestWaiting(): Date {
  return new Date(startOfToday().getTime() - DAY_MS);
}

/** The seal of a printed code's hash, as it stands in the chain now; null when the chain has none such. */
export function findSealOfCode(hashBegin: string) {
  return db().eventSeal.findFirst({ where: { hash: { startsWith: hashBegin } } });
}
