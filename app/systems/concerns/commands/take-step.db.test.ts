import { beforeEach, describe, expect, test } from 'vitest';
import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate, toDate } from '#app/platform/calendar/day.ts';
import { sweepDeadlines } from '#app/platform/deadlines/commands/sweep-deadlines.server.ts';
import { tracked } from '#app/platform/deadlines/tracked.server.ts';
import { actorOf, buildConcern, buildOffice, step } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { readMatter, readVisibleCase } from '../queries-case.server.ts';
import { readThread } from '../queries-thread.server.ts';
import { concernWorkflow } from '../workflow.ts';
import { takeConcernStep } from './take-step.server.ts';

let factory: BuiltFactory;
let rep: BuiltPerson;
let officer: BuiltPerson;

beforeEach(async () => {
  factory = await buildFactory();
  rep = await buildPerson({ unit: factory.units.nextTeam, name: '代表甲' });
  await buildOffice(rep, [factory.units.dyeing]);
  officer = await buildPerson({
    unit: factory.units.offices,
    over: factory.enterprise,
    roles: ['UNION_OFFICER'],
    name: '工会干事',
  });
});

const rowOf = (id: number) => db().concern.findUniqueOrThrow({ where: { id } });
const clockOf = (id: number) =>
  db().deadline.findFirst({ where: { subjectType: 'concerns', subjectId: id, closedAt: null } });
const toFinishing = () => ({
  department: String(factory.units.finishing.id),
  urgency: 'GENERAL',
  complexity: 'SIMPLE',
  brief: '夜班食堂供餐时间太短，请后勤安排',
});
const rating = (outcome: string) => ({ outcome, satisfaction: 'BASIC', text: '' });

async function answeredBy(id: number) {
  await step(factory.otherDirector, id, 'reply', { text: '下周起夜班加开热餐窗口' });
  await step(rep, id, 'passReply', { text: '' });
}

