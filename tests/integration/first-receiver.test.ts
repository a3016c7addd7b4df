import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { readNewConcern } from '#app/systems/concerns/queries-form.server.ts';
import * as concernRoute from '#app/routes/concerns.$id.tsx';
import * as newRoute from '#app/routes/concerns.new.tsx';
import { actorOf, buildConcern, buildOffice } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { send, visit, type Fields } from './call-route.ts';

const TEXT = '班长当着大家的面骂人，还扣了我两天的加班';

let factory: BuiltFactory;
let officer: BuiltPerson;
let leaderOffice: number;
beforeEach(async () => {
  factory = await buildFactory();
  const { enterprise, units, teamLeader } = factory;
  officer = await buildPerson({ unit: units.offices, over: enterprise, roles: ['UNION_OFFICER'] });
  leaderOffice = (await buildOffice(teamLeader, [units.dyeing])).id;
});
afterAll(closeDatabase);

/** A plain post of the form, as a browser without scripts sends it. */
async function post(as: BuiltPerson, fields: Fields = {}) {
  const formKey = randomUUID();
  const plain = { category: 'TREATMENT', text: TEXT, tier: 'CONFIDENTIAL', representativeId: '', formKey };
  const answer = await send(newRoute, { ...plain, ...fields }, { as });
  const concern = await db().concern.findFirst({
    where: { formKey },
    select: { id: true, receiverId: true },
  });
  return { answer, concern };
}

async function reads(who: BuiltPerson, id: number): Promise<boolean> {
  const { data } = await visit(concernRoute, { as: who, params: { id } });
  return JSON.stringify(data).includes(TEXT);
}

describe('what is said in confidence without a choice', () => {
  test('goes to the union’s officer where the only representative is the author’s team leader', async () => {
    const { worker, teamLeader } = factory;
    const form = await readNewConcern({ actor: await actorOf(worker), search: {} });
    expect(form).toMatchObject({
      named: null,
      arranged: officer.name,
      representatives: [{ id: leaderOffice, superior: 'TEAM_LEADER' }],
    });
    const { concern } = await post(worker);
    expect(concern?.receiverId).toBe(officer.employeeId);
    expect(await reads(teamLeader, concern!.id)).toBe(false);
    const clock = await db().deadline.findFirstOrThrow({
      where: { subjectType: 'concerns', subjectId: concern!.id, closedAt: null },
    });
    expect(clock.holderId).toBe(officer.employeeId);
  });

  test('goes to the next representative who leads nobody above the author, not to the director', async () => {
    const { worker, director, otherWorker, units, enterprise } = factory;
    await buildOffice(director, [units.dyeing]);
    await buildOffice(otherWorker, [enterprise]);
    const { concern } = await post(worker);
    expect(concern?.receiverId).toBe(otherWorker.employeeId);
    const named = await post(worker, { about: otherWorker.no });
    expect(named.concern?.receiverId).toBe(officer.employeeId);
  });

  test('goes past a superior whose card or page led here, and past one who stands in', async () => {
    const { worker, teamLeader } = factory;
    const search = { representative: leaderOffice };
    const form = await readNewConcern({ actor: await actorOf(worker), search });
    expect(form.named).toMatchObject({ id: leaderOffice, superior: 'TEAM_LEADER' });
    const suggested = { tier: 'CONFIDENTIAL', representativeId: leaderOffice, isSuggested: true } as const;
    const { id } = await buildConcern(worker, suggested);
    expect((await db().concern.findUniqueOrThrow({ where: { id } })).receiverId).toBe(officer.employeeId);
    const unnamed = await buildConcern(worker, { ...suggested, tier: 'UNNAMED', receiptHash: randomUUID() });
    const kept = await db().concern.findUniqueOrThrow({ where: { id: unnamed.id } });
    expect([kept.receiverId, kept.representativeId]).toEqual([officer.employeeId, null]);
    const today = dayOf(new Date());
    await db().absence.create({
      data: {
        enterpriseId: worker.enterpriseId,
        employeeId: officer.employeeId,
        deputyId: teamLeader.employeeId,
        fromOn: toDate(today),
        toOn: toDate(addDays(today, 3)),
      },
    });
    const { concern } = await post(worker);
    expect(await reads(teamLeader, concern!.id)).toBe(false);
  });

  test('goes by the author’s unit where somebody else types it, and no superior types it', async () => {
    const { worker, teamLeader } = factory;
    const { concern } = await post(officer, { author: worker.no });
    expect(concern?.receiverId).toBe(officer.employeeId);
    const { answer } = await post(teamLeader, { author: worker.no });
    expect(answer.refusal?.key).toBe('concerns:refusal.mayNotTypeSecret');
  });
});

test('a superior has it where the author chose so, and the author is told what that means', async () => {
  const { worker, teamLeader } = factory;
  const { answer, concern } = await post(worker, { representativeId: String(leaderOffice) });
  expect(concern?.receiverId).toBe(teamLeader.employeeId);
  const said = decodeURIComponent(answer.headers.get('Set-Cookie') ?? '');
  const [, value = ''] = /=([^;.]+)/.exec(said) ?? [];
  expect(Buffer.from(value, 'base64').toString()).toContain('registeredAbove');
});
