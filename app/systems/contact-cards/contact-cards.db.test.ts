import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { findActor } from '#app/core/session.server.ts';
import type { Actor } from '#app/core/actor.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import {
  buildElectionUnit,
  buildRepresentative,
  type BuiltElectionUnit,
} from '#tests/factories/representatives.ts';
import { changeBatch } from './commands/change-batch.server.ts';
import { makePosters } from './commands/make-posters.server.ts';
import { printCards } from './commands/print-cards.server.ts';
import { recordVisit } from './commands/record-visit.server.ts';
import { revokeEndedCards } from './commands/revoke-ended-cards.server.ts';
import { readBatch, readCards } from './queries-batches.server.ts';
import { readScan } from './queries-scan.server.ts';
import { readVisits } from './queries-visits.server.ts';

const today = dayOf(new Date());
let factory: BuiltFactory;
let chair: Actor;
let speaker: BuiltPerson;
let seat: BuiltElectionUnit;
let officeId: number;

beforeAll(async () => {
  factory = await buildFactory();
  chair = await actorOf(factory.unionChair);
  seat = await buildElectionUnit({ units: [factory.units.dyeing] });
  speaker = await buildPerson({ unit: factory.units.team, name: '尤代表' });
  const promise = '件件有回音';
  ({ id: officeId } = await buildRepresentative({ employee: speaker, electionUnit: seat, promise }));
});
afterAll(closeDatabase);

async function actorOf({ cookie }: { cookie: string }): Promise<Actor> {
  return (await findActor(cookie))!;
}

async function printed(count: number): Promise<number> {
  const input = { unitId: factory.units.dyeing.id, representativeId: officeId, count };
  const { to } = await printCards({ actor: chair, input });
  return Number(to.split('/').pop());
}

async function cardsOf(id: number) {
  return db().contactCard.findMany({ where: { batchId: id }, orderBy: { id: 'asc' } });
}

function problemOf(refused: Promise<unknown>) {
  return refused.then(
    () => null,
    (error: { problems?: { field: string; key: string }[] }) => error.problems?.[0],
  );
}

describe('a batch', () => {
  test('has cards with numbers and codes of their own, ten on a sheet', async () => {
    const id = await printed(23);
    const { sheets, representative } = await readBatch({ actor: chair, params: { id } });
    expect(sheets.map(({ length }) => length)).toEqual([10, 10, 3]);
    expect(representative).toMatchObject({ name: '尤代表', inOffice: true });
    const cards = await cardsOf(id);
    expect(new Set(cards.map(({ token }) => token)).size).toBe(23);
    expect(new Set(cards.map(({ no }) => no)).size).toBe(23);
    expect(cards.every(({ token }) => !token.includes(speaker.no))).toBe(true);
  });

  test('is refused for a unit that the representative does not represent', async () => {
    const input = { unitId: factory.units.finishing.id, representativeId: officeId, count: 5 };
    expect(await problemOf(printCards({ actor: chair, input }))).toMatchObject({
      field: 'representativeId',
      key: 'contact-cards:problem.notTheirs',
    });
  });

  test('is seen by its representative and by no other', async () => {
    const id = await printed(1);
    await expect(readBatch({ actor: await actorOf(speaker), params: { id } })).resolves.toBeDefined();
    const other = await actorOf(factory.otherWorker);
    await expect(readBatch({ actor: other, params: { id } })).rejects.toMatchObject({ kind: 'notFound' });
  });
});

