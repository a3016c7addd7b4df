import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { sweepDeadlines } from '#app/platform/deadlines/commands/sweep-deadlines.server.ts';
import { WORKFLOW_RECORDS } from '#app/portal/record-kinds.server.ts';
import { ageCommitment, buildCommitment, stepOfCommitment } from '#tests/factories/commitments.ts';
import { actorOf, buildConcern, step } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { buildElectionUnit, buildRepresentative } from '#tests/factories/representatives.ts';
import { readDetail } from '../queries-detail.server.ts';
import { readListed } from '../queries-ledger.server.ts';
import { markBroken } from './mark-broken.server.ts';

const today = () => dayOf(new Date());

let factory: BuiltFactory;
let representatives: BuiltPerson[];

beforeAll(async () => {
  factory = await buildFactory();
  const { dyeing, finishing, team } = factory.units;
  representatives = [
    await buildPerson({ unit: team, name: '代表甲' }),
    await buildPerson({ unit: team, name: '代表乙' }),
  ];
  const own = await buildElectionUnit({ units: [dyeing] });
  const other = await buildElectionUnit({ units: [finishing], beside: own });
  await buildRepresentative({ employee: representatives[0]!, electionUnit: own });
  await buildRepresentative({ employee: representatives[1]!, electionUnit: other });
});

const rowOf = (id: number) => db().commitment.findUniqueOrThrow({ where: { id } });
const clockOf = (id: number) =>
  db().deadline.findFirst({ where: { subjectType: 'commitments', subjectId: id, closedAt: null } });

