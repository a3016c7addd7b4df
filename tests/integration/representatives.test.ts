import { IMPORTS } from '#app/portal/import-kinds.server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate, toDate } from '#app/platform/calendar/day.ts';
import { closeNotices } from '#app/systems/public-notices/commands/close-notices.server.ts';
import { importFile } from '#app/platform/imports/commands/import-file.server.ts';
import { followUpsOf } from '#app/portal/record-kinds.server.ts';
import * as noticeStep from '#app/routes/public-notices.$id_.$step.tsx';
import * as noticeEdit from '#app/routes/public-notices.$id_.edit.tsx';
import * as noticeRoute from '#app/routes/public-notices.$id.tsx';
import * as electionRoute from '#app/routes/terms.$id_.election.tsx';
import * as termRoute from '#app/routes/terms.$id.tsx';
import * as newTermRoute from '#app/routes/terms.new.tsx';
import * as entryRoute from '#app/routes/representatives.$id_.entry.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildEmployee, buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import {
  buildElectionUnit,
  buildRepresentative,
  type BuiltElectionUnit,
} from '#tests/factories/representatives.ts';
import { send, visit, type Fields } from './call-route.ts';

const today = dayOf(new Date());
let factory: BuiltFactory;
let officer: BuiltPerson;
let unit: BuiltElectionUnit;
beforeAll(async () => {
  factory = await buildFactory();
  const { enterprise, units } = factory;
  officer = await buildPerson({
    name: '工干事',
    unit: units.offices,
    over: enterprise,
    roles: ['UNION_OFFICER'],
  });
  unit = await buildElectionUnit({ units: [units.dyeing], quota: 2 });
  await buildElectionUnit({ units: [units.finishing], beside: unit });
});
afterAll(closeDatabase);

function elect(fields: Fields = {}) {
  const counted = { electorate: '60', voters: '40', votesFor: '31' };
  const typed = { electionUnitId: String(unit.id), candidate: factory.worker.no, category: 'FRONTLINE' };
  const all = { ...typed, ...counted, electedOn: today, ...fields };
  return send(electionRoute, all, { as: officer, params: { id: unit.termId } });
}

const step = (id: number, name: string, as: BuiltPerson, fields: Fields = {}) =>
  send(noticeStep, fields, { as, params: { id, step: name } });
const noticeOf = async (representativeId: number) =>
  db().publicNotice.findFirstOrThrow({
    where: { subjectType: 'representatives', subjectId: representativeId },
    orderBy: { id: 'desc' },
  });
const officeOf = (person: { employeeId: number }) =>
  db().representative.findFirstOrThrow({ where: { employeeId: person.employeeId }, orderBy: { id: 'desc' } });
const close = () => closeNotices(followUpsOf('public-notices'));
const endNotice = (id: number) =>
  db().publicNotice.update({ where: { id }, data: { endsOn: toDate(addDays(today, -1)) } });

async function publish(person: BuiltPerson): Promise<number> {
  const { id } = await noticeOf((await officeOf(person)).id);
  expect((await step(id, 'approve', factory.unionChair)).status).toBe(302);
  expect((await step(id, 'publish', officer)).status).toBe(302);
  return id;
}

test('a refusal of an election says the numbers', async () => {
  const turnout = await elect({ voters: '39' });
  expect(turnout.status).toBe(422);
  expect(turnout.problems).toMatchObject([
    { field: 'voters', params: { electorate: 60, voters: 39, needed: 40 } },
  ]);
  const votes = await elect({ votesFor: '30' });
  expect(votes.problems).toMatchObject([{ field: 'votesFor', params: { needed: 31 } }]);
  expect((await elect({ candidate: factory.otherWorker.no })).problems[0]).toMatchObject({
    field: 'candidate',
    key: 'terms:problem.candidateElsewhere',
  });
  expect(await db().representative.count({ where: { termId: unit.termId } })).toBe(0);
});

test('from the election to the office: approved by another, on the board in full, then in office by itself', async () => {
  expect((await elect()).status).toBe(302);
  const office = await officeOf(factory.worker);
  expect(office.status).toBe('ELECTED');
  const { id, ...notice } = await noticeOf(office.id);
  expect(notice).toMatchObject({ kind: 'ELECTION_RESULT', status: 'DRAFT', minDays: 5, dayKind: 'workdays' });
  expect((await step(id, 'approve', officer)).status).toBe(403);
  expect((await visit(noticeRoute, { as: factory.mate, params: { id } })).status).toBe(404);
  await publish(factory.worker);
  expect((await step(id, 'pass', factory.unionChair)).refusal?.key).toBe('public-notices:refusal.over');
  expect(await close()).toEqual({ closed: 0 });
  await endNotice(id);
  expect(await close()).toEqual({ closed: 1 });
  const begun = await officeOf(factory.worker);
  expect(begun.status).toBe('IN_OFFICE');
  expect(begun.inOfficeFrom && fromDate(begun.inOfficeFrom)).toBe(today);
  const page = (await visit(noticeRoute, { as: factory.mate, params: { id } })).data as {
    details: unknown[];
  };
  expect(page.details).toEqual([]);
  const kept = (await visit(noticeRoute, { as: officer, params: { id } })).data as { details: unknown[] };
  expect(kept.details.length).toBeGreaterThan(0);
});

