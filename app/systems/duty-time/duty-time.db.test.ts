import { beforeAll, expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { readWorkbook } from '#app/platform/sheets/read-workbook.server.ts';
import { DUTY_SOURCES } from '#app/portal/duty-sources.server.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { actorOf, buildOffice } from '#tests/factories/concerns.ts';
import { buildDay } from '#tests/factories/consultation-days.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { readMonth, readStatement } from './queries-duty.server.ts';
import { exportMonth } from './queries-export.server.ts';

const MONTH = '2024-03';

let factory: BuiltFactory;
let officeId: number;

beforeAll(async () => {
  factory = await buildFactory();
  ({ id: officeId } = await buildOffice(factory.mate, [factory.units.dyeing]));
  await db().representative.update({
    where: { id: officeId },
    data: { inOfficeFrom: toDate('2024-01-02') },
  });
  await workAMonth();
});

/**
 * Two shifts of which one took place, a round of 100 minutes, a talk of 90, three visits on two days; one visit is of
 * another month.
 */
async function workAMonth(): Promise<void> {
  const { mate, units, enterprise, director, worker } = factory;
  const sits = { representatives: [{ employeeId: mate.employeeId }] };
  const held = await buildDay(units.dyeing, { status: 'PUBLISHED', onDay: '2024-03-07', ...sits });
  await buildDay(units.dyeing, { status: 'CANCELLED', onDay: '2024-03-14', ...sits });
  await db().consultationShift.updateMany({
    where: { dayId: held.id },
    data: { fromTime: '11:30', toTime: '13:30' },
  });
  await db().managementTalk.create({
    data: {
      enterpriseId: enterprise.id,
      no: 'YT-T-1',
      status: 'PUBLISHED',
      topic: '夏季高温怎么办',
      unitId: units.dyeing.id,
      managerId: director.employeeId,
      requestedById: mate.employeeId,
      requestedOn: toDate('2024-03-01'),
      scheduledAt: new Date('2024-03-12T14:00:00+08:00'),
      heldOn: toDate('2024-03-12'),
      length: 90,
      requesters: { create: { employeeId: mate.employeeId } },
    },
  });
  await goRound();
  for (const day of ['2024-03-05', '2024-03-05', '2024-03-20', '2024-04-01'])
    await db().visit.create({
      data: {
        enterpriseId: enterprise.id,
        representativeId: officeId,
        employeeId: worker.employeeId,
        visitedOn: toDate(day),
        note: '问了夜班热饭',
      },
    });
}

/** Signed in on site at nine; the leader said at twenty to eleven that all was seen. */
async function goRound(): Promise<void> {
  const { mate, units, enterprise } = factory;
  const { id } = await db().inspectionRound.create({
    data: {
      enterpriseId: enterprise.id,
      no: 'XS-T-1',
      status: 'DRAFTED',
      title: '染色车间安全巡视',
      topic: 'SAFETY',
      methods: ['SITE'],
      unitId: units.dyeing.id,
      plannedOn: toDate('2024-03-15'),
      plannedById: mate.employeeId,
      members: {
        create: {
          enterpriseId: enterprise.id,
          employeeId: mate.employeeId,
          presentAt: new Date('2024-03-15T09:00:00+08:00'),
        },
      },
    },
  });
  await db().event.create({
    data: {
      enterpriseId: enterprise.id,
      subjectType: 'inspections',
      subjectId: id,
      name: 'inspections.drafted',
      at: new Date('2024-03-15T10:40:00+08:00'),
    },
  });
}

test('a month is what the records say, and names nobody who was visited', async () => {
  const actor = await actorOf(factory.hr);
  const { lines, minutes } = await readMonth(DUTY_SOURCES)({ actor, search: { month: MONTH } });
  expect(lines).toHaveLength(1);
  expect(lines[0]?.sums).toEqual([
    { source: 'consultation-days', times: 1, minutes: 120 },
    { source: 'inspections', times: 1, minutes: 100 },
    { source: 'management-talks', times: 1, minutes: 90 },
    { source: 'visits', times: 3, minutes: 60 },
  ]);
  expect(minutes).toBe(370);
  const statement = await readStatement(DUTY_SOURCES)({
    actor,
    params: { id: officeId },
    search: { month: MONTH },
  });
  expect(statement.rows.map(({ days, source }) => `${days.join()} ${source}`)).toEqual([
    '2024-03-07 consultation-days',
    '2024-03-12 management-talks',
    '2024-03-15 inspections',
    '2024-03-05,2024-03-20 visits',
  ]);
  expect(statement.rows[1]).toMatchObject({ fromTime: '14:00', toTime: '15:30', no: 'YT-T-1' });
  expect(statement.rows[2]).toMatchObject({ fromTime: '09:00', toTime: '10:40', no: 'XS-T-1' });
  expect(statement.paidBy).toContain('上海市职工代表大会条例');
  const told = JSON.stringify(statement);
  expect(told).not.toContain(factory.worker.name);
  expect(told).not.toContain('热饭');
  expect(told).not.toContain('高温');
});

test('what a visit counts, and whether it is paid, are rules', async () => {
  const { enterprise, hr } = factory;
  for (const [key, value] of [
    ['rep.visit_minutes', 30],
    ['rep.paid_time', false],
  ] as const)
    await db().ruleOverride.create({
      data: { enterpriseId: enterprise.id, key, value, validFrom: toDate('2024-03-01') },
    });
  const search = { month: MONTH };
  const actor = await actorOf(hr);
  const read = () => readStatement(DUTY_SOURCES)({ actor, params: { id: officeId }, search });
  const statement = await read();
  expect([statement.minutes, statement.visitMinutes, statement.paidBy]).toEqual([400, 30, null]);
  await db().ruleOverride.deleteMany({ where: { enterpriseId: enterprise.id } });
  expect((await read()).minutes).toBe(370);
});

test('everybody reads his own statement alone', async () => {
  const read = async (person: BuiltFactory['mate']) =>
    readStatement(DUTY_SOURCES)({
      actor: await actorOf(person),
      params: { id: officeId },
      search: { month: undefined },
    });
  expect((await read(factory.mate)).month).toBe(dayOf(new Date()).slice(0, 7));
  await expect(read(factory.worker)).rejects.toMatchObject({ kind: 'notFound' });
  await expect(read(factory.director)).rejects.toMatchObject({ kind: 'notFound' });
});

test('the workbook holds the month with its total', async () => {
  const actor = await actorOf(factory.hr);
  const answer = await exportMonth(DUTY_SOURCES)({
    actor,
    search: { month: MONTH },
    translate: TRANSLATORS['zh-CN'],
  });
  expect(answer.headers.get('content-disposition')).toContain('duty-time-2024-03.xlsx');
  const { rows } = await readWorkbook(Buffer.from(await answer.arrayBuffer()), () => 0);
  expect(rows.at(-1)?.cells.at(-1)).toMatchObject({ kind: 'number', text: '6.17' });
});
