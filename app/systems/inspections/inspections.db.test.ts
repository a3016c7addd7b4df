import { beforeAll, describe, expect, test } from 'vitest';
import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { markBroken } from '#app/systems/commitments/commands/mark-broken.server.ts';
import { ageCommitment, stepOfCommitment } from '#tests/factories/commitments.ts';
import { actorOf } from '#tests/factories/concerns.ts';
import type { BuiltFactory } from '#tests/factories/factory.ts';
import {
  assignment,
  bringRound,
  buildFinding,
  buildGiven,
  buildInspected,
  buildOnSite,
  buildRound,
  planFor,
  promiseOf,
  reportRound,
  stepOfFinding,
  stepOfRound,
  type Inspected,
} from '#tests/factories/inspections.ts';
import type { BuiltPerson } from '#tests/factories/people.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import { actOnFinding } from './commands/act-on-finding.server.ts';
import { alarmFinding } from './commands/alarm-finding.server.ts';
import { lookAfterInspections, settleRounds } from './commands/look-after-inspections.server.ts';
import { readFinding } from './queries-detail.server.ts';
import { readRound } from './queries-round.server.ts';

const today = () => dayOf(new Date());

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
const rowOf = (id: number) => db().inspectionRound.findUniqueOrThrow({ where: { id } });
const findingOf = (id: number) => db().finding.findUniqueOrThrow({ where: { id } });
const clockOf = (subjectType: string, subjectId: number) =>
  db().deadline.findFirst({ where: { subjectType, subjectId, closedAt: null } });
describe('the life of a round', () => {
  test('from the plan to the congress, somebody on the hook at every stage', async () => {
    const round = await buildRound(factory, { leader, members: [second] });
    expect(await clockOf('inspections', round.id)).toMatchObject({
      clock: 'approve',
      holderId: factory.unionChair.employeeId,
    });
    await expect(stepOfRound(leader, round.id, 'approve')).rejects.toMatchObject({
      key: 'inspections:refusal.notYours',
    });
    await bringRound(factory, leader, round.id, 'NOTIFIED');
    expect(await clockOf('inspections', round.id)).toMatchObject({
      clock: 'start',
      holderId: leader.employeeId,
    });
    await stepOfRound(null, round.id, 'start');
    const { id } = await buildFinding(second, round);
    const bare = await buildFinding(second, round, { withPhoto: false });
    await stepOfRound(leader, round.id, 'finish');
    const summary = { summary: '看了染缸区，问了三位职工' };
    await expect(stepOfRound(leader, round.id, 'submitReport', summary)).rejects.toMatchObject({
      key: 'inspections:refusal.noPhoto',
      params: { seqs: '2' },
    });
    await stepOfFinding(leader, bare.id, 'drop', { reason: '和第一个重复' });
    await stepOfRound(leader, round.id, 'submitReport', summary);
    expect((await rowOf(round.id)).status).toBe('REPORTED');
    expect(await clockOf('findings', id)).toMatchObject({
      clock: 'assign',
      holderId: factory.management.employeeId,
    });
    await stepOfFinding(factory.management, id, 'assign', assignment(factory));
    expect((await rowOf(round.id)).status).toBe('RECTIFYING');
    expect(await clockOf('findings', id)).toBeNull();
    const promise = await promiseOf(id);
    expect(await clockOf('commitments', promise.id)).toMatchObject({ clock: 'fulfil' });
    await stepOfCommitment(factory.director, promise.id, 'report', { text: '排风扇已换好并试运行' });
    await stepOfCommitment(leader, promise.id, 'confirm');
    await stepOfCommitment(second, promise.id, 'confirm');
    await settleRounds();
    expect((await rowOf(round.id)).status).toBe('SETTLED');
    expect((await findingOf(id)).closedOn).not.toBeNull();
    await stepOfRound(factory.unionChair, round.id, 'publish', { withheld: {} });
    const posted = await db().publicNotice.findFirstOrThrow({
      where: { subjectType: 'inspections', subjectId: round.id },
    });
    expect(posted).toMatchObject({ kind: 'INSPECTION_RESULT', status: 'DRAFT' });
    expect(posted.body).toContain('公布问题 1 个，已整改并复查 1 个');
    expect(await clockOf('inspections', round.id)).toMatchObject({ clock: 'congress' });
    await stepOfRound(factory.unionChair, round.id, 'takeToCongress', { congressOn: today() });
    expect((await rowOf(round.id)).status).toBe('CLOSED');
    expect(await clockOf('inspections', round.id)).toBeNull();
  });

  test('without a finding it is settled with its report', async () => {
    const round = await onSite();
    await reportRound(leader, round.id);
    expect((await rowOf(round.id)).status).toBe('SETTLED');
  });
});

