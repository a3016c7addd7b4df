import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { toDate } from '#app/platform/calendar/day.ts';
import * as proposalRoute from '#app/routes/proposals.$id.tsx';
import * as queueRoute from '#app/routes/proposals.queue.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, buildRole } from '#tests/factories/people.ts';
import { send, visit } from './call-route.ts';
import { doneForm, mustTake, plannedForm, sheetOf, submitted, take } from './proposal-forms.ts';
import { eventsOf, expectClock, rowOf, today } from './proposal-state.ts';

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

function partner(no: string, share = '20') {
  return { 'partners.0.who': no, 'partners.0.share': share };
}

describe('authority', () => {
  test.each([
    ['a cost over 200 yuan', { costPlanned: '200.01' }, 'director'],
    ['a cost over 5,000 yuan', { costPlanned: '5000.01' }, 'committee'],
    ['a saving of 10,000 yuan', { savingClaimed: '10000', savingFormula: '100 天每天 100' }, 'committee'],
    ['another department', { crossDepartment: 'on' }, 'committee'],
    ['safety', { affectsSafety: 'on' }, 'committee'],
  ] as const)('%s is beyond the team leader, who can only pass it up', async (_what, fields, decides) => {
    const { worker, teamLeader, director } = factory;
    const id = await submitted(worker, plannedForm(fields));
    await mustTake(teamLeader, id, 'accept');
    await expectClock(id, 'kaizen.dept_review', director, 3);
    for (const step of ['adopt', 'notAdopt', 'reserve'] as const) {
      expect(await take(teamLeader, id, step)).toMatchObject({
        status: 403,
        refusal: { key: 'proposals:refusal.beyondAuthority' },
      });
    }
    const { data } = await visit(proposalRoute, { as: teamLeader, params: { id } });
    expect(data).toMatchObject({ allowed: ['escalate'] });
    if (decides === 'director') await mustTake(director, id, 'adopt');
    else expect((await take(director, id, 'adopt')).status).toBe(403);
  });

  test("at the limits it is still the team's and the workshop's", async () => {
    const { worker, teamLeader, director } = factory;
    const small = await submitted(worker, plannedForm({ costPlanned: '200' }));
    await mustTake(teamLeader, small, 'accept');
    await mustTake(teamLeader, small, 'adopt');
    const middle = await submitted(
      worker,
      plannedForm({ costPlanned: '5000', savingClaimed: '9999.99', savingFormula: '按水表读数计算' }),
    );
    await mustTake(teamLeader, middle, 'accept');
    await mustTake(director, middle, 'adopt');
  });

  test('a safety flag raised on acceptance puts the director on the hook, not the team leader', async () => {
    const { worker, teamLeader, director } = factory;
    const id = await submitted(worker);
    await mustTake(teamLeader, id, 'accept', { affectsSafety: 'on' });
    await expectClock(id, 'kaizen.dept_review', director, 3);
    expect((await take(teamLeader, id, 'adopt')).status).toBe(403);
    expect(await rowOf(id)).toMatchObject({ affectsSafety: true });
  });

  test("what touches safety is verified with a specialist's opinion", async () => {
    const { worker, teamLeader, director, committee } = factory;
    const id = await submitted(worker, doneForm({ affectsSafety: 'on' }));
    await mustTake(teamLeader, id, 'accept');
    await mustTake(teamLeader, id, 'escalate');
    await mustTake(committee, id, 'adopt', { minutes: '到会七人，一致同意' });
    expect((await take(director, id, 'verify')).problems).toMatchObject([{ field: 'specialistOpinion' }]);
    await mustTake(director, id, 'verify', { specialistOpinion: '安全科现场确认' });
  });
});

