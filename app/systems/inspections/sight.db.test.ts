import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { actorOf, buildConcern } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import {
  buildFinding,
  buildGiven,
  buildInspected,
  buildOnSite,
  buildPlace,
  buildRound,
  reportRound,
  stepOfFinding,
  stepOfRound,
  type Inspected,
} from '#tests/factories/inspections.ts';
import type { BuiltPerson } from '#tests/factories/people.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { chooseAnswer } from './commands/choose-answer.server.ts';
import { sayWord } from './commands/keep-places.server.ts';
import { ROUND_STATUSES } from './inspection.ts';
import { seesRound } from './policy.ts';
import { opennessOf, readRoundCase, viewerOf } from './queries-case.server.ts';
import { readFinding } from './queries-detail.server.ts';
import { readListedFindings } from './queries-findings.server.ts';
import { readFollowUps } from './queries-follow-ups.server.ts';
import { readPlace } from './queries-places.server.ts';
import { readRound } from './queries-round.server.ts';
import { readListedRounds } from './queries-rounds.server.ts';

const today = () => dayOf(new Date());
const translate = TRANSLATORS['zh-CN'];

let inspected: Inspected;
let factory: BuiltFactory;
let leader: BuiltPerson;
let second: BuiltPerson;
let ownPeople: BuiltPerson;

beforeAll(async () => {
  inspected = await buildInspected();
  ({ factory, leader, second, ownPeople } = inspected);
});

const onSite = () => buildOnSite(inspected);
const given = () => buildGiven(inspected);

describe('who sees a round', () => {
  test('the list shows what the policy says, whatever the status', async () => {
    const people = [
      leader,
      second,
      factory.worker,
      factory.director,
      factory.otherDirector,
      factory.management,
      factory.unionChair,
      factory.hr,
    ];
    for (const isSurprise of [true, false]) {
      const round = await buildRound(factory, { leader }, { isSurprise });
      for (const status of ROUND_STATUSES) {
        const publishedOn = status === 'PUBLISHED' || status === 'CLOSED' ? new Date() : null;
        await db().inspectionRound.update({ where: { id: round.id }, data: { status, publishedOn } });
        const found = await readRoundCase(db(), factory.enterprise.id, round.id);
        for (const person of people) {
          const actor = await actorOf(person);
          const wanted = seesRound(viewerOf(actor, found), opennessOf(found));
          const listed = await readListedRounds(actor, {} as never, Number(today().slice(0, 4)), 500);
          const shown = listed.some(({ id }) => id === round.id);
          expect([status, isSurprise, person.name, shown]).toEqual([status, isSurprise, person.name, wanted]);
        }
      }
    }
  });

  test('nobody of another enterprise, neither the round nor what was found nor the place', async () => {
    const { id, round } = await given();
    const stranger = await actorOf((await buildFactory()).unionChair);
    const params = { id: round.id };
    await expect(readRound({ actor: stranger, params })).rejects.toMatchObject({ kind: 'notFound' });
    await expect(readFinding({ actor: stranger, params: { id } })).rejects.toMatchObject({
      kind: 'notFound',
    });
    const { code } = await db().inspectionPlace.findUniqueOrThrow({ where: { id: round.placeIds[0]! } });
    await expect(readPlace({ actor: stranger, params: { code } })).rejects.toMatchObject({
      kind: 'notFound',
    });
  });

  test('what is left out when it is published stays with those who dealt with it', async () => {
    const round = await onSite();
    const shown = await buildFinding(leader, round);
    const left = await buildFinding(leader, round, { description: '某职工的个人柜子里放了私人药品' });
    await reportRound(leader, round.id);
    for (const { id } of [shown, left]) {
      await stepOfFinding(factory.director, id, 'explain', { reason: '当场已经改好' });
      await stepOfFinding(factory.unionChair, id, 'acceptExplanation');
    }
    const worker = await actorOf(factory.otherWorker);
    expect(await readListedFindings(worker, { place: round.placeIds[0] } as never, 100)).toEqual([]);
    await stepOfRound(factory.unionChair, round.id, 'publish', { withheld: { f2: 'on' } });
    const listed = await readListedFindings(worker, { place: round.placeIds[0] } as never, 100);
    expect(listed.map(({ id }) => id)).toEqual([shown.id]);
    const page = await readRound({ actor: worker, params: { id: round.id } });
    expect([page.findings.map(({ id }) => id), page.leftOut]).toEqual([[shown.id], 1]);
    await expect(readFinding({ actor: worker, params: { id: left.id } })).rejects.toMatchObject({
      kind: 'notFound',
    });
  });
});

