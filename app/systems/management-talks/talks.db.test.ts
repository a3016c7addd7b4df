import { RECORD_TITLES, WORKFLOW_RECORDS } from '#app/portal/record-kinds.server.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { markBroken } from '#app/systems/commitments/commands/mark-broken.server.ts';
import { sweepDeadlines } from '#app/platform/deadlines/commands/sweep-deadlines.server.ts';
import { readSubjects } from '#app/platform/notifications/subject.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { ageCommitment } from '#tests/factories/commitments.ts';
import { actorOf, buildOffice } from '#tests/factories/concerns.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { lookAfterTalks } from './commands/look-after-talks.server.ts';
import { requestTalk } from './commands/request-talk.server.ts';
import { takeTalkStep } from './commands/take-step.server.ts';
import type { TalkAction } from './actions.ts';
import { readOpenItems, readTalk } from './queries-pages.server.ts';
import type { TypedRequest } from './schema.ts';

const today = () => dayOf(new Date());

let factory: BuiltFactory;
let representative: BuiltPerson;

beforeAll(async () => {
  factory = await buildFactory();
  representative = await buildPerson({ unit: factory.units.team, name: '代表甲' });
  await buildOffice(representative, [factory.units.dyeing]);
});

async function ask(overrides: Partial<TypedRequest> = {}): Promise<number> {
  const input = {
    topic: '夏季高温怎么办',
    manager: factory.director.no,
    requesters: '',
    question: { q1: '定型机旁什么时候装排风扇', q2: '高温津贴怎么发' },
    carried: {},
    ...overrides,
  } as TypedRequest;
  const { to } = await requestTalk({ actor: await actorOf(representative), input });
  return Number(to.split('/').at(-1));
}

async function take(
  person: BuiltPerson,
  talkId: number,
  action: TalkAction,
  input: Record<string, unknown> = {},
): Promise<void> {
  const by = await actorOf(person);
  await transact((tx) => takeTalkStep({ tx, by, talkId, action, input }));
}

const rowOf = (id: number) => db().managementTalk.findUniqueOrThrow({ where: { id } });
const clockOf = (id: number) =>
  db().deadline.findFirst({ where: { subjectType: 'management-talks', subjectId: id, closedAt: null } });
const WHY = { reason: '这周在外地开会' };
const at = (time: string) => ({ day: addDays(today(), 1), time, length: 60, place: '二楼会议室' });

async function holdTalk(id: number): Promise<void> {
  await db().managementTalk.update({ where: { id }, data: { scheduledAt: new Date(Date.now() - 60_000) } });
  await take(representative, id, 'hold');
}

async function readHash(id: number): Promise<{ hash: string }> {
  const { readSeenCase } = await import('./queries-case.server.ts');
  const { hash } = await readSeenCase(db(), await actorOf(representative), id);
  return { hash };
}

const minutes = (overrides: Record<string, unknown> = {}) => ({
  minutes: '双方到场，逐条答复',
  answer: { q1: '下月装好两台', q2: '按省里标准发' },
  promise: { q1: '三号定型机旁装排风扇' },
  promiseOn: { q1: addDays(today(), 7) },
  withheld: { q2: 'on' },
  ...overrides,
});

describe('a request', () => {
  test('is declined once with a reason; a second time the union’s chair decides and may insist', async () => {
    const id = await ask();
    expect(await clockOf(id)).toMatchObject({ clock: 'accept', holderId: factory.director.employeeId });
    await take(factory.director, id, 'decline', WHY);
    expect((await rowOf(id)).status).toBe('DECLINED');
    expect((await clockOf(id))?.holderId).toBe(representative.employeeId);
    await take(representative, id, 'askAgain', { reason: '高温天已经到了' });
    await take(factory.director, id, 'decline', WHY);
    expect(await rowOf(id)).toMatchObject({ status: 'REFERRED', declines: 2 });
    expect((await clockOf(id))?.holderId).toBe(factory.unionChair.employeeId);
    await expect(take(factory.director, id, 'insist', WHY)).rejects.toMatchObject({ kind: 'forbidden' });
    await take(factory.unionChair, id, 'insist', { reason: '事关职工健康，必须谈' });
    expect(await clockOf(id)).toMatchObject({ clock: 'hold', holderId: factory.director.employeeId });
  });

  test('goes to somebody who answers for something, and asks something', async () => {
    await expect(ask({ manager: factory.worker.no })).rejects.toMatchObject({
      problems: [{ key: 'management-talks:problem.managerLeadsNothing' }],
    });
    await expect(ask({ question: {} as never })).rejects.toMatchObject({
      problems: [{ field: 'question.q1' }],
    });
    await expect(ask({ requesters: factory.worker.no })).rejects.toMatchObject({
      problems: [{ key: 'management-talks:problem.requestersNoOffice' }],
    });
  });

  test('moves up when its day passes in silence', async () => {
    const id = await ask();
    await db().deadline.updateMany({
      where: { subjectType: 'management-talks', subjectId: id },
      data: { dueOn: toDate(addDays(today(), -1)) },
    });
    await sweepDeadlines(WORKFLOW_RECORDS, today());
    expect((await clockOf(id))?.holderId).toBe(factory.management.employeeId);
  });
});