describe('notice', () => {
  test('is refused when it comes too late, and names the earliest day; moved, it can be given', async () => {
    const plan = { isSurprise: false, plannedOn: addDays(today(), 9) };
    const round = await buildRound(factory, { leader }, plan);
    await stepOfRound(factory.unionChair, round.id, 'approve');
    const earliest = addDays(today(), 10);
    await expect(stepOfRound(factory.unionChair, round.id, 'notify')).rejects.toMatchObject({
      key: 'inspections:refusal.noticeLate',
      params: { day: expect.stringContaining(`${Number(earliest.slice(8))}日`) },
    });
    const moved = { plannedOn: earliest, reason: '要提前十天通知' };
    await stepOfRound(factory.unionChair, round.id, 'move', moved);
    await stepOfRound(factory.unionChair, round.id, 'notify');
    const told = await db().notice.findMany({
      where: { subjectType: 'inspections', subjectId: round.id, name: 'inspections.notified' },
    });
    expect(told.map(({ employeeId }) => employeeId)).toContain(factory.director.employeeId);
    await expect(stepOfRound(leader, round.id, 'start')).rejects.toMatchObject({
      key: 'inspections:refusal.dayCame',
    });
    await stepOfRound(factory.unionChair, round.id, 'move', { ...moved, plannedOn: addDays(today(), 20) });
    expect((await rowOf(round.id)).status).toBe('APPROVED');
  });

  test('of a surprise goes to the team alone, and only where the rule allows it', async () => {
    const round = await buildRound(factory, { leader });
    await bringRound(factory, leader, round.id, 'NOTIFIED');
    const about = { subjectType: 'inspections', subjectId: round.id };
    const told = await db().notice.findMany({ where: about });
    expect(told.map(({ employeeId }) => employeeId)).not.toContain(factory.director.employeeId);
    const director = await actorOf(factory.director);
    const see = () => readRound({ actor: director, params: { id: round.id } });
    await expect(see()).rejects.toMatchObject({ kind: 'notFound' });
    await stepOfRound(leader, round.id, 'start');
    expect((await see()).seesFindings).toBe(false);
    const openness = await buildRound(factory, { leader }, { topic: 'OPENNESS' });
    await stepOfRound(factory.unionChair, openness.id, 'approve');
    await expect(stepOfRound(factory.unionChair, openness.id, 'notify')).rejects.toMatchObject({
      key: 'inspections:refusal.noSurprise',
    });
  });

  test('goes to another leader when the team is changed, who then has the clock', async () => {
    const round = await buildRound(factory, { leader });
    await bringRound(factory, leader, round.id, 'NOTIFIED');
    const team = (who: string) => ({ leader: who, members: leader.no, invited: factory.hr.no });
    const change = (who: string) => stepOfRound(factory.unionChair, round.id, 'changeTeam', team(who));
    await expect(change(factory.worker.no)).rejects.toMatchObject({ problems: [{ field: 'leader' }] });
    await change(second.no);
    expect(await clockOf('inspections', round.id)).toMatchObject({ holderId: second.employeeId });
    const members = await db().roundMember.findMany({ where: { roundId: round.id } });
    expect(members.map(({ part }) => part).sort()).toEqual(['INVITED', 'LEADER', 'REPRESENTATIVE']);
  });

  test('the day before, the team hears that it is tomorrow', async () => {
    const plan = { isSurprise: false, plannedOn: addDays(today(), 12) };
    const round = await buildRound(factory, { leader }, plan);
    await bringRound(factory, leader, round.id, 'NOTIFIED');
    await planFor(round.id, addDays(today(), 1));
    await lookAfterInspections(today());
    const told = await db().notice.findMany({
      where: { subjectType: 'inspections', subjectId: round.id, name: 'inspections.tomorrow' },
    });
    expect(told.map(({ employeeId }) => employeeId)).toEqual([leader.employeeId]);
  });
});

