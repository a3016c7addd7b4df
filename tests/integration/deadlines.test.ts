import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sweepDeadlines } from '#app/platform/deadlines/commands/sweep-deadlines.server.ts';
import { addDays, dayOf, fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { WORKFLOW_RECORDS } from '#app/portal/record-kinds.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import type { BuiltPerson } from '#tests/factories/people.ts';
import * as wallRoute from '#app/routes/deadlines.tsx';
import { visit } from './call-route.ts';
import { mustTake, plannedForm, submitted } from './proposal-forms.ts';

let factory: BuiltFactory;
let calendar: WorkCalendar;
let id: number;
const today = dayOf(new Date());

beforeAll(async () => {
  factory = await buildFactory();
  calendar = await readWorkCalendar(db(), factory.enterprise.id);
});
beforeEach(async () => {
  await db().absence.deleteMany();
  await db().deadline.updateMany({ where: { closedAt: null }, data: { closedAt: new Date() } });
  id = await submitted(factory.worker, plannedForm());
});
afterAll(closeDatabase);

const sweep = (day: Day) => sweepDeadlines(WORKFLOW_RECORDS, day);

async function running() {
  const [row] = await db().deadline.findMany({
    where: { subjectType: 'proposals', subjectId: id, closedAt: null },
    select: {
      holderId: true,
      holderRole: true,
      link: true,
      dueOn: true,
      breachedOn: true,
      insteadOfId: true,
    },
  });
  return row && { ...row, dueOn: fromDate(row.dueOn) };
}

const told = async (person: BuiltPerson) => {
  const notices = await db().notice.findMany({
    where: { employeeId: person.employeeId, subjectId: id },
    orderBy: { id: 'asc' },
    select: { kind: true, name: true },
  });
  return notices.map(({ kind, name }) => `${kind} ${name}`);
};

test('a proposal nobody answers: reminder, breach, next level, next level, and the union’s chair', async () => {
  const first = await running();
  expect(first).toMatchObject({ holderId: factory.teamLeader.employeeId, link: 0 });
  const dueOn = first?.dueOn ?? today;
  expect(dueOn).toBe(calendar.addWorkdays(today, 2));
  expect(await told(factory.teamLeader)).toEqual(['WAITS proposals.submitted']);

  expect((await sweep(calendar.addWorkdays(today, 1))).reminded).toBe(1);
  expect((await sweep(dueOn)).reminded, 'reminded of once').toBe(0);
  expect(await told(factory.teamLeader)).toEqual(['WAITS proposals.submitted', 'SOON deadlines.due']);
  expect((await running())?.holderId, 'the day itself still counts').toBe(factory.teamLeader.employeeId);

  const late = addDays(dueOn, 1);
  expect((await sweep(late)).movedUp).toBe(1);
  expect((await sweep(late)).movedUp, 'moved once').toBe(0);
  const second = await running();
  expect(second).toMatchObject({ holderId: factory.director.employeeId, link: 1 });
  expect(second?.dueOn).toBe(calendar.addWorkdays(late, 3));
  expect(await told(factory.teamLeader)).toContain('LATE proposals.passedOn');
  expect(await told(factory.director)).toEqual(['WAITS proposals.passedOn']);
  expect(await told(factory.worker)).toEqual(['MINE proposals.passedOn']);

  await sweep(addDays(second?.dueOn ?? late, 1));
  const third = await running();
  expect(third).toMatchObject({ holderId: factory.kaizenOffice.employeeId, link: 2 });

  await sweep(addDays(third?.dueOn ?? late, 1));
  const last = await running();
  expect(last).toMatchObject({ holderId: factory.unionChair.employeeId, holderRole: 'UNION_CHAIR', link: 3 });

  const end = addDays(last?.dueOn ?? late, 1);
  expect((await sweep(end)).movedUp).toBe(1);
  expect(await running(), 'above the chair there is nobody').toMatchObject({
    holderId: factory.unionChair.employeeId,
    breachedOn: toDate(end),
  });
  expect((await sweep(addDays(end, 30))).movedUp).toBe(0);
  const passedOn = { subjectType: 'proposals', subjectId: id, name: 'proposals.passedOn' };
  expect(await db().event.count({ where: passedOn })).toBe(4);
});

describe('two sweeps at once', () => {
  test('move a record up one step, not two', async () => {
    const late = addDays((await running())?.dueOn ?? today, 1);
    const both = await Promise.all([sweep(late), sweep(late)]);
    expect(both.map(({ movedUp }) => movedUp).sort()).toEqual([0, 1]);
    expect(await running()).toMatchObject({ link: 1 });
    expect(await told(factory.director)).toHaveLength(1);
  });
});

describe('somebody is away', () => {
  const absent = (person: BuiltPerson, deputy: BuiltPerson | null, fromOn = today) =>
    db().absence.create({
      data: {
        enterpriseId: factory.enterprise.id,
        employeeId: person.employeeId,
        fromOn: toDate(fromOn),
        toOn: toDate(addDays(fromOn, 20)),
        deputyId: deputy?.employeeId ?? null,
      },
    });

  test('his deputy has it from the day on which he goes, and the due day stays', async () => {
    const before = await running();
    await absent(factory.teamLeader, factory.mate);
    expect((await sweep(today)).handedOver).toBe(1);
    expect(await running()).toMatchObject({
      holderId: factory.mate.employeeId,
      insteadOfId: factory.teamLeader.employeeId,
      dueOn: before?.dueOn,
    });
    expect((await sweep(today)).handedOver).toBe(0);
    expect(await told(factory.mate)).toEqual(['WAITS deadlines.handedOver']);
  });

  test('without a deputy the next level has it', async () => {
    await absent(factory.teamLeader, null);
    await sweep(today);
    expect(await running()).toMatchObject({ holderId: factory.director.employeeId, link: 1 });
  });

  test('what is submitted meanwhile goes to the deputy at once', async () => {
    await absent(factory.teamLeader, factory.director);
    id = await submitted(factory.worker, plannedForm());
    expect(await running()).toMatchObject({
      holderId: factory.director.employeeId,
      insteadOfId: factory.teamLeader.employeeId,
    });
  });
});

describe('the wall of what is overdue', () => {
  const wall = async (as: BuiltPerson) => {
    const { data, status } = await visit(wallRoute, { as });
    return { status, data: data as { departments: { name: string; records: { subjectId: number }[] }[] } };
  };
  const overdue = async () =>
    (await wall(factory.unionChair)).data.departments.flatMap(({ name, records }) =>
      records.map(({ subjectId }) => `${name} ${subjectId}`),
    );

  test('shows what is late by department, the oldest first, also once it has moved up', async () => {
    const newer = await submitted(factory.otherWorker, plannedForm());
    expect(await overdue()).toEqual([]);
    const lateBy = (subjectId: number, days: number) =>
      db().deadline.updateMany({
        where: { subjectType: 'proposals', subjectId, closedAt: null },
        data: { dueOn: toDate(addDays(today, -days)) },
      });
    await lateBy(id, 9);
    await lateBy(newer, 2);
    expect(await overdue()).toEqual([`染色车间 ${id}`, `定型车间 ${newer}`]);
    await sweep(today);
    expect(await running()).toMatchObject({ holderId: factory.director.employeeId });
    expect(await overdue()).toEqual([`染色车间 ${id}`, `定型车间 ${newer}`]);
    await mustTake(factory.director, id, 'accept');
    expect(await overdue()).toEqual([`定型车间 ${newer}`]);
  });

  test('is not for those who are on it', async () => {
    expect((await wall(factory.director)).status).toBe(403);
  });
});