test('nobody sits in two talks at once, even when both are scheduled at the same moment', async () => {
  const [one, other] = [await ask(), await ask()];
  for (const id of [one, other]) await take(factory.director, id, 'accept');
  const both = await Promise.allSettled([
    take(factory.director, one, 'schedule', at('14:00')),
    take(representative, other, 'schedule', at('14:30')),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const [refused] = both.filter((result) => result.status === 'rejected');
  expect(refused).toMatchObject({ reason: { problems: [{ key: 'management-talks:problem.timeTaken' }] } });
});

test('both sign the same words; a change voids a signature; promises enter the ledger and what is broken goes on', async () => {
  const id = await ask();
  await take(factory.director, id, 'accept');
  await take(representative, id, 'schedule', at('08:00'));
  await expect(take(representative, id, 'hold')).rejects.toMatchObject({
    key: 'management-talks:refusal.timeCame',
  });
  await holdTalk(id);
  await take(representative, id, 'writeMinutes', minutes());
  const first = await readHash(id);
  await take(representative, id, 'sign', first);
  expect(await clockOf(id)).toMatchObject({ clock: 'countersign', holderId: factory.director.employeeId });
  await take(factory.director, id, 'writeMinutes', minutes({ minutes: '双方到场，另补一条' }));
  await expect(take(factory.director, id, 'sign', first)).rejects.toMatchObject({
    key: 'management-talks:refusal.changed',
  });
  await take(factory.director, id, 'sign', await readHash(id));
  expect((await rowOf(id)).status).toBe('HELD');
  await take(representative, id, 'sign', await readHash(id));
  expect((await rowOf(id)).status).toBe('SIGNED');
  expect(await db().talkSignature.count({ where: { talkId: id, voidedAt: { not: null } } })).toBe(1);
  const promise = await db().commitment.findFirstOrThrow({
    where: { sourceNoun: 'management-talks', sourceId: id },
  });
  expect(promise).toMatchObject({
    ownerId: factory.director.employeeId,
    visibility: 'ENTERPRISE',
    sourcePart: 1,
  });
  await take(representative, id, 'publish', { disclosure: 'ENTERPRISE', secretNote: '' });
  const seen = await readTalk({
    actor: await actorOf(factory.otherWorker),
    params: { id },
    translate: TRANSLATORS['zh-CN'],
  });
  expect(seen.questions.map(({ seq }) => seq)).toEqual([1]);
  expect([seen.withheldCount, seen.minutes, seen.events]).toEqual([1, '', []]);
  expect((await lookAfterTalks(today())).closed).toBe(0);
  await ageCommitment(promise.id, 30);
  await markBroken(today());
  const open = await readOpenItems(factory.enterprise.id, factory.director.employeeId);
  expect(open.map(({ text }) => text).join()).toContain('三号定型机旁装排风扇');
  expect((await lookAfterTalks(today())).closed).toBe(1);
  expect((await rowOf(id)).status).toBe('CLOSED');
});

test('a talk is planned each quarter, once, with what is open', async () => {
  await lookAfterTalks(today());
  await lookAfterTalks(today());
  const planned = await db().managementTalk.findMany({
    where: { enterpriseId: factory.enterprise.id, kind: 'FIXED' },
  });
  expect(planned).toHaveLength(1);
  const [talk] = planned;
  expect(talk).toMatchObject({ status: 'ACCEPTED', managerId: factory.management.employeeId });
  expect(talk?.topic).toMatch(/^\d{4}-Q[1-4]$/);
  const about = { subjectType: 'management-talks', subjectId: talk?.id ?? 0 };
  const titleIn = async (locale: 'zh-CN' | 'en') =>
    (await readSubjects(RECORD_TITLES, factory.enterprise.id, [about], TRANSLATORS[locale]))(about)?.title;
  expect(await titleIn('zh-CN')).toMatch(/^\d{4}年第[1-4]季度固定约谈$/);
  expect(await titleIn('en')).toMatch(/^Fixed talk, quarter [1-4] of \d{4}$/);
});
