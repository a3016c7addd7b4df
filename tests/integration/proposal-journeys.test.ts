import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, toDate } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { doneForm, mustTake, plannedForm, sheetOf, submitted, take } from './proposal-forms.ts';
import {
  endNotice,
  eventsOf,
  expectClock,
  expectRest,
  openObjection,
  rowOf,
  today,
} from './proposal-state.ts';

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

const SAVING = { savingClaimed: '36000', savingFormula: '每天少用 30 吨，每吨 4 元，一年 300 天' };

test('a saving of 36,000 yuan, from the team to the bank and to the other lines', async () => {
  const { worker, mate, otherWorker, teamLeader, director, kaizenOffice, finance } = factory;
  const { committee, secondCommittee } = factory;
  const shared = { 'partners.0.who': mate.no, 'partners.0.share': '30' };
  const id = await submitted(worker, plannedForm({ ...SAVING, ...shared }));
  await expectClock(id, 'kaizen.first_review', teamLeader, 2);

  await mustTake(teamLeader, id, 'accept');
  await expectClock(id, 'kaizen.dept_review', director, 3);
  for (const beyond of [teamLeader, director]) {
    expect(await take(beyond, id, 'adopt')).toMatchObject({
      status: 403,
      refusal: { key: 'proposals:refusal.beyondAuthority' },
    });
  }
  await mustTake(director, id, 'escalate');
  await expectClock(id, 'kaizen.committee_decision', committee, 20);
  expect((await take(committee, id, 'adopt')).problems).toMatchObject([{ field: 'minutes' }]);
  await mustTake(committee, id, 'adopt', { minutes: '七人到会，一致同意' });
  await expectClock(id, 'kaizen.assign', director, 3);

  const plannedOn = addDays(today(), 12);
  await mustTake(director, id, 'assign', { implementer: mate.no, plannedOn, costPlanned: '200' });
  await expectClock(id, 'kaizen.implementation', mate, plannedOn);
  const later = addDays(today(), 20);
  await mustTake(director, id, 'postpone', { plannedOn: later });
  await expectClock(id, 'kaizen.implementation', mate, later);
  expect(await take(director, id, 'postpone', { plannedOn: addDays(today(), 30) })).toMatchObject({
    status: 409,
    refusal: { key: 'proposals:refusal.notPostponed' },
  });
  expect(await rowOf(id)).toMatchObject({ plannedOn: toDate(later), firstPlannedOn: toDate(plannedOn) });

  expect((await take(director, id, 'complete', { completedOn: today() })).status).toBe(403);
  await mustTake(mate, id, 'complete', { completedOn: today() });
  await expectClock(id, 'kaizen.verification', director, 5);
  await mustTake(director, id, 'verify');
  await expectClock(id, 'kaizen.valuation', finance, 10);
  expect((await take(director, id, 'score', sheetOf(92))).status).toBe(409);
  await mustTake(finance, id, 'value');
  await expectClock(id, 'kaizen.scoring', director, 5);

  await mustTake(committee, id, 'score', sheetOf(92));
  expect(await rowOf(id)).toMatchObject({ status: 'VALUED', grade: null });
  await expectClock(id, 'kaizen.scoring', secondCommittee, 5);
  expect(await take(committee, id, 'score', sheetOf(92))).toMatchObject({
    status: 403,
    refusal: { key: 'proposals:refusal.scoredAlready' },
  });
  await mustTake(secondCommittee, id, 'score', sheetOf(90));
  expect((await rowOf(id)).reward?.toFixed(2)).toBe('2791.00');
  expect(await rowOf(id)).toMatchObject({ status: 'SCORED', grade: 'S' });
  await expectClock(id, 'kaizen.publication', kaizenOffice, 5);

  await mustTake(kaizenOffice, id, 'publishNotice');
  await expectPayment(id, 5);
  await mustTake(otherWorker, id, 'object');
  await expectClock(id, 'kaizen.objection', committee, 5);
  await endNotice(id);
  expect((await take(finance, id, 'reward', { paidOn: today() })).status).toBe(409);
  expect((await take(committee, id, 'rejectObjection', { objectionId: '999999' })).problems).toMatchObject([
    { field: 'objectionId' },
  ]);
  await mustTake(committee, id, 'rejectObjection', { objectionId: await openObjection(id) });
  await expectClock(id, 'kaizen.payment', finance, 10);
  expect((await take(finance, id, 'reward', { paidOn: addDays(today(), -1) })).problems).toMatchObject([
    { field: 'paidOn', key: 'proposals:problem.dayTooEarly' },
  ]);
  await mustTake(finance, id, 'reward', { paidOn: today() });
  await expectClock(id, 'kaizen.spread', kaizenOffice, addDays(today(), 30));
  expect(await amountsOf(id)).toEqual(['1953.70', '837.30']);

  await mustTake(kaizenOffice, id, 'spread');
  await expectRest(id);
  expect(await rowOf(id)).toMatchObject({ status: 'STANDARDISED', rewardedOn: toDate(today()) });
  expect(await eventsOf(id)).toEqual([
    'submitted', 'accepted', 'escalated', 'adopted', 'assigned', 'postponed', 'completed', 'verified', 'valued',
    'scored', 'scored', 'noticePublished', 'objected', 'objectionRejected', 'rewarded', 'standardised',
  ]); // prettier-ignore
});