describe('a promise that is kept', () => {
  test('is reported by who made it and confirmed by the worker, not by himself', async () => {
    const { id } = await buildCommitment(factory);
    expect(await clockOf(id)).toMatchObject({ holderId: factory.director.employeeId, clock: 'fulfil' });
    await expect(stepOfCommitment(factory.director, id, 'report', { text: '' })).rejects.toMatchObject({
      problems: [{ field: 'text', key: 'commitments:problem.proofShort' }],
    });
    await stepOfCommitment(factory.director, id, 'report', { text: '排风扇已装好并试运行' });
    expect((await clockOf(id))?.holderId).toBe(representatives[0]!.employeeId);
    await expect(stepOfCommitment(factory.director, id, 'confirm')).rejects.toMatchObject({
      key: 'commitments:refusal.notYours',
    });
    await stepOfCommitment(factory.worker, id, 'confirm');
    expect(await rowOf(id)).toMatchObject({ status: 'KEPT', late: false });
    expect(await clockOf(id)).toBeNull();
  });

  test('takes two different representatives where the worker says nothing', async () => {
    const { id } = await buildCommitment(factory);
    await stepOfCommitment(factory.director, id, 'report', { text: '排风扇已装好' });
    await stepOfCommitment(representatives[0]!, id, 'confirm');
    expect((await rowOf(id)).status).toBe('REPORTED');
    await expect(stepOfCommitment(representatives[0]!, id, 'confirm')).rejects.toMatchObject({
      key: 'commitments:refusal.confirmedAlready',
    });
    await stepOfCommitment(representatives[1]!, id, 'confirm');
    expect((await rowOf(id)).status).toBe('KEPT');
  });

  test('begins anew when it is found not to be kept: earlier words do not count', async () => {
    const { id } = await buildCommitment(factory);
    await stepOfCommitment(factory.director, id, 'report', { text: '排风扇已装好' });
    await stepOfCommitment(representatives[0]!, id, 'confirm');
    await stepOfCommitment(factory.worker, id, 'reject', { reason: '风扇没有通电' });
    expect(await rowOf(id)).toMatchObject({ status: 'OPEN', reportedOn: null });
    await stepOfCommitment(factory.director, id, 'report', { text: '已通电试机' });
    await stepOfCommitment(representatives[1]!, id, 'confirm');
    expect((await rowOf(id)).status).toBe('REPORTED');
  });

  test('of two at the same moment one wins and the other is told', async () => {
    const { id } = await buildCommitment(factory);
    await stepOfCommitment(factory.director, id, 'report', { text: '排风扇已装好' });
    const both = await Promise.allSettled([
      stepOfCommitment(factory.worker, id, 'confirm'),
      stepOfCommitment(factory.worker, id, 'reject', { reason: '风扇没有通电' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('its day', () => {
  test('is moved once by who promised, then by the management; the first day stays and who waits is told', async () => {
    const { id } = await buildCommitment(factory);
    const first = addDays(today(), 10);
    const to = addDays(today(), 20);
    await expect(
      stepOfCommitment(factory.director, id, 'extend', { dueOn: first, reason: '配件没到' }),
    ).rejects.toMatchObject({ problems: [{ field: 'dueOn' }] });
    await stepOfCommitment(factory.director, id, 'extend', { dueOn: to, reason: '配件没到' });
    const row = await rowOf(id);
    expect([fromDate(row.dueOn), fromDate(row.firstDueOn)]).toEqual([to, first]);
    expect(fromDate((await clockOf(id))!.dueOn)).toBe(to);
    const told = await db().notice.count({
      where: { employeeId: factory.worker.employeeId, subjectId: id, name: 'commitments.extended' },
    });
    expect(told).toBe(1);
    const again = { dueOn: addDays(today(), 30), reason: '还要再等等' };
    await expect(stepOfCommitment(factory.director, id, 'extend', again)).rejects.toMatchObject({
      key: 'commitments:refusal.notYours',
    });
    await stepOfCommitment(factory.management, id, 'extend', again);
  });

  test('passes: the sweep moves it up, then it is broken, owes an account and stands on the agenda', async () => {
    const { id } = await buildCommitment(factory);
    await ageCommitment(id, 14);
    await sweepDeadlines(WORKFLOW_RECORDS, today());
    expect((await clockOf(id))?.holderId).toBe(factory.management.employeeId);
    await markBroken(today());
    expect((await rowOf(id)).status).toBe('OPEN');
    await ageCommitment(id, 30);
    await markBroken(today());
    expect((await rowOf(id)).status).toBe('BROKEN');
    expect(await clockOf(id)).toMatchObject({ clock: 'account', holderId: factory.director.employeeId });
    expect(await db().agendaItem.count({ where: { noun: 'commitments', subjectId: id } })).toBe(1);
    await markBroken(today());
    await stepOfCommitment(factory.director, id, 'giveAccount', { text: '供应商停产，已改用别家' });
    expect(await clockOf(id)).toBeNull();
  });
});

test('only the chair of the union lets a promise be taken back', async () => {
  const { id } = await buildCommitment(factory);
  await stepOfCommitment(factory.director, id, 'askWithdrawal', { reason: '这台机器要报废' });
  await expect(stepOfCommitment(factory.director, id, 'agreeWithdrawal')).rejects.toMatchObject({
    key: 'commitments:refusal.notYours',
  });
  await stepOfCommitment(factory.unionChair, id, 'agreeWithdrawal');
  expect((await rowOf(id)).status).toBe('WITHDRAWN');
});

describe('a promise with an answer', () => {
  test('to a confidential author names him nowhere, and he alone may confirm it by himself', async () => {
    const { id: concernId } = await buildConcern(factory.worker, { tier: 'CONFIDENTIAL' });
    const officer = representatives[0]!;
    await step(officer, concernId, 'dispatch', {
      department: String(factory.units.finishing.id),
      urgency: 'GENERAL',
      complexity: 'SIMPLE',
      brief: '夜班食堂供餐时间太短，请答复',
    });
    const promised = { promise: '夜班加开热餐窗口', promiseOn: addDays(today(), 5) };
    await step(factory.otherDirector, concernId, 'reply', { text: '下周加开热餐窗口', ...promised });
    expect(await db().commitment.count({ where: { sourceNoun: 'concerns', sourceId: concernId } })).toBe(0);
    await step(officer, concernId, 'passReply');
    const row = await db().commitment.findFirstOrThrow({
      where: { sourceNoun: 'concerns', sourceId: concernId },
    });
    expect(row).toMatchObject({ visibility: 'PARTIES', promiseeId: null, text: '夜班加开热餐窗口' });
    const stranger = { actor: await actorOf(factory.otherWorker), params: { id: row.id } };
    await expect(readDetail(stranger)).rejects.toMatchObject({ kind: 'notFound' });
    const listed = await readListed(stranger.actor, { state: 'RUNNING' } as never, 100);
    expect(listed.find(({ id }) => id === row.id)?.text).toBeNull();
    await stepOfCommitment(factory.otherDirector, row.id, 'report', { text: '窗口已经开了' });
    await stepOfCommitment(factory.worker, row.id, 'confirm');
    expect((await rowOf(row.id)).status).toBe('KEPT');
    const [said] = await db().commitmentConfirmation.findMany({ where: { commitmentId: row.id } });
    expect(said).toMatchObject({ employeeId: null, capacity: 'WORKER' });
    const events = await db().event.findMany({ where: { subjectType: 'commitments', subjectId: row.id } });
    expect(events.every(({ actorName }) => actorName !== factory.worker.name)).toBe(true);
  });

  test('needs both what and by when, and a day ahead', async () => {
    const { id } = await buildConcern(factory.worker);
    await step(representatives[0]!, id, 'dispatch', {
      department: String(factory.units.finishing.id),
      urgency: 'GENERAL',
      complexity: 'SIMPLE',
    });
    const reply = (promised: object) =>
      step(factory.otherDirector, id, 'reply', { text: '下周加开热餐窗口', ...promised });
    await expect(reply({ promise: '加开窗口', promiseOn: '' })).rejects.toMatchObject({
      problems: [{ field: 'promiseOn' }],
    });
    await expect(reply({ promise: '加开窗口', promiseOn: addDays(today(), -1) })).rejects.toMatchObject({
      problems: [{ key: 'concerns:problem.promiseOnPast' }],
    });
  });
});
