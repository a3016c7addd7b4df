import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf } from '#app/platform/calendar/day.ts';
import { CAST_DEPARTMENT, type Cast } from '#app/platform/demo/cast.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { changeBatch } from '../commands/change-batch.server.ts';
import { printCards } from '../commands/print-cards.server.ts';
import { recordVisit } from '../commands/record-visit.server.ts';
import { VISITS } from './visits.ts';

const CARDS_DAYS_AGO = 31;
const SPARE_CARDS = 4;

/** Cards of two representatives of the demo factory, and the visits of one. */
export async function loadCards({ enterprise, cast }: DemoStage): Promise<void> {
  const { id: enterpriseId } = enterprise;
  await giveCards(enterpriseId, cast);
  const representative = await demoActor(enterpriseId, cast.representative);
  const visited = await db().contactCard.findMany({
    where: { enterpriseId, status: 'ACTIVE', representative: { employee: { no: cast.representative } } },
    orderBy: { id: 'asc' },
    take: VISITS.length,
    select: { holder: { select: { no: true } } },
  });
  const today = dayOf(new Date());
  for (const [at, { daysAgo, note }] of [...VISITS.entries()].reverse()) {
    const who = visited[at]?.holder?.no ?? cast.partner;
    const input = { who, visitedOn: addDays(today, -daysAgo), note, card: '' };
    await recordVisit({ actor: representative, input });
  }
}

/** Two representatives have cards: of the worker's team all but a few, of another team the first half. */
async function giveCards(enterpriseId: number, cast: Cast): Promise<void> {
  const officer = await demoActor(enterpriseId, cast.unionOfficer);
  const { unitId } = await demoActor(enterpriseId, cast.worker);
  const others = await db().orgUnit.findMany({
    where: {
      enterpriseId,
      kind: 'TEAM',
      closedOn: null,
      parent: { name: CAST_DEPARTMENT },
      id: { not: unitId },
    },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  const offices = await db().representative.findMany({
    where: {
      enterpriseId,
      status: 'IN_OFFICE',
      electionUnit: { parts: { some: { unit: { name: CAST_DEPARTMENT } } } },
    },
    orderBy: { id: 'asc' },
    select: { id: true, employee: { select: { no: true } } },
  });
  const [own, mate] = [
    offices.find(({ employee }) => employee.no === cast.representative),
    offices.find(({ employee }) => employee.no !== cast.representative),
  ];
  if (!own || !mate || !others[0])
    throw new RangeError('The demo factory lacks representatives for its cards.');
  for (const [representativeId, unit, count] of [
    [own.id, unitId, await sizeOf(unitId, SPARE_CARDS)],
    [mate.id, others[0].id, await sizeOf(others[0].id, -SPARE_CARDS)],
  ] as const) {
    await printCards({ actor: officer, input: { unitId: unit, representativeId, count } });
    const batch = await db().cardBatch.findFirstOrThrow({ where: { enterpriseId }, orderBy: { id: 'desc' } });
    await changeBatch({ actor: officer, params: { id: batch.id }, input: { intent: 'handOutAll' } });
  }
  await dateCardsBack(enterpriseId);
}

async function sizeOf(unitId: number, spare: number): Promise<number> {
  return (await db().unitMembership.count({ where: { unitId, toOn: null } })) + spare;
}

function dateCardsBack(enterpriseId: number): Promise<void> {
  return transact(async (tx) => {
    await tx.$executeRaw`update "CardBatch" set "issuedOn" = "issuedOn" - ${CARDS_DAYS_AGO}::int
                          where "enterpriseId" = ${enterpriseId}`;
    await tx.$executeRaw`update "ContactCard" set "issuedOn" = "issuedOn" - ${CARDS_DAYS_AGO}::int,
                                "handedOn" = "handedOn" - ${CARDS_DAYS_AGO - 1}::int
                          where "enterpriseId" = ${enterpriseId}`;
    await tx.$executeRaw`update "Event" set at = at - make_interval(days => ${CARDS_DAYS_AGO}::int)
                          where "enterpriseId" = ${enterpriseId} and "subjectType" = 'contact-cards'`;
  });
}