async function expectPayment(id: number, noticeDays: number): Promise<void> {
  const calendar = await readWorkCalendar(db(), factory.enterprise.id);
  const noticeEndsOn = calendar.addWorkdays(today(), noticeDays);
  expect(await rowOf(id)).toMatchObject({ status: 'REWARD_NOTICE', noticeEndsOn: toDate(noticeEndsOn) });
  await expectClock(id, 'kaizen.payment', factory.finance, calendar.addWorkdays(noticeEndsOn, 10));
}

async function amountsOf(id: number): Promise<string[]> {
  const rewards = await db().proposalReward.findMany({ where: { proposalId: id }, orderBy: { id: 'asc' } });
  return rewards.map(({ amount }) => amount.toFixed(2));
}

/** Up to the reward, of what was done before it was submitted: 50 points, 50 yuan. */
async function rewardedProposal(): Promise<number> {
  const { worker, mate, teamLeader, director, kaizenOffice, finance } = factory;
  const shared = { 'partners.0.who': mate.no, 'partners.0.share': '40' };
  const id = await submitted(worker, doneForm(shared));
  await mustTake(teamLeader, id, 'accept');
  await expectClock(id, 'kaizen.dept_review', teamLeader, 3);
  await mustTake(teamLeader, id, 'adopt');
  expect(await rowOf(id)).toMatchObject({ status: 'COMPLETED', completedOn: toDate('2024-05-06') });
  await expectClock(id, 'kaizen.verification', director, 5);
  await mustTake(director, id, 'verify');
  await expectClock(id, 'kaizen.scoring', director, 5);
  await mustTake(director, id, 'score', sheetOf(50));
  await mustTake(kaizenOffice, id, 'publishNotice');
  await endNotice(id);
  await mustTake(finance, id, 'reward', { paidOn: today() });
  return id;
}

test('done already: adopted is complete, 50 points are 50 yuan, and a small one need not spread', async () => {
  const id = await rewardedProposal();
  expect(await rowOf(id)).toMatchObject({ status: 'REWARDED', grade: 'D' });
  expect(await amountsOf(id)).toEqual(['30.00', '20.00']);
  await expectRest(id);
});

