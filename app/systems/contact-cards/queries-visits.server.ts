import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { dayOf, fromDate, toDate } from '#app/platform/calendar/day.ts';
import { readWithoutCard } from './queries-coverage.server.ts';
import { findOwnOffice } from './queries-representatives.server.ts';

const SHOWN_AT_MOST = 100;

/** Visits of a representative since the first of the month, and how many of those whom he represents have no card. */
export async function countOutreach(enterpriseId: number, office: { id: number; unitPaths: string[] }) {
  const today = dayOf(new Date());
  const since = toDate(`${today.slice(0, 7)}-01`);
  const [visits, ...without] = await Promise.all([
    db().visit.count({ where: { representativeId: office.id, visitedOn: { gte: since } } }),
    ...office.unitPaths.map((path) => readWithoutCard(db(), path, enterpriseId, today)),
  ]);
  return { visits, withoutCard: without.flat().length };
}

/** A representative's visits of the year, the newest first, and those whom he represents without a card. */
export async function readVisits({ actor }: { actor: Actor }) {
  const today = dayOf(new Date());
  const office = await findOwnOffice(db(), actor, today);
  const since = toDate(`${today.slice(0, 4)}-01-01`);
  const [visits, count, ...without] = await Promise.all([
    db().visit.findMany({
      where: { representativeId: office.id, visitedOn: { gte: since } },
      orderBy: [{ visitedOn: 'desc' }, { id: 'desc' }],
      take: SHOWN_AT_MOST,
      select: {
        id: true,
        visitedOn: true,
        note: true,
        employee: { select: { no: true, name: true } },
        card: { select: { no: true } },
      },
    }),
    db().visit.count({ where: { representativeId: office.id, visitedOn: { gte: since } } }),
    ...office.unitPaths.map((path) => readWithoutCard(db(), path, actor.enterpriseId, today)),
  ]);
  return {
    today,
    count,
    withoutCard: without.flat(),
    visits: visits.map(({ visitedOn, ...visit }) => ({ ...visit, visitedOn: fromDate(visitedOn) })),
  };
}
