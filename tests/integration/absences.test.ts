import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepDeadlines } from '#app/platform/deadlines/commands/sweep-deadlines.server.ts';
import { addDays, dayOf } from '#app/platform/calendar/day.ts';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { WORKFLOW_RECORDS } from '#app/portal/record-kinds.server.ts';
import * as absencesRoute from '#app/routes/absences.tsx';
import * as proposalRoute from '#app/routes/proposals.$id.tsx';
import * as chaseRoute from '#app/routes/proposals.$id_.chase.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPerson, type BuiltPerson } from '#tests/factories/people.ts';
import { send, visit } from './call-route.ts';
import { plannedForm, submitted, take } from './proposal-forms.ts';

let factory: BuiltFactory;
const today = dayOf(new Date());
const nextWeek = addDays(today, 7);

beforeAll(async () => {
  factory = await buildFactory();
});
beforeEach(() => db().absence.deleteMany());
afterAll(closeDatabase);

const record = (as: BuiltPerson, fields: Record<string, string>) =>
  send(absencesRoute, { intent: 'record', fromOn: today, toOn: nextWeek, ...fields }, { as });

const holderOf = async (id: number) =>
  (
    await db().deadline.findFirst({
      where: { subjectType: 'proposals', subjectId: id, closedAt: null },
      select: { holderId: true },
    })
  )?.holderId;

describe('a team leader goes away', () => {
  test('his deputy is on the hook, may decide, and no longer may when he is back', async () => {
    const id = await submitted(factory.worker, plannedForm());
    const answer = await record(factory.teamLeader, { deputy: factory.mate.no });
    expect(answer).toMatchObject({ status: 302, to: '/absences' });
    await sweepDeadlines(WORKFLOW_RECORDS, today);
    expect(await holderOf(id)).toBe(factory.mate.employeeId);
    expect((await take(factory.mate, id, 'accept')).status).toBe(302);

    const later = await submitted(factory.worker, plannedForm());
    const [absence] = await db().absence.findMany();
    await send(absencesRoute, { intent: 'end', absenceId: String(absence?.id) }, { as: factory.teamLeader });
    expect((await take(factory.mate, later, 'accept')).status).toBe(403);
  });

  test('a deputy gets no staff records', async () => {
    await record(factory.hr, { deputy: factory.mate.no });
    const page = await visit(await import('#app/routes/people._index.tsx'), { as: factory.mate });
    expect(page.status).toBe(403);
  });
});

test('HR records who fell ill; others only themselves', async () => {
  await record(factory.hr, { who: factory.director.no });
  expect((await db().absence.findMany()).map(({ employeeId }) => employeeId)).toEqual([
    factory.director.employeeId,
  ]);
  await db().absence.deleteMany();
  await record(factory.worker, { who: factory.director.no });
  expect((await db().absence.findMany()).map(({ employeeId }) => employeeId)).toEqual([
    factory.worker.employeeId,
  ]);
});

test.each([
  ['an end before the beginning', { toOn: addDays(today, -1) }, 'toOn'],
  ['a day that is none', { fromOn: '2024-02-30' }, 'fromOn'],
  ['a deputy whom nobody knows', { deputy: '没这人' }, 'deputy'],
])('%s is refused beside its field, and what was typed stays', async (_what, fields, field) => {
  const answer = await record(factory.worker, fields);
  expect(answer.status).toBe(422);
  expect(answer.problems.map((problem) => problem.field)).toEqual([field]);
  expect(answer.data).toMatchObject({ values: fields });
});

test('oneself is no deputy, and nobody is away twice', async () => {
  const own = await record(factory.worker, { deputy: factory.worker.no });
  expect(own.problems[0]?.key).toBe('absences:problem.ownDeputy');
  await record(factory.worker, {});
  const twice = await record(factory.worker, { fromOn: nextWeek, toOn: addDays(nextWeek, 1) });
  expect(twice.problems[0]?.key).toBe('absences:problem.awayAlready');
});

test('somebody else’s absence is not one’s own to end', async () => {
  await record(factory.director, {});
  const [absence] = await db().absence.findMany();
  const ended = await send(
    absencesRoute,
    { intent: 'end', absenceId: String(absence?.id) },
    { as: factory.worker },
  );
  expect(ended.status).toBe(404);
});

describe('a worker who waits', () => {
  test('chases once a day; whoever has it hears of it', async () => {
    const id = await submitted(factory.worker, plannedForm());
    const chase = (as: BuiltPerson) => send(chaseRoute, {}, { as, params: { id } });
    expect((await chase(factory.worker)).status).toBe(302);
    expect((await chase(factory.worker)).refusal?.key).toBe('deadlines:refusal.chasedAlready');
    const heard = await db().notice.findMany({
      where: { employeeId: factory.teamLeader.employeeId, subjectId: id, kind: 'CHASED' },
    });
    expect(heard).toHaveLength(1);
    const page = await visit(proposalRoute, { as: factory.worker, params: { id } });
    expect(page.data).toMatchObject({
      clock: { mayChase: true, chaseAgainOn: addDays(today, 1), after: 'UNIT_HEAD' },
    });
  });

  test('once a day whoever has it: a step in between gives no second time', async () => {
    const id = await submitted(factory.worker, plannedForm());
    const chase = () => send(chaseRoute, {}, { as: factory.worker, params: { id } });
    expect((await chase()).status).toBe(302);
    await take(factory.teamLeader, id, 'accept');
    expect((await chase()).refusal?.key).toBe('deadlines:refusal.chasedAlready');
    const page = await visit(proposalRoute, { as: factory.worker, params: { id } });
    expect(page.data).toMatchObject({ clock: { chaseAgainOn: addDays(today, 1) } });
  });

  test('others may not, nor when nothing runs', async () => {
    const id = await submitted(factory.worker, plannedForm());
    const colleague = await buildPerson({ unit: factory.units.team });
    const chase = (as: BuiltPerson) => send(chaseRoute, {}, { as, params: { id } });
    expect((await chase(colleague)).refusal?.key).toBe('deadlines:refusal.notYours');
    await take(factory.worker, id, 'withdraw');
    expect((await chase(factory.worker)).refusal?.key).toBe('deadlines:refusal.nothingRuns');
  });
});