test('a revoked reward is claimed back from everybody, and counts no more', async () => {
  const id = await rewardedProposal();
  expect((await take(factory.director, id, 'revoke')).status).toBe(403);
  await mustTake(factory.committee, id, 'revoke');
  expect(await amountsOf(id)).toEqual(['30.00', '20.00', expect.any(String), expect.any(String)]);
  expect((await amountsOf(id)).slice(2).sort()).toEqual(['-20.00', '-30.00']);
  expect(await rowOf(id)).toMatchObject({
    status: 'REVOKED',
    invalidAs: 'REVOKED',
    invalidOn: toDate(today()),
  });
  await expectRest(id);
});

test('an upheld objection changes the score, leaves the partners, and a new notice runs', async () => {
  const { worker, mate, otherWorker, teamLeader, director, kaizenOffice, committee } = factory;
  const shared = { 'partners.0.who': mate.no, 'partners.0.share': '40' };
  const id = await submitted(worker, doneForm(shared));
  await mustTake(teamLeader, id, 'accept');
  await mustTake(teamLeader, id, 'adopt');
  await mustTake(director, id, 'verify');
  await mustTake(director, id, 'score', sheetOf(65));
  await mustTake(kaizenOffice, id, 'publishNotice');
  await mustTake(otherWorker, id, 'object');
  const objectionId = await openObjection(id);
  await mustTake(committee, id, 'upholdObjection', { objectionId, score: '55' });
  expect(await rowOf(id)).toMatchObject({ status: 'SCORED', grade: 'D', noticeEndsOn: null });
  expect((await rowOf(id)).reward?.toFixed(2)).toBe('50.00');
  await expectClock(id, 'kaizen.publication', kaizenOffice, 5);
  expect(await db().proposalPartner.findMany({ where: { proposalId: id } })).toMatchObject([
    { employeeId: mate.employeeId, share: 40 },
  ]);
  await mustTake(kaizenOffice, id, 'publishNotice');
  await expectPayment(id, 5);
});

test('refused with a reason, appealed once, upheld: it counts again and the director has it', async () => {
  const { worker, teamLeader, director } = factory;
  const id = await submitted(worker);
  expect((await take(teamLeader, id, 'refuse', { reason: '' })).problems).toMatchObject([
    { field: 'reason' },
  ]);
  await mustTake(teamLeader, id, 'refuse');
  expect(await rowOf(id)).toMatchObject({
    status: 'NOT_ACCEPTED',
    reasonCode: 'KNOWN_OR_UNDER_WAY',
    invalidAs: 'NOT_ACCEPTED',
    refusedAs: 'TEAM_LEADER',
    firstReplyOn: toDate(today()),
  });
  await expectRest(id);
  const [one, other] = await Promise.all([take(worker, id, 'appeal'), take(worker, id, 'appeal')]);
  expect([one.status, other.status].sort()).toEqual([302, 409]);
  await expectClock(id, 'kaizen.appeal_decision', director, 10);
  expect((await take(teamLeader, id, 'upholdAppeal')).status).toBe(403);
  await mustTake(director, id, 'upholdAppeal');
  expect(await rowOf(id)).toMatchObject({ status: 'ACCEPTED', invalidAs: null, invalidOn: null, reason: '' });
  await expectClock(id, 'kaizen.dept_review', director, 3);
});

test('an appeal that fails ends there, and there is no second one', async () => {
  const { worker, teamLeader, director } = factory;
  const id = await submitted(worker);
  await mustTake(teamLeader, id, 'refuse');
  await mustTake(worker, id, 'appeal');
  await mustTake(director, id, 'rejectAppeal');
  await expectRest(id);
  expect(await take(worker, id, 'appeal')).toMatchObject({ status: 409 });
});

test('an appeal against the director goes to the committee, which decides on the matter itself', async () => {
  const { worker, teamLeader, director, committee } = factory;
  const id = await submitted(worker);
  await mustTake(teamLeader, id, 'accept');
  await mustTake(director, id, 'notAdopt');
  await mustTake(worker, id, 'appeal');
  await expectClock(id, 'kaizen.appeal_decision', committee, 10);
  await mustTake(committee, id, 'upholdAppeal');
  expect(await rowOf(id)).toMatchObject({ status: 'ESCALATED', decidedOn: null });
  await expectClock(id, 'kaizen.committee_decision', committee, 20);
});

