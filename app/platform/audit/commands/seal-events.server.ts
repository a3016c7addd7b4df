import { db, transact, type Tx } from '#app/core/db.server.ts';
import { startOfToday } from '../late.server.ts';
import { CHAIN_BEGIN, type ChainedEvent } from '../chain.ts';
import { hashLink } from '../link.server.ts';

const AT_ONCE = 2_000;
/** One chain for the whole database: two processes must not go on from the same end. */
const SEALING = 7_259_001;
const PATIENCE_MS = 500;

/**
 * Seals all events that cannot be joined by earlier ones any more, in the order of their ids; those of which only the
 * day is known wait until that is over, so that no seal tells more. Returns how many.
 * A write that is under way may still bring an event with a lower id, so the end is taken while nobody writes; if
 * that moment does not come within half a second, nothing is sealed and the next run tries again.
 */
export async function sealEvents(): Promise<number> {
  const end = await settledEnd();
  let sealed = 0;
  for (;;) {
    const count = await transact((tx) => sealSome(tx, end));
    sealed += count;
    if (count < AT_ONCE) return sealed;
  }
}

/** The id of the last event before which none can come any more; 0 when somebody is writing all the time. */
async function settledEnd(): Promise<number> {
  try {
    return await transact(async (tx) => {
      await tx.$executeRawUnsafe(`set local lock_timeout = '${PATIENCE_MS}ms'`);
      await tx.$executeRaw`lock table "Event" in share mode`;
      const { _max } = await tx.event.aggregate({ _max: { id: true } });
      return _max.id ?? 0;
    });
  } catch (error) {
    if (isLockTimeout(error)) return 0;
    throw error;
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && /55P03|lock timeout/.test(error.message);
}

async function sealSome(tx: Tx, end: number): Promise<number> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${SEALING}::bigint)`;
  const last = await tx.sealedEvent.findFirst({ orderBy: [{ sealId: 'desc' }, { eventId: 'desc' }] });
  const events = await readUnsealed(tx, end);
  if (events.length === 0) return 0;
  let before = last?.hash ?? CHAIN_BEGIN;
  const hashes = events.map((event) => (before = hashLink(before, event)));
  const seal = await tx.eventSeal.create({ data: { hash: before, events: events.length } });
  await tx.sealedEvent.createMany({
    data: events.map(({ id }, at) => ({ eventId: id, sealId: seal.id, hash: hashes[at] ?? '' })),
  });
  return events.length;
}

/** In the order of their ids. */
async function readUnsealed(tx: Tx, end: number): Promise<ChainedEvent[]> {
  const { _max } = await tx.sealedEvent.aggregate({ _max: { eventId: true } });
  return tx.$queryRaw<ChainedEvent[]>`
    select * from "Event" e
     where e.id <= ${end} and (e.id > ${_max.eventId ?? 0} and not e."dayOnly"
           or e."dayOnly" and e.at < ${startOfToday()}
              and not exists (select 1 from "SealedEvent" s where s."eventId" = e.id))
     order by e.id limit ${AT_ONCE}`;
}

/** The latest seal; null before the first. */
export function latestSeal() {
  return db().eventSeal.findFirst({ orderBy: { id: 'desc' } });
}