test('his entry: he confirms it within a clock, the chair publishes it, an amended one replaces it', async () => {
  const { id } = await officeOf(factory.worker);
  const entry = await db().representativeEntry.findFirstOrThrow({ where: { representativeId: id } });
  const clock = () =>
    db().deadline.findFirst({
      where: { subjectType: 'representative-entries', subjectId: entry.id, closedAt: null },
      select: { clock: true, holderId: true },
    });
  expect(await clock()).toEqual({ clock: 'confirmation', holderId: factory.worker.employeeId });
  const texts = {
    promise: '有事您说话',
    duties: '安全、食堂',
    workPhone: '8012',
    consultation: '每月 25 日',
  };
  const change = (as: BuiltPerson, fields: Fields) => send(entryRoute, fields, { as, params: { id } });
  const own = await change(factory.worker, { intent: 'confirm', ...texts, workPhone: '19900001234' });
  expect(own.problems).toMatchObject([{ field: 'workPhone' }]);
  expect((await change(officer, { intent: 'confirm', ...texts })).status).toBe(403);
  expect((await change(factory.worker, { intent: 'confirm', ...texts })).status).toBe(302);
  expect(await clock()).toEqual({ clock: 'approval', holderId: factory.unionChair.employeeId });
  expect((await change(officer, { intent: 'approve' })).status).toBe(403);
  expect((await change(factory.unionChair, { intent: 'approve' })).status).toBe(302);
  await change(factory.worker, { intent: 'amend' });
  await change(factory.worker, { intent: 'confirm', ...texts, promise: '一定回复' });
  await change(factory.unionChair, { intent: 'approve' });
  const entries = await db().representativeEntry.findMany({
    where: { representativeId: id },
    orderBy: { id: 'asc' },
    select: { status: true, promise: true },
  });
  expect(entries).toEqual([
    { status: 'EXPIRED', promise: '有事您说话' },
    { status: 'PUBLISHED', promise: '一定回复' },
  ]);
});

test('an objection holds the notice up, its author does not judge it, and a change of content starts it anew', async () => {
  await elect({ candidate: factory.mate.no });
  const id = await publish(factory.mate);
  expect((await step(id, 'object', officer, { text: '票数和现场唱票不一致' })).status).toBe(302);
  await endNotice(id);
  expect(await close()).toEqual({ closed: 0 });
  expect((await step(id, 'investigate', officer)).refusal?.key).toBe('public-notices:refusal.objected');
  await step(id, 'investigate', factory.unionChair);
  const objection = await db().publicNoticeObjection.findFirstOrThrow({ where: { noticeId: id } });
  const answer = { objectionId: String(objection.id), answer: '已重新核对票数，无误' };
  expect((await step(id, 'rejectObjection', factory.unionChair, answer)).status).toBe(302);
  const notice = await db().publicNotice.findUniqueOrThrow({ where: { id } });
  const content = { title: notice.title, body: notice.body, details: '当选人：李娜\n赞成票：32 票' };
  const changed = await send(
    noticeEdit,
    { ...content, reason: '票数登记有误' },
    { as: officer, params: { id } },
  );
  expect(changed.to).not.toBe(`/public-notices/${id}`);
  expect((await db().publicNotice.findUniqueOrThrow({ where: { id } })).status).toBe('WITHDRAWN');
  const office = await officeOf(factory.mate);
  expect(office.status).toBe('ELECTED');
  const next = await noticeOf(office.id);
  expect(next).toMatchObject({ status: 'DRAFT', replacesId: id, publishedOn: null });
  await publish(factory.mate);
  await step(next.id, 'object', factory.worker, { text: '这次选举没有通知夜班' });
  await step(next.id, 'investigate', officer);
  const [second] = await db().publicNoticeObjection.findMany({ where: { noticeId: next.id } });
  const upheld = { objectionId: String(second!.id), answer: '情况属实，选举无效' };
  await step(next.id, 'upholdObjection', officer, upheld);
  expect(await officeOf(factory.mate)).toMatchObject({ status: 'ENDED', endReason: 'ANNULLED' });
  expect(await db().vacancy.count({ where: { termId: unit.termId } })).toBe(0);
});