describe('handing out', () => {
  test('gives a card to one person, once', async () => {
    const id = await printed(2);
    const [card] = await cardsOf(id);
    const give = (who: string) =>
      changeBatch({ actor: chair, params: { id }, input: { intent: 'handOut', card: card!.no, who } });
    await give(factory.worker.no);
    expect(await problemOf(give(factory.mate.no))).toMatchObject({ key: 'contact-cards:problem.notFree' });
    expect((await cardsOf(id))[0]).toMatchObject({ status: 'ACTIVE', holderId: factory.worker.employeeId });
  });

  test('replaces the card that one had of the same representative', async () => {
    const id = await printed(2);
    const [first, second] = await cardsOf(id);
    for (const { no: card } of [first!, second!]) {
      const input = { intent: 'handOut', card, who: factory.mate.no } as const;
      await changeBatch({ actor: chair, params: { id }, input });
    }
    expect((await cardsOf(id)).map(({ status }) => status)).toEqual(['REPLACED', 'ACTIVE']);
  });

  test('by the roster reaches everybody of the unit without a card, and coverage says so', async () => {
    const id = await printed(100);
    await changeBatch({ actor: chair, params: { id }, input: { intent: 'handOutAll' } });
    const { coverage } = await readCards({ actor: chair });
    const dyeing = coverage.find(({ unitId }) => unitId === factory.units.dyeing.id)!;
    expect(dyeing.people).toBeGreaterThan(3);
    expect(dyeing).toMatchObject({ withCard: dyeing.people, rate: '100.0%' });
    const again = changeBatch({ actor: chair, params: { id }, input: { intent: 'handOutAll' } });
    expect(await problemOf(again)).toMatchObject({ key: 'contact-cards:problem.allHaveOne' });
  });
});

describe('a visit', () => {
  test('is to somebody whom one represents, and may leave a card there', async () => {
    const id = await printed(1);
    const [card] = await cardsOf(id);
    const actor = await actorOf(speaker);
    const visited = { visitedOn: today, note: '问了夜班饭菜', card: card!.no };
    await recordVisit({ actor, input: { ...visited, who: factory.worker.no } });
    const { visits, count } = await readVisits({ actor });
    expect(count).toBe(1);
    expect(visits[0]).toMatchObject({ employee: { no: factory.worker.no }, card: { no: card!.no } });
    const elsewhere = recordVisit({ actor, input: { ...visited, who: factory.otherWorker.no } });
    expect(await problemOf(elsewhere)).toMatchObject({ key: 'contact-cards:problem.notRepresented' });
    const tomorrow = { ...visited, card: '', visitedOn: addDays(today, 1), who: factory.worker.no };
    expect(await problemOf(recordVisit({ actor, input: tomorrow }))).toMatchObject({ field: 'visitedOn' });
  });
});

describe('a scanned code', () => {
  const scan = (token: string) => readScan({ params: { token } });

  test('shows the representative, as far as the enterprise allows', async () => {
    const [card] = await cardsOf(await printed(1));
    expect((await scan(card!.token)).representative).toMatchObject({ name: '尤代表', promise: '件件有回音' });
    const rule = { enterpriseId: chair.enterpriseId, key: 'card.shown_by_code', source: '' };
    const { id } = await db().ruleOverride.create({
      data: { ...rule, value: 'NAME', validFrom: toDate(today) },
    });
    expect((await scan(card!.token)).representative).toMatchObject({ name: '尤代表', promise: '' });
    await db().ruleOverride.update({ where: { id }, data: { value: 'NOTHING' } });
    expect((await scan(card!.token)).representative).toBeNull();
    await db().ruleOverride.delete({ where: { id } });
  });

  test('of a lost card leads nowhere', async () => {
    const id = await printed(1);
    const [card] = await cardsOf(id);
    const input = { intent: 'revoke', revoked: card!.no, reason: 'LOST' } as const;
    await changeBatch({ actor: chair, params: { id }, input });
    await expect(scan(card!.token)).rejects.toMatchObject({ key: 'contact-cards:refusal.unknownCode' });
  });

  test('leads to the successor from the day the office ended, and the register follows', async () => {
    await makePosters({ actor: chair });
    const poster = await db().contactCard.findFirstOrThrow({
      where: { kind: 'POSTER', representativeId: officeId },
    });
    const successor = await buildPerson({ unit: factory.units.team, name: '许继任' });
    await db().representative.update({
      where: { id: officeId },
      data: { status: 'ENDED', endedOn: toDate(addDays(today, -1)), endReason: 'LEFT' },
    });
    expect(await scan(poster.token)).toMatchObject({ representativeId: null, formerName: '尤代表' });
    const office = await buildRepresentative({
      employee: successor,
      electionUnit: seat,
      inOfficeFrom: today,
    });
    const found = await scan(poster.token);
    expect(found).toMatchObject({ representativeId: office.id, formerName: '尤代表' });
    expect(found.representative?.name).toBe('许继任');
    expect(await revokeEndedCards(today)).toBeGreaterThan(0);
    expect((await scan(poster.token)).representativeId).toBe(office.id);
  });
});
