import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import * as draftsRoute from '#app/routes/proposals.drafts.tsx';
import * as editRoute from '#app/routes/proposals.$id_.edit.tsx';
import { dayOf } from '#app/platform/calendar/day.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson } from '#tests/factories/people.ts';
import { send, visit } from './call-route.ts';
import { mustTake, plannedForm, submit, submitted } from './proposal-forms.ts';

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

function proposalsOf(employeeId: number) {
  return db().proposal.findMany({ where: { leadId: employeeId }, orderBy: { id: 'asc' } });
}

const year = dayOf(new Date()).slice(0, 4);

test('a draft saved twice with one key is one draft, and what was typed last stands in it', async () => {
  const worker = await buildPerson({ unit: factory.units.team });
  const draftKey = randomUUID();
  const first = await send(draftsRoute, { draftKey, title: '冷却' }, { as: worker });
  const second = await send(draftsRoute, { draftKey, title: '冷却水回用' }, { as: worker });
  expect([first.status, second.status]).toEqual([200, 200]);
  expect(second.data).toEqual(first.data);
  expect(await proposalsOf(worker.employeeId)).toMatchObject([
    { title: '冷却水回用', status: 'DRAFT', no: null, unitId: factory.units.team.id },
  ]);
});

test('a draft that comes five times at once is one draft', async () => {
  const worker = await buildPerson({ unit: factory.units.team });
  const draftKey = randomUUID();
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => send(draftsRoute, { draftKey, title: '冷却' }, { as: worker })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(await proposalsOf(worker.employeeId)).toHaveLength(1);
});

test('what is half typed is kept: an unfinished partner, an amount that is none yet', async () => {
  const worker = await buildPerson({ unit: factory.units.team });
  const { status, data } = await send(
    draftsRoute,
    {
      draftKey: randomUUID(),
      title: '冷',
      savingClaimed: '3千',
      'partners.0.who': '没',
      'partners.0.share': 'x',
    },
    { as: worker },
  );
  expect(status).toBe(200);
  const { id } = data as { id: number };
  const form = await visit(editRoute, { as: worker, params: { id } });
  expect(form.data).toMatchObject({
    draft: { id, partners: [], values: { title: '冷', savingClaimed: '' } },
  });
});

test('a form sent twice makes one proposal, also when both arrive at once', async () => {
  const worker = await buildPerson({ unit: factory.units.team });
  const form = plannedForm();
  const [one, other] = await Promise.all([submit(worker, form), submit(worker, form)]);
  const later = await submit(worker, form);
  expect([one.status, other.status, later.status]).toEqual([302, 302, 302]);
  expect(new Set([one.to, other.to, later.to]).size).toBe(1);
  expect(await proposalsOf(worker.employeeId)).toHaveLength(1);
});

test('the key of somebody else opens nothing', async () => {
  const { worker, mate } = factory;
  const form = plannedForm();
  await send(draftsRoute, { draftKey: form['draftKey'] as string, title: '我的' }, { as: worker });
  expect((await send(draftsRoute, { draftKey: form['draftKey'] as string }, { as: mate })).status).toBe(404);
  expect((await submit(mate, form)).status).toBe(404);
  await submitted(worker, form);
  expect((await submit(mate, form)).status).toBe(409);
});

test('twenty at once get twenty numbers, and the first of the year is 0001', async () => {
  const other = await buildFactory();
  const answers = await Promise.all(Array.from({ length: 20 }, () => submit(other.worker, plannedForm())));
  expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 302));
  const numbers = (await proposalsOf(other.worker.employeeId)).map(({ no }) => no).sort();
  expect(numbers).toEqual(
    Array.from({ length: 20 }, (_, at) => `GS-${year}-${String(at + 1).padStart(4, '0')}`),
  );
});