describe('whoever stands at the place', () => {
  test('says whether it was put right; his last word counts, and nobody is named', async () => {
    const { id, round } = await given();
    const { code } = await db().inspectionPlace.findUniqueOrThrow({ where: { id: round.placeIds[0]! } });
    const say = async (person: BuiltPerson, word: 'FIXED' | 'NOT_FIXED') =>
      sayWord({ actor: await actorOf(person), params: { code }, input: { findingId: id, word, note: '' } });
    await say(factory.worker, 'FIXED');
    await say(factory.worker, 'NOT_FIXED');
    await say(factory.mate, 'NOT_FIXED');
    const page = await readPlace({ actor: await actorOf(factory.worker), params: { code } });
    expect(page.findings).toMatchObject([{ id, fixed: 0, not: 2, mine: 'NOT_FIXED' }]);
    const events = await db().event.findMany({ where: { name: 'findings.said', subjectId: id } });
    expect(events.map(({ actorName }) => actorName)).toEqual(['', '', '']);
  });

  test('is led to the stop of the round that he is on', async () => {
    const round = await onSite();
    const { code } = await db().inspectionPlace.findUniqueOrThrow({ where: { id: round.placeIds[0]! } });
    const page = async (person: BuiltPerson) => readPlace({ actor: await actorOf(person), params: { code } });
    expect((await page(second)).round?.id).toBe(round.id);
    expect((await page(factory.worker)).round).toBeNull();
  });
});

describe('two phones', () => {
  test('that answered differently: the leader’s choice takes their place, and a later answer is not run over', async () => {
    const round = await onSite();
    const placeId = round.placeIds[0]!;
    const checklist = {
      sections: [
        {
          title: '机台',
          items: [
            {
              key: 'k1',
              text: '急停按钮有效',
              kind: 'CHECK',
              allowsNotApplicable: false,
              photoWhenBad: true,
              askWhen: null,
            },
          ],
        },
      ],
    };
    await db().inspectionRound.update({ where: { id: round.id }, data: { checklist } });
    const answered = async (person: BuiltPerson, answer: string) => {
      const id = crypto.randomUUID();
      const at = new Date();
      await db().roundEntry.create({
        data: {
          id,
          enterpriseId: person.enterpriseId,
          roundId: round.id,
          placeId,
          itemKey: 'k1',
          answer,
          employeeId: person.employeeId,
          deviceId: crypto.randomUUID(),
          deviceAt: at,
          at,
        },
      });
      return id;
    };
    const ids = [await answered(leader, 'GOOD'), await answered(second, 'BAD')];
    const stop = async () =>
      (await readRound({ actor: await actorOf(leader), params: { id: round.id } })).stops[0]!;
    expect((await stop()).conflicts).toMatchObject([{ itemKey: 'k1' }]);
    expect((await stop()).score).toMatchObject({ bad: 1, good: 0 });
    const choose = async (person: BuiltPerson, replaces: string[]) =>
      chooseAnswer({
        actor: await actorOf(person),
        params: { id: round.id },
        input: { placeId, itemKey: 'k1', answer: 'GOOD', replaces },
      });
    await expect(choose(second, ids)).rejects.toMatchObject({ key: 'inspections:refusal.leaderOnly' });
    const late = await answered(ownPeople, 'BAD');
    await expect(choose(leader, ids)).rejects.toMatchObject({ key: 'inspections:refusal.moreAnswers' });
    await choose(leader, [...ids, late]);
    expect(await stop()).toMatchObject({ conflicts: [], score: { good: 1, bad: 0 } });
  });
});

test('a place’s list is filled with what is open there, and says nothing of what was said in confidence', async () => {
  const own = await buildFactory();
  const place = await buildPlace(own.units.dyeing);
  const named = await buildConcern(own.worker);
  await buildConcern(own.worker, { tier: 'CONFIDENTIAL' });
  await buildConcern(own.otherWorker);
  const unitPath = own.units.dyeing.path;
  const lists = await readFollowUps(own.enterprise.id, [{ id: place.id, unitPath }], translate);
  const list = lists.get(place.id) ?? [];
  expect(list).toEqual([
    { noun: 'concerns', id: named.id, no: expect.any(String), text: expect.any(String), dueOn: null },
  ]);
  expect(list[0]?.text).toBe(translate('concerns:category.LIVING'));
});