describe('separation of duties', () => {
  test('who shares in it neither reviews nor verifies nor scores it, whatever roles he holds', async () => {
    const { worker, teamLeader, director, kaizenOffice } = factory;
    const id = await submitted(worker, doneForm(partner(teamLeader.no)));
    await expectClock(id, 'kaizen.first_review', director, 2);
    for (const step of ['accept', 'refuse', 'return'] as const) {
      expect(await take(teamLeader, id, step)).toMatchObject({
        status: 403,
        refusal: { key: 'proposals:refusal.sharesReward' },
      });
    }
    await mustTake(director, id, 'accept');
    expect((await take(teamLeader, id, 'adopt')).refusal?.key).toBe('proposals:refusal.sharesReward');
    await mustTake(director, id, 'adopt');
    await mustTake(kaizenOffice, id, 'verify');
    expect((await take(teamLeader, id, 'score', sheetOf(30))).refusal?.key).toBe(
      'proposals:refusal.sharesReward',
    );
    expect((await send(proposalRoute, { text: '已看' }, { as: teamLeader, params: { id } })).status).toBe(
      403,
    );
  });

  test('who did the work does not accept it: another one is on the hook', async () => {
    const { worker, teamLeader, director, kaizenOffice } = factory;
    const id = await submitted(worker);
    await mustTake(teamLeader, id, 'accept');
    await mustTake(teamLeader, id, 'adopt');
    await mustTake(director, id, 'assign', { implementer: director.no, plannedOn: today() });
    await mustTake(director, id, 'complete', { completedOn: today() });
    await expectClock(id, 'kaizen.verification', kaizenOffice, 5);
    expect(await take(director, id, 'verify')).toMatchObject({
      status: 403,
      refusal: { key: 'proposals:refusal.didTheWork' },
    });
  });

  test('who holds two duties scores as the higher one', async () => {
    const { worker, teamLeader, director, enterprise } = factory;
    const both = await buildPerson({ unit: factory.units.team, roles: ['TEAM_LEADER'] });
    await buildRole(both, 'REVIEW_COMMITTEE', enterprise);
    const id = await submitted(worker, doneForm());
    await mustTake(teamLeader, id, 'accept');
    await mustTake(teamLeader, id, 'adopt');
    await mustTake(director, id, 'verify');
    await mustTake(both, id, 'score', sheetOf(65));
    expect(await db().proposalScore.findMany({ where: { proposalId: id } })).toMatchObject([
      { duty: 'REVIEW_COMMITTEE' },
    ]);
    expect(await rowOf(id)).toMatchObject({ status: 'SCORED', grade: 'C' });
  });

  test('a sheet that a level may not settle asks for the next one', async () => {
    const { worker, teamLeader, director, committee, secondCommittee } = factory;
    const id = await submitted(worker, doneForm());
    await mustTake(teamLeader, id, 'accept');
    await mustTake(teamLeader, id, 'adopt');
    await mustTake(director, id, 'verify');
    await mustTake(director, id, 'score', { ...sheetOf(70), comment: '效果明显' });
    expect((await take(teamLeader, id, 'score', sheetOf(70))).refusal?.key).toBe(
      'proposals:refusal.beyondAuthority',
    );
    await mustTake(committee, id, 'score', sheetOf(90));
    expect(await rowOf(id)).toMatchObject({ status: 'VERIFIED' });
    await mustTake(secondCommittee, id, 'score', sheetOf(92));
    expect(await rowOf(id)).toMatchObject({ status: 'SCORED', grade: 'A' });
    const seen = async (as: { cookie: string }) =>
      ((await visit(proposalRoute, { as, params: { id } })).data as { sheets: unknown[] }).sheets.length;
    expect(await Promise.all([committee, director, worker, teamLeader].map(seen))).toEqual([3, 1, 0, 0]);
  });
});