test('what is missing is said beside its field, and nothing is stored', async () => {
  const worker = await buildPerson({ unit: factory.units.team });
  const { status, problems, data } = await submit(worker, plannedForm({ title: '水', plan: '', mode: '' }));
  expect(status).toBe(422);
  expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'plan', 'mode']));
  expect(data).toMatchObject({ values: { title: '水' } });
  expect(await proposalsOf(worker.employeeId)).toEqual([]);
});

test('words without a photo, a figure or a saving are no evidence', async () => {
  const worker = await buildPerson({ unit: factory.units.team });
  const before = '冷却水直接排放，没有回收，水费比同行都要高出不少。';
  const { status, problems } = await submit(worker, plannedForm({ before }));
  expect(status).toBe(422);
  expect(problems).toMatchObject([{ field: 'before', key: 'proposals:problem.evidenceMissing' }]);
  expect(await proposalsOf(worker.employeeId)).toEqual([]);
});

test('a returned proposal keeps its number when it is submitted again', async () => {
  const { worker, teamLeader } = factory;
  const form = plannedForm();
  const id = await submitted(worker, form);
  const { no } = await db().proposal.findUniqueOrThrow({ where: { id } });
  await mustTake(teamLeader, id, 'return');
  const edit = { as: worker, params: { id } };
  const { data } = await visit(editRoute, edit);
  expect(data).toMatchObject({ no, draft: { draftKey: form['draftKey'], values: { title: form['title'] } } });
  const again = await send(editRoute, { ...form, title: '染缸冷却水全部回用' }, edit);
  expect(again).toMatchObject({ status: 302, to: `/proposals/${id}` });
  expect(await db().proposal.findUniqueOrThrow({ where: { id } })).toMatchObject({
    no,
    status: 'SUBMITTED',
    title: '染缸冷却水全部回用',
  });
});

test('the address of the form and the key in it must name the same draft', async () => {
  const { worker, mate } = factory;
  const id = await submitted(mate, plannedForm());
  await mustTake(factory.teamLeader, id, 'return');
  const { status } = await send(editRoute, plannedForm(), { as: worker, params: { id } });
  expect(status).toBe(404);
});

test('a day of completion lies not ahead', async () => {
  const worker = await buildPerson({ unit: factory.units.team });
  const form = plannedForm({
    mode: 'IMPLEMENTED',
    after: '冷却水全部回到储水罐，每缸少用 3 吨新水，已运行。',
    completedOn: '2099-01-01',
  });
  const { status, problems } = await submit(worker, form);
  expect(status).toBe(422);
  expect(problems).toMatchObject([{ field: 'completedOn', key: 'proposals:problem.dayTooLate' }]);
});

test('a team leader and a kiosk type for a worker, who is the author; a colleague does not', async () => {
  const { teamLeader, kiosk, mate } = factory;
  const worker = await buildPerson({ unit: factory.units.team });
  const author = worker.no;
  const typed = await submitted(teamLeader, plannedForm({ author }));
  expect(await db().proposal.findUniqueOrThrow({ where: { id: typed } })).toMatchObject({
    leadId: worker.employeeId,
    typistId: teamLeader.employeeId,
    typedByAccountId: teamLeader.accountId,
    origin: 'ASSISTED',
  });
  const atKiosk = await submit(kiosk, plannedForm({ author }));
  expect(atKiosk).toMatchObject({ status: 302, to: '/proposals/new' });
  expect((await proposalsOf(worker.employeeId)).at(-1)).toMatchObject({
    typedByAccountId: kiosk.accountId,
    typistId: null,
    origin: 'ASSISTED',
    status: 'SUBMITTED',
  });
  expect((await submit(kiosk, plannedForm())).problems).toMatchObject([{ field: 'author' }]);
  expect((await submit(mate, plannedForm({ author }))).status).toBe(403);
  expect((await submit(teamLeader, plannedForm({ author: '没这个人' }))).problems).toMatchObject([
    { field: 'author', key: 'proposals:problem.authorUnknown' },
  ]);
});