test('tried out and confirmed; tried out and stopped', async () => {
  const { worker, teamLeader, director } = factory;
  const plannedOn = addDays(today(), 30);
  for (const [step, status] of [
    ['confirmTrial', 'ADOPTED'],
    ['stopTrial', 'NOT_ADOPTED'],
  ] as const) {
    const id = await submitted(worker);
    await mustTake(teamLeader, id, 'accept');
    expect((await take(director, id, 'tryOut', { plannedOn: '2020-01-01' })).problems).toMatchObject([
      { field: 'plannedOn', key: 'proposals:problem.dayTooEarly' },
    ]);
    await mustTake(director, id, 'tryOut', { plannedOn });
    await expectClock(id, 'kaizen.trial', director, plannedOn);
    await mustTake(director, id, step);
    expect(await rowOf(id)).toMatchObject({ status, decidedOn: toDate(today()) });
    await (status === 'ADOPTED' ? expectClock(id, 'kaizen.assign', director, 3) : expectRest(id));
  }
});

test('kept in reserve and taken up; given up and taken up again', async () => {
  const { worker, mate, teamLeader, director } = factory;
  const id = await submitted(worker);
  await mustTake(teamLeader, id, 'accept');
  await mustTake(director, id, 'reserve');
  await expectRest(id);
  await mustTake(director, id, 'takeUp');
  await mustTake(director, id, 'assign', { implementer: mate.no, plannedOn: addDays(today(), 5) });
  await mustTake(director, id, 'abandon');
  await expectRest(id);
  await mustTake(director, id, 'takeUp');
  expect(await rowOf(id)).toMatchObject({ status: 'ADOPTED', adoptedOn: toDate(today()) });
});

test('a duplicate names the earlier one; withdrawn is withdrawn', async () => {
  const { worker, mate, kaizenOffice } = factory;
  const earlier = await rowOf(await submitted(mate));
  const id = await submitted(worker);
  expect(
    (await take(kaizenOffice, id, 'markDuplicate', { duplicateOfNo: 'GS-1999-0001' })).problems,
  ).toMatchObject([{ field: 'duplicateOfNo', key: 'proposals:problem.duplicateOfNoUnknown' }]);
  await mustTake(kaizenOffice, id, 'markDuplicate', { duplicateOfNo: earlier.no ?? '' });
  expect(await rowOf(id)).toMatchObject({
    status: 'DUPLICATE',
    duplicateOfId: earlier.id,
    invalidAs: 'DUPLICATE',
  });
  await expectRest(id);
  expect((await take(factory.teamLeader, earlier.id, 'withdraw')).status).toBe(403);
  await mustTake(mate, earlier.id, 'withdraw');
  expect(await rowOf(earlier.id)).toMatchObject({ status: 'WITHDRAWN', invalidAs: 'WITHDRAWN' });
  await expectRest(earlier.id);
});

test("returned: the clock is the worker's, and ten days later he may still withdraw", async () => {
  const { worker, teamLeader } = factory;
  const id = await submitted(worker);
  await mustTake(teamLeader, id, 'return');
  await expectClock(id, 'kaizen.completion', worker, 10);
  await mustTake(worker, id, 'withdraw');
  await expectRest(id);
});

test('work that does not hold goes back, to the proposer where he had done it himself', async () => {
  const { worker, teamLeader, director } = factory;
  const id = await submitted(worker, doneForm());
  await mustTake(teamLeader, id, 'accept');
  await mustTake(teamLeader, id, 'adopt');
  const plannedOn = addDays(today(), 7);
  await mustTake(director, id, 'sendBack', { plannedOn });
  await expectClock(id, 'kaizen.implementation', worker, plannedOn);
  await mustTake(worker, id, 'complete', { completedOn: today() });
  await expectClock(id, 'kaizen.verification', director, 5);
});