describe('two at the same moment', () => {
  test('of accept and refuse one wins, the other learns who was quicker and what he did', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { worker, teamLeader, director } = factory;
      const id = await submitted(worker);
      const answers = await Promise.all([take(teamLeader, id, 'accept'), take(director, id, 'refuse')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
      const [winner, status] =
        answers[0].status === 302 ? [teamLeader, 'ACCEPTED'] : [director, 'NOT_ACCEPTED'];
      expect(answers.find((answer) => answer.status === 409)?.refusal).toMatchObject({
        kind: 'conflict',
        key: 'proposals:refusal.overtaken',
        params: { name: winner.name, status },
      });
      expect(await rowOf(id)).toMatchObject({ status });
      expect(await eventsOf(id)).toHaveLength(2);
      expect(
        await db().deadline.count({ where: { subjectType: 'proposals', subjectId: id, closedAt: null } }),
      ).toBe(status === 'ACCEPTED' ? 1 : 0);
    }
  });

  test('one sheet sent twice at once is one sheet', async () => {
    const { worker, teamLeader, director } = factory;
    const id = await submitted(worker, doneForm());
    await mustTake(teamLeader, id, 'accept');
    await mustTake(teamLeader, id, 'adopt');
    await mustTake(director, id, 'verify');
    const sheet = { ...sheetOf(50), secondAsked: 'on' };
    const answers = await Promise.all([
      take(director, id, 'score', sheet),
      take(director, id, 'score', sheet),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
  });
});

describe('the record', () => {
  test('every step leaves who, what, from where to where', async () => {
    const { worker, teamLeader } = factory;
    const id = await submitted(worker);
    await mustTake(teamLeader, id, 'refuse');
    const events = await db().event.findMany({ where: { subjectType: 'proposals', subjectId: id } });
    expect(events).toMatchObject([
      { name: 'proposals.submitted', fromStatus: 'DRAFT', toStatus: 'SUBMITTED', actorName: worker.name },
      {
        name: 'proposals.refused',
        fromStatus: 'SUBMITTED',
        toStatus: 'NOT_ACCEPTED',
        accountId: teamLeader.accountId,
        enterpriseId: factory.enterprise.id,
        data: { reasonCode: 'KNOWN_OR_UNDER_WAY', reason: '车间已经在做同样的改造' },
      },
    ]);
  });

  test('a step marks the figures of the month of submission as stale', async () => {
    const { worker, teamLeader } = factory;
    const id = await submitted(worker);
    await db().proposal.update({ where: { id }, data: { submittedOn: toDate('2025-03-17') } });
    await db().kpiStaleMonth.deleteMany({});
    await mustTake(teamLeader, id, 'accept');
    expect(await db().kpiStaleMonth.findMany({})).toMatchObject([
      { enterpriseId: factory.enterprise.id, cohort: toDate('2025-03-01') },
    ]);
  });

  test("a handler's word is the first reply, once; a colleague has none to give", async () => {
    const { worker, teamLeader, mate } = factory;
    const id = await submitted(worker);
    const say = (as: { cookie: string }) =>
      send(proposalRoute, { text: '已收到，明天到现场看' }, { as, params: { id } });
    expect((await say(mate)).status).toBe(403);
    expect((await say(teamLeader)).status).toBe(302);
    expect(await rowOf(id)).toMatchObject({ firstReplyOn: toDate(today()), status: 'SUBMITTED' });
    await expectClock(id, 'kaizen.first_review', teamLeader, 2);
  });
});

test('the queue shows what one owes, oldest due first, and offices see what is theirs together', async () => {
  const other = await buildFactory();
  const late = await submitted(other.worker, plannedForm({ title: '迟了的提案一条' }));
  const early = await submitted(other.worker, plannedForm({ title: '更早的提案一条' }));
  await db().deadline.updateMany({ where: { subjectId: early }, data: { dueOn: toDate('2024-01-02') } });
  const owedBy = async (as: { cookie: string }) => {
    const { data } = await visit(queueRoute, { as });
    return (data as { owed: { id: number; workdaysLeft: number }[] }).owed;
  };
  const owed = await owedBy(other.teamLeader);
  expect(owed.map(({ id }) => id)).toEqual([early, late]);
  expect(owed[0]!.workdaysLeft).toBeLessThan(0);
  expect(owed[1]!.workdaysLeft).toBe(2);
  expect(await owedBy(other.director)).toEqual([]);
  await mustTake(other.teamLeader, late, 'accept', { affectsSafety: 'on' });
  await mustTake(other.director, late, 'escalate');
  expect((await owedBy(other.secondCommittee)).map(({ id }) => id)).toEqual([late]);
  expect(await owedBy(factory.committee)).not.toContainEqual(expect.objectContaining({ id: late }));
});
