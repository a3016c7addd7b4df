import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { countDays } from '#app/systems/commitments/commands/count-days.server.ts';
import { readBoard } from '#app/systems/commitments/queries-board.server.ts';
import type { ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { representativesInOffice } from '#app/systems/representatives/queries-offices.server.ts';
import { actorOf } from '#tests/factories/concerns.ts';
import { buildDay } from '#tests/factories/consultation-days.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildElectionUnit, buildRepresentative } from '#tests/factories/representatives.ts';
import { nextSerial } from '#tests/factories/serial.ts';
import { readServicePageOn, serviceFigure } from '#tests/integration/service-figure.ts';
import type { CommitmentStatus } from '#app/systems/commitments/public.ts';

const AS_OF: Day = '2024-08-15';
let factory: BuiltFactory;

beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

function ask(period: string, unit?: number, asOf: Day = AS_OF) {
  return readServicePageOn({ enterpriseId: factory.enterprise.id, period, unit, asOf });
}

function figure(id: ServiceFigureId, period: string, unit?: number, asOf: Day = AS_OF) {
  return serviceFigure(id, { enterpriseId: factory.enterprise.id, period, unit, asOf });
}

/** Concerns as the figures see them: rows, whoever sent them. */
async function concerns(count: number, unitId: number, columns: Record<string, unknown> = {}) {
  const { id: enterpriseId } = factory.enterprise;
  await db().concern.createMany({
    data: Array.from({ length: count }, () => ({
      enterpriseId,
      unitId,
      no: `SQ-2024-${1000 + nextSerial()}`,
      tier: 'NAMED',
      category: 'LIVING',
      submittedOn: toDate('2024-05-08'),
      firstReplyDueOn: toDate('2024-05-13'),
      ...columns,
    })),
  });
}

describe('concerns', () => {
  test('before anything was said have no figure', async () => {
    expect(await figure('concernOnTimeReplyRate', '2024-05')).toBe('0/0 —');
    expect(await figure('medianConcernReplyWorkdays', '2024-05')).toBe('—');
  });

  test('are answered on time among all that were due, answered or not, by the day on which they were due', async () => {
    const { team, otherTeam } = factory.units;
    const answered = { firstReplyOn: toDate('2024-05-10'), closedOn: toDate('2024-05-20') };
    await concerns(6, team.id, { ...answered, satisfaction: 'VERY', outcome: 'FIXED' });
    await concerns(2, team.id, { firstReplyOn: toDate('2024-05-14') });
    await concerns(5, otherTeam.id);
    await concerns(3, team.id, { submittedOn: toDate('2024-04-30'), firstReplyDueOn: toDate('2024-05-07') });
    expect(await figure('concernOnTimeReplyRate', '2024-05')).toBe('6/16 37.5%');
    expect(await figure('concernClosureRate', '2024-05')).toBe('6/16 37.5%');
    expect(await figure('medianConcernReplyWorkdays', '2024-Q2')).toBe('2.0');
  });

  test('are what an independent count says', async () => {
    const [counted] = await db().$queryRaw<[{ due: number; onTime: number }]>`
      select count(*)::int as due, (count(*) filter (where "firstReplyOn" <= "firstReplyDueOn"))::int as "onTime"
        from "Concern" where "enterpriseId" = ${factory.enterprise.id}
         and extract(year from "firstReplyDueOn") = 2024 and extract(quarter from "firstReplyDueOn") = 2`;
    expect(await figure('concernOnTimeReplyRate', '2024-Q2')).toContain(`${counted.onTime}/${counted.due} `);
  });

  test('rate satisfaction among those who said so, and show silence apart', async () => {
    await concerns(6, factory.units.team.id, { outcome: 'NO_RESPONSE' });
    expect(await figure('concernSatisfactionRate', '2024-Q2')).toBe('6/6 100.0%');
    expect(await figure('concernResponseRate', '2024-Q2')).toBe('6/12 50.0%');
  });

  test('of a department have quarters, of a team nothing, and no month of either', async () => {
    const { dyeing, team, finishing } = factory.units;
    expect(await figure('concernOnTimeReplyRate', '2024-05', dyeing.id)).toBe('tooFine');
    expect(await figure('concernOnTimeReplyRate', '2024-Q2', team.id)).toBe('tooFine');
    expect(await figure('concernOnTimeReplyRate', '2024-Q2', finishing.id)).toBe('0/5 0.0%');
    expect(await figure('concernSatisfactionRate', '2024-Q2', dyeing.id)).toBe('wholeOnly');
  });

  test('of a few are hidden, with the month beside which they could be worked out', async () => {
    await concerns(3, factory.units.team.id, {
      submittedOn: toDate('2024-06-04'),
      firstReplyDueOn: toDate('2024-06-07'),
    });
    expect(await figure('concernOnTimeReplyRate', '2024-06')).toBe('few');
    expect(await figure('concernOnTimeReplyRate', '2024-05')).toBe('few');
    expect(await figure('concernOnTimeReplyRate', '2024-Q2')).toContain('/25 ');
    const trend = (await ask('2024-08')).trend!;
    expect(trend.points.find(({ label }) => label === '2024-06')).toMatchObject({
      value: null,
      printed: '—',
    });
  });

  test('of a few in a department are hidden, whichever of its teams they come from', async () => {
    const { dyeing, finishing, team, otherTeam } = factory.units;
    const lately = { submittedOn: toDate('2024-07-02'), firstReplyDueOn: toDate('2024-07-05') };
    await concerns(3, otherTeam.id, lately);
    await concerns(7, team.id, lately);
    expect(await figure('concernOnTimeReplyRate', '2024-Q3', finishing.id)).toBe('few');
    expect(await figure('concernOnTimeReplyRate', '2024-Q3', dyeing.id)).toBe('few');
    expect(await figure('concernOnTimeReplyRate', '2024-Q3')).toBe('0/10 0.0%');
  });

  test('say nothing of another enterprise', async () => {
    const elsewhere = await buildFactory();
    await concerns(9, elsewhere.units.team.id, { enterpriseId: elsewhere.enterprise.id });
    expect(await figure('concernOnTimeReplyRate', '2024-Q2')).toContain('/25 ');
  });
});

describe('consultation days', () => {
  test('that were moved count where they went, those that were cancelled count as missed', async () => {
    const { enterprise } = factory;
    const held = await buildDay(enterprise, { status: 'PUBLISHED', onDay: '2024-06-25' });
    await db().consultationDay.update({ where: { id: held.id }, data: { matters: 8, onSpot: 6 } });
    const moved = await buildDay(enterprise, { status: 'CANCELLED', onDay: '2024-05-24' });
    await db().consultationDay.update({ where: { id: moved.id }, data: { replacedById: held.id } });
    await buildDay(enterprise, { status: 'CANCELLED', onDay: '2024-04-25' });
    await buildDay(enterprise, { status: 'ANNOUNCED', onDay: AS_OF });
    expect(await figure('consultationDaysHeld', '2024-Q2')).toBe('1/2 50.0%');
    expect(await figure('consultationDaysHeld', '2024-08')).toBe('0/0 —');
    expect(await figure('mattersPerDay', '2024-Q2')).toBe('8/1 8.00');
    expect(await figure('onSpotRate', '2024-Q2')).toBe('6/8 75.0%');
  });
});

describe('representatives and their cards', () => {
  test('are those in office on the last day, as the register says', async () => {
    const { units, worker, mate, otherWorker, enterprise } = factory;
    const seat = await buildElectionUnit({ units: [units.dyeing] });
    const today = dayOf(new Date());
    const shown = await buildRepresentative({
      employee: worker,
      electionUnit: seat,
      promise: '有话直说，件件有回音',
    });
    await buildRepresentative({ employee: mate, electionUnit: seat });
    await buildRepresentative({
      employee: otherWorker,
      electionUnit: seat,
      status: 'ENDED',
      endedOn: addDays(today, -40),
    });
    await db().representativeEntry.updateMany({
      where: { representativeId: shown.id },
      data: { publishedOn: toDate(addDays(today, -5)) },
    });
    const registered = await representativesInOffice(db(), enterprise.id, today);
    const month = today.slice(0, 7);
    expect(await figure('publishedEntryShare', month, undefined, today)).toBe(`1/${registered.length} 50.0%`);
    await db().visit.createMany({
      data: [0, 0, 0].map(() => ({
        enterpriseId: enterprise.id,
        representativeId: shown.id,
        employeeId: mate.employeeId,
        visitedOn: toDate(today),
      })),
    });
    expect(await figure('visitsPerRepresentative', month, undefined, today)).toBe('3/2 1.50');
    await db().contactCard.create({
      data: {
        enterpriseId: enterprise.id,
        no: `LX-T-${nextSerial()}`,
        representativeId: shown.id,
        token: 'a'.repeat(43),
        holderId: mate.employeeId,
        status: 'ACTIVE',
        issuedOn: toDate(addDays(today, -1)),
        handedOn: toDate(addDays(today, -1)),
      },
    });
    const people = await db().employee.count({ where: { enterpriseId: enterprise.id } });
    expect(await figure('cardCoverage', month, undefined, today)).toContain(`1/${people} `);
    expect(await figure('cardCoverage', month, units.otherTeam.id, today)).toBe('few');
  });
});

describe('promises', () => {
  test('are those of the public board, and of its own count', async () => {
    const { enterprise, units, worker } = factory;
    const today = dayOf(new Date());
    const due = addDays(today, -40);
    const promised = { enterpriseId: enterprise.id, departmentId: units.dyeing.id };
    const rows: { status: CommitmentStatus; reportedOn?: Date }[] = [
      { status: 'KEPT', reportedOn: toDate(due) },
      { status: 'KEPT', reportedOn: toDate(addDays(due, 1)) },
      { status: 'OPEN' },
      { status: 'WITHDRAWN' },
      { status: 'REPORTED', reportedOn: toDate(due) },
    ];
    await db().commitment.createMany({
      data: rows.map((row) => ({
        ...promised,
        ...row,
        no: `CN-T-${nextSerial()}`,
        sourceNoun: 'consultation-days',
        sourceId: nextSerial(),
        text: '三号机旁装排风扇',
        madeOn: toDate(addDays(due, -10)),
        dueOn: toDate(due),
        firstDueOn: toDate(due),
      })),
    });
    await transact((tx) => countDays(tx, { ...promised, due: [due], first: due }));
    const month = due.slice(0, 7);
    expect(await figure('promisesKeptOnTime', month, undefined, today)).toBe('1/3 33.3%');
    const board = await readBoard({ actor: await actorOf(worker) });
    expect(board.trend.find((one) => one.month === month)).toMatchObject({ onTime: '33.3%' });
  });
});