describe('a named concern', () => {
  test('goes to the representative, the department, back through him, and is opened again when half fixed', async () => {
    const { id, no } = await buildConcern(factory.worker);
    expect(no).toMatch(/^SQ-\d{4}-\d{4}$/);
    expect(await clockOf(id)).toMatchObject({ holderId: rep.employeeId, ruleKey: 'concern.dispatch' });
    await step(rep, id, 'dispatch', toFinishing());
    expect(await clockOf(id)).toMatchObject({
      holderId: factory.otherDirector.employeeId,
      ruleKey: 'concern.feedback',
    });
    await step(factory.otherDirector, id, 'accept', { handler: '' });
    await answeredBy(id);
    expect(await clockOf(id)).toMatchObject({ holderId: rep.employeeId, ruleKey: 'concern.rating' });
    await step(factory.worker, id, 'rate', rating('HALF_FIXED'));
    expect(await rowOf(id)).toMatchObject({ status: 'RATED', outcome: 'HALF_FIXED', reopened: 0 });
    await step(rep, id, 'reopen', { reason: '周末夜班还没有热餐' });
    expect(await clockOf(id)).toMatchObject({ holderId: factory.otherDirector.employeeId });
    await answeredBy(id);
    await step(factory.worker, id, 'rate', rating('FIXED'));
    expect(await rowOf(id)).toMatchObject({ status: 'CLOSED', outcome: 'FIXED' });
    expect(await clockOf(id)).toBeNull();
  });

  test('not fixed once is opened again, twice goes up to the management, three times stays so for the agenda', async () => {
    const { id } = await buildConcern(factory.worker);
    await step(rep, id, 'dispatch', toFinishing());
    await answeredBy(id);
    await step(factory.worker, id, 'rate', rating('NOT_FIXED'));
    expect(await rowOf(id)).toMatchObject({ status: 'DISPATCHED', reopened: 1 });
    await answeredBy(id);
    await step(factory.worker, id, 'rate', rating('NOT_FIXED'));
    expect(await rowOf(id)).toMatchObject({ status: 'ESCALATED', reopened: 2 });
    expect(await clockOf(id)).toMatchObject({ holderId: factory.management.employeeId });
    await step(factory.management, id, 'answerEscalated', { text: '已安排后勤增加人手' });
    await step(factory.worker, id, 'rate', rating('NOT_FIXED'));
    expect(await rowOf(id)).toMatchObject({ status: 'CLOSED', outcome: 'NOT_FIXED', reopened: 3 });
    const kept = await db().event.count({ where: { subjectId: id, name: 'concerns.leftUnfixed' } });
    expect(kept).toBe(1);
  });

  test('is returned with a reason and dispatched again; the department neither closes nor answers the author', async () => {
    const { id } = await buildConcern(factory.worker);
    await step(rep, id, 'dispatch', toFinishing());
    await expect(step(factory.otherDirector, id, 'answer', { text: '这样就好' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    await expect(step(factory.otherDirector, id, 'close', { reason: '办完了' })).rejects.toMatchObject({
      kind: 'conflict',
    });
    await step(factory.otherDirector, id, 'return', { reason: '食堂归综合部管' });
    expect(await rowOf(id)).toMatchObject({ status: 'REGISTERED', departmentId: null });
    expect(await clockOf(id)).toMatchObject({ holderId: rep.employeeId });
  });

  test('of two who answer at once one wins and the other is told', async () => {
    const { id } = await buildConcern(factory.worker);
    const results = await Promise.allSettled([
      step(rep, id, 'answer', { text: '今晚起就有热餐' }),
      step(officer, id, 'answer', { text: '明天起就有热餐' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await db().concernEntry.count({ where: { concernId: id, kind: 'REPLY' } })).toBe(1);
  });

  test('sent twice by the same form is one', async () => {
    const formKey = '0b6f2f58-6a0e-4e57-9d3c-0a7a43a2d111';
    const sent = await Promise.all([
      buildConcern(factory.worker, { formKey }),
      buildConcern(factory.worker, { formKey }),
    ]);
    expect(sent[0]).toEqual(sent[1]);
  });

  test('a duplicate is answered along with its first one, and each author rates his own', async () => {
    const first = await buildConcern(factory.worker);
    const second = await buildConcern(factory.mate);
    await step(rep, second.id, 'link', { duplicateOfNo: first.no });
    expect(await rowOf(second.id)).toMatchObject({ status: 'LINKED', duplicateOfId: first.id });
    await step(rep, first.id, 'answer', { text: '今晚起夜班有热餐' });
    expect(await rowOf(second.id)).toMatchObject({ status: 'REPLIED' });
    const thread = await readThread(db(), { ...second, enterpriseId: factory.enterprise.id }, ['AUTHOR']);
    expect(thread.at(-1)).toMatchObject({ kind: 'REPLY', text: '今晚起夜班有热餐' });
    await step(factory.mate, second.id, 'rate', rating('FIXED'));
    expect(await rowOf(second.id)).toMatchObject({ status: 'CLOSED' });
    expect(await rowOf(first.id)).toMatchObject({ status: 'REPLIED' });
  });

  test('in silence it moves up by the sweep, from the representative to the union', async () => {
    const { id } = await buildConcern(factory.worker);
    const clock = await clockOf(id);
    const later = addDays(fromDate(clock!.dueOn), 1);
    await sweepDeadlines({ concerns: tracked(concernWorkflow, readMatter) }, later);
    expect(await clockOf(id)).toMatchObject({ holderId: officer.employeeId });
  });
});

describe('conflict of interest', () => {
  test('a complaint of the director reaches neither him nor the representative under him', async () => {
    const { id } = await buildConcern(factory.worker, { about: { employeeId: null, post: 'UNIT_HEAD' } });
    expect(await clockOf(id)).toMatchObject({ holderId: officer.employeeId });
    for (const person of [factory.director, rep, factory.teamLeader]) {
      await expect(readVisibleCase(db(), await actorOf(person), id)).rejects.toMatchObject({
        kind: 'notFound',
      });
    }
    await expect(
      step(officer, id, 'dispatch', { ...toFinishing(), department: String(factory.units.dyeing.id) }),
    ).rejects.toMatchObject({ problems: [{ key: 'concerns:problem.departmentConflicted' }] });
  });
});

describe('a confidential concern', () => {
  test('leaves nothing that names its author beside the record', async () => {
    const { id } = await buildConcern(factory.worker, { tier: 'CONFIDENTIAL' });
    await step(rep, id, 'dispatch', toFinishing());
    await step(factory.otherDirector, id, 'reply', { text: '下周起夜班加开热餐窗口' });
    await step(rep, id, 'passReply', { text: '' });
    await step(factory.worker, id, 'rate', rating('FIXED'));
    const { employeeId, accountId } = factory.worker;
    expect(await rowOf(id)).toMatchObject({ authorId: null, typistId: null });
    expect(await db().notice.count({ where: { employeeId, subjectId: id } })).toBe(0);
    expect(await db().notice.count({ where: { employeeId, subjectType: 'concerns', subjectId: 0 } })).toBe(2);
    const events = { subjectType: 'concerns', subjectId: id };
    expect(await db().event.count({ where: { ...events, accountId } })).toBe(0);
    expect(await db().event.count({ where: { ...events, actorName: factory.worker.name } })).toBe(0);
    expect(await db().concernEntry.count({ where: { concernId: id, byId: employeeId } })).toBe(0);
  });

  test('shows the department the brief, the representative everything, the administrator and HR nothing', async () => {
    const { id } = await buildConcern(factory.worker, { tier: 'CONFIDENTIAL' });
    await step(rep, id, 'dispatch', toFinishing());
    const sightOf = async (person: BuiltPerson) =>
      (await readVisibleCase(db(), await actorOf(person), id)).sight;
    expect(await sightOf(factory.otherDirector)).toMatchObject({ words: 'BRIEF', author: false });
    expect(await sightOf(rep)).toMatchObject({ words: 'WHOLE', author: true });
    expect(await sightOf(factory.worker)).toMatchObject({ words: 'WHOLE', author: true });
    for (const person of [factory.hr, factory.management, factory.teamLeader, factory.mate]) {
      await expect(sightOf(person)).rejects.toMatchObject({ kind: 'notFound' });
    }
  });

  test('a deputy without an office of his own never has it', async () => {
    const today = toDate(dayOf(new Date()));
    await db().absence.create({
      data: {
        enterpriseId: factory.enterprise.id,
        employeeId: rep.employeeId,
        deputyId: factory.mate.employeeId,
        fromOn: today,
        toOn: today,
      },
    });
    const secret = await buildConcern(factory.worker, { tier: 'CONFIDENTIAL' });
    expect(await clockOf(secret.id)).toMatchObject({ holderId: officer.employeeId });
    const open = await buildConcern(factory.worker);
    expect(await clockOf(open.id)).toMatchObject({ holderId: factory.mate.employeeId });
  });
});

describe('an unnamed concern', () => {
  test('bears no person and no time but the day, and its author acts without an account', async () => {
    const { id } = await buildConcern(factory.worker, { tier: 'UNNAMED', receiptHash: 'a hash' });
    await step(rep, id, 'answer', { text: '今晚起夜班有热餐' });
    const { enterpriseId } = factory.worker;
    await transact((tx) =>
      takeConcernStep({
        tx,
        by: { as: 'AUTHOR', enterpriseId },
        concernId: id,
        action: 'rate',
        input: rating('FIXED'),
      }),
    );
    expect(await rowOf(id)).toMatchObject({
      status: 'CLOSED',
      authorId: null,
      authorKey: null,
      formKey: null,
    });
    const midnight = new Date(`${dayOf(new Date())}T00:00:00+08:00`);
    const about = { subjectType: 'concerns', subjectId: id };
    for (const { at } of await db().event.findMany({ where: about })) expect(at).toEqual(midnight);
    for (const { createdAt } of await db().notice.findMany({ where: about }))
      expect(createdAt).toEqual(midnight);
    for (const { closedAt } of await db().deadline.findMany({ where: about }))
      expect(closedAt).toEqual(midnight);
    for (const { at } of await db().concernEntry.findMany({ where: { concernId: id } }))
      expect(at).toBeNull();
  });
});