describe('a finding that was given to a department', () => {
  test('is checked by two representatives who are not its own people', async () => {
    const { id, promise } = await given();
    await stepOfCommitment(factory.director, promise.id, 'report', { text: '排风扇已换好' });
    await expect(stepOfCommitment(factory.director, promise.id, 'confirm')).rejects.toMatchObject({
      key: 'commitments:refusal.notYours',
    });
    await expect(stepOfCommitment(ownPeople, promise.id, 'confirm')).rejects.toMatchObject({
      key: 'commitments:refusal.notYours',
    });
    const seenBy = async (person: BuiltPerson) =>
      (await readFinding({ actor: await actorOf(person), params: { id } })).promise;
    expect((await seenBy(leader))?.mayCheck).toBe(true);
    expect((await seenBy(ownPeople))?.mayCheck).toBe(false);
    await stepOfCommitment(leader, promise.id, 'confirm');
    expect((await promiseOf(id)).status).toBe('REPORTED');
    await stepOfCommitment(second, promise.id, 'reject', { reason: '试机时又停了' });
    expect((await promiseOf(id)).status).toBe('OPEN');
  });

  test('comes back when the promise was broken, and is given out again as another promise', async () => {
    const { id, round, promise } = await given();
    await expect(stepOfFinding(factory.management, id, 'assign', assignment(factory))).rejects.toMatchObject({
      key: 'findings:refusal.failed',
    });
    await ageCommitment(promise.id, 40);
    await markBroken(today());
    expect((await promiseOf(id)).status).toBe('BROKEN');
    await settleRounds();
    expect((await findingOf(id)).status).toBe('REPORTED');
    expect(await clockOf('findings', id)).toMatchObject({ clock: 'assign' });
    const actor = await actorOf(factory.management);
    expect((await readFinding({ actor, params: { id } })).state).toBe('OVERDUE');
    await stepOfFinding(factory.management, id, 'assign', assignment(factory));
    const again = await promiseOf(id);
    expect([again.sourcePart, again.status]).toEqual([2, 'OPEN']);
    expect(again.id).not.toBe(promise.id);
    expect((await rowOf(round.id)).status).toBe('RECTIFYING');
  });

  test('has thirty days at the most', async () => {
    const round = await onSite();
    const { id } = await buildFinding(leader, round);
    await reportRound(leader, round.id);
    await expect(
      stepOfFinding(factory.management, id, 'assign', assignment(factory, 31)),
    ).rejects.toMatchObject({ problems: [{ field: 'dueOn' }] });
    await stepOfFinding(factory.management, id, 'assign', assignment(factory, 30));
  });

  test('can be explained instead, if the union’s chair agrees', async () => {
    const round = await onSite();
    const { id } = await buildFinding(leader, round);
    await reportRound(leader, round.id);
    const why = { reason: '这台机器下月报废，不再维修' };
    await stepOfFinding(factory.director, id, 'explain', why);
    await stepOfFinding(factory.unionChair, id, 'refuseExplanation', { reason: '下月以前也要通风' });
    await stepOfFinding(factory.director, id, 'explain', why);
    await stepOfFinding(factory.unionChair, id, 'acceptExplanation');
    expect((await findingOf(id)).status).toBe('EXPLAINED');
    expect((await rowOf(round.id)).status).toBe('SETTLED');
  });
});

describe('a finding that may hurt somebody', () => {
  test('is alarming from the moment on in which the team says how bad it is', async () => {
    const round = await onSite();
    const { id } = await buildFinding(leader, round, { withPhoto: false });
    const input = {
      category: 'SAFETY',
      severity: 'HIGH',
      description: '出布口的急停按钮按下去没有反应',
      suggestion: '',
      withheld: '',
      photos: [await buildPhoto()],
    };
    await actOnFinding({ actor: await actorOf(second), params: { id, step: 'revise' }, input });
    expect(await findingOf(id)).toMatchObject({ severity: 'HIGH', stopWork: 'ASKED' });
    const shown = await readFinding({ actor: await actorOf(leader), params: { id } });
    expect(shown.before).toHaveLength(1);
  });

  test('is told at once to management, the chair and the head of the place, once, and waits for an answer today', async () => {
    const round = await onSite();
    const { id } = await buildFinding(leader, round, { category: 'SAFETY', severity: 'HIGH' });
    await transact(async (tx) => alarmFinding(tx, await actorOf(leader), { id }));
    const told = await db().notice.findMany({
      where: { subjectType: 'findings', subjectId: id, name: 'findings.alarmed' },
    });
    const { management, unionChair, director } = factory;
    expect(told.map(({ employeeId }) => employeeId).sort((a, b) => a - b)).toEqual(
      [management, unionChair, director].map(({ employeeId }) => employeeId).sort((a, b) => a - b),
    );
    const clock = await clockOf('findings', id);
    expect(clock).toMatchObject({ clock: 'stopWork', holderId: management.employeeId });
    expect(fromDate(clock!.dueOn)).toBe(today());
    await expect(stepOfFinding(leader, id, 'drop', { reason: '不算问题' })).rejects.toMatchObject({
      key: 'findings:refusal.calm',
    });
    await reportRound(leader, round.id);
    expect(await clockOf('findings', id)).toMatchObject({ clock: 'stopWork' });
    await expect(
      stepOfFinding(management, id, 'decideStopWork', { decision: 'GOES_ON', reason: '' }),
    ).rejects.toMatchObject({ problems: [{ field: 'reason' }] });
    await stepOfFinding(management, id, 'decideStopWork', { decision: 'STOPPED', reason: '' });
    expect(await findingOf(id)).toMatchObject({ stopWork: 'STOPPED', status: 'REPORTED' });
    expect(await clockOf('findings', id)).toMatchObject({ clock: 'assign' });
  });
});
