import { db, transact } from '#app/core/db.server.ts';
import { log } from '#app/core/log.server.ts';
import { addDays, toDate, type Day } from '#app/platform/calendar/day.ts';
import type { ConcernAction } from '../actions.ts';
import { concernRules } from '../rules.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { keepReceivers } from './keep-receivers.server.ts';
import { takeConcernStep } from './take-step.server.ts';

/** What the portal did by itself with concerns, in records. */
interface LookedAfter {
  closedUnrated: number;
  archived: number;
  /** Clocks that went to whoever holds the office now. */
  keptReceivers: number;
}

/**
 * Closes what nobody rated in time, archives what has rested long enough, and gives the clocks of those whose office has
 * ended to whoever holds it now. Each record is a transaction of its own; what fails is logged and tried again.
 */
export async function closeUnrated(today: Day): Promise<LookedAfter> {
  const unrated = await db().concern.findMany({
    where: { status: 'REPLIED', ratingEndsOn: { lt: toDate(today) } },
    orderBy: { id: 'asc' },
    select: { id: true, enterpriseId: true },
  });
  const rested = await readRested(today);
  return {
    closedUnrated: await takeEach(unrated, 'closeUnrated'),
    archived: await takeEach(rested, 'archive'),
    keptReceivers: await keepReceivers(today),
  };
}

interface Found {
  id: number;
  enterpriseId: number;
}

async function readRested(today: Day): Promise<Found[]> {
  const ends = { in: ['CLOSED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TRANSFERRED'] };
  const enterprises = await db().concern.findMany({
    where: { status: ends },
    distinct: ['enterpriseId'],
    select: { enterpriseId: true },
  });
  const rested: Found[] = [];
  for (const { enterpriseId } of enterprises) {
    const { value } = await readRule(db(), enterpriseId, concernRules['concern.archive_after'], today);
    rested.push(
      ...(await db().concern.findMany({
        where: { enterpriseId, status: ends, closedOn: { lte: toDate(addDays(today, -value)) } },
        orderBy: { id: 'asc' },
        select: { id: true, enterpriseId: true },
      })),
    );
  }
  return rested;
}

async function takeEach(concerns: readonly Found[], action: ConcernAction): Promise<number> {
  let taken = 0;
  for (const { id, enterpriseId } of concerns) {
    try {
      const by = { as: 'SYSTEM', enterpriseId } as const;
      await transact((tx) => takeConcernStep({ tx, by, concernId: id, action, input: {} }));
      taken += 1;
    } catch (error) {
      log().error({ concernId: id, action, error }, 'a concern could not be looked after');
    }
  }
  return taken;
}