test('a transfer out of the election unit ends the office and opens a by-election, which the next one fills', async () => {
  const csv = `工号,生效日期,原部门,原班组,新部门,新班组\n${factory.worker.no},${today},染色车间,甲班,定型车间,丙班\n`;
  const outcome = await importFile({
    kind: IMPORTS['transfers']!,
    fileName: 'transfers.csv',
    bytes: Buffer.from(csv),
    enterprise: () => Promise.resolve(factory.enterprise.id),
    commit: true,
    skipInvalid: false,
  });
  expect(outcome.committed).toBe(true);
  const ended = await officeOf(factory.worker);
  expect(ended).toMatchObject({ status: 'ENDED', endReason: 'TRANSFERRED' });
  expect(
    await db().representativeEntry.count({ where: { representativeId: ended.id, status: 'PUBLISHED' } }),
  ).toBe(0);
  const vacancy = await db().vacancy.findFirstOrThrow({ where: { formerId: ended.id } });
  const running = await db().deadline.findFirstOrThrow({
    where: { subjectType: 'vacancies', subjectId: vacancy.id, closedAt: null },
  });
  expect(running.holderId).toBe(officer.employeeId);
  expect(fromDate(running.dueOn)).toBe(addDays(today, 60));
  expect((await elect({ candidate: factory.teamLeader.no })).status).toBe(302);
  await endNotice(await publish(factory.teamLeader));
  await close();
  const next = await officeOf(factory.teamLeader);
  expect(next.status).toBe('IN_OFFICE');
  expect(await db().vacancy.findUniqueOrThrow({ where: { id: vacancy.id } })).toMatchObject({
    status: 'FILLED',
    filledById: next.id,
  });
  expect(
    await db().deadline.count({ where: { subjectType: 'vacancies', subjectId: vacancy.id, closedAt: null } }),
  ).toBe(0);
});

test('somebody who left the enterprise is no representative any more, as of his last day', async () => {
  const gone = await buildEmployee({ unit: factory.units.nextTeam });
  const office = await buildRepresentative({ employee: gone, electionUnit: unit });
  const leftOn = toDate(addDays(today, -2));
  await db().employment.updateMany({ where: { employeeId: gone.employeeId }, data: { leftOn } });
  const { settleAllOffices } = await import('#app/systems/representatives/commands/settle-offices.server.ts');
  expect(await settleAllOffices()).toEqual({ ended: 1 });
  expect(await settleAllOffices()).toEqual({ ended: 0 });
  const ended = await db().representative.findUniqueOrThrow({ where: { id: office.id } });
  expect([ended.status, ended.endReason, ended.endedOn]).toEqual(['ENDED', 'LEFT', leftOn]);
});

test('a term: planned by its scheme, one at a time, and its offices end with it', async () => {
  const as = officer;
  const plan = { termNo: '98', startsOn: addDays(today, 1), years: '3', scheme: 'NATIONAL' };
  const few = await send(newTermRoute, { ...plan, quota: '2' }, { as });
  expect(few.problems).toMatchObject([{ field: 'quota', key: 'terms:problem.quotaLeast' }]);
  const people = Number(few.problems[0]?.params?.['count']);
  const planned = await send(newTermRoute, { ...plan, quota: String(people) }, { as });
  const id = Number(planned.to?.split('/').at(-1));
  const seats = await db().electionUnit.findMany({ where: { termId: id } });
  expect(seats.reduce((sum, { quota }) => sum + quota, 0)).toBe(people);
  const act = (termId: number, fields: Fields) => send(termRoute, fields, { as, params: { id: termId } });
  await act(id, { intent: 'startElecting' });
  expect((await act(id, { intent: 'activate' })).refusal?.key).toBe('terms:refusal.otherRuns');
  const late = addDays(today, 4000);
  expect(
    (await act(unit.termId, { intent: 'extend', endsOn: late, reason: '企业改制，延期换届' })).status,
  ).toBe(422);
  expect((await act(unit.termId, { intent: 'close' })).status).toBe(302);
  expect(await db().representative.count({ where: { termId: unit.termId, status: { not: 'ENDED' } } })).toBe(
    0,
  );
  expect(await db().vacancy.count({ where: { termId: unit.termId, status: 'OPEN' } })).toBe(0);
  expect((await act(id, { intent: 'activate' })).status).toBe(302);
});

test('two who take the same step at once: one wins, the other is told', async () => {
  await transact(() => Promise.resolve());
  const { prepareNotice } = await import('#app/systems/public-notices/commands/prepare-notice.server.ts');
  const id = await transact((tx) =>
    prepareNotice(tx, null, {
      enterpriseId: factory.enterprise.id,
      kind: 'FACTORY_AFFAIRS',
      unitId: factory.enterprise.id,
      title: '食堂承包',
      body: '食堂承包招标结果公示',
      details: [],
    }),
  );
  const answers = await Promise.all([1, 2].map(() => step(id, 'approve', factory.unionChair)));
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409]);
});
