import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import type { ServiceFigureId } from '#app/platform/kpi/registry.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { nextSerial } from '#tests/factories/serial.ts';
import { serviceFigure } from '#tests/integration/service-figure.ts';
import type { FindingStatus } from '#app/systems/inspections/inspection.ts';

const AS_OF: Day = '2024-08-15';
let factory: BuiltFactory;

beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

function figure(id: ServiceFigureId, period: string, unit?: number) {
  return serviceFigure(id, { enterpriseId: factory.enterprise.id, period, unit, asOf: AS_OF });
}

describe('talks', () => {
  const day = (text: Day) => toDate(text);

  async function talk(columns: Record<string, unknown>, clocks: readonly Record<string, unknown>[]) {
    const { enterprise, units, director, worker } = factory;
    const { id } = await db().managementTalk.create({
      data: {
        enterpriseId: enterprise.id,
        no: `YT-T-${nextSerial()}`,
        topic: '高温补贴',
        unitId: units.dyeing.id,
        managerId: director.employeeId,
        requestedById: worker.employeeId,
        requestedOn: day('2024-05-06'),
        ...columns,
      },
    });
    const shared = { enterpriseId: enterprise.id, subjectType: 'management-talks', subjectId: id };
    for (const clock of clocks)
      await db().deadline.create({
        data: {
          ...shared,
          holderRole: 'MANAGEMENT',
          unitId: units.dyeing.id,
          ruleKey: 'talk.accept',
          startedOn: day('2024-05-06'),
          dueOn: day('2024-05-09'),
          ...clock,
        } as never,
      });
  }

  test('are to be held by the day of their clock, and answers are owed whether they came or not', async () => {
    const answered = { clock: 'accept', closedAt: new Date('2024-05-09T15:30:00Z') };
    const hold = { clock: 'hold', dueOn: day('2024-05-23') };
    await talk({ status: 'PUBLISHED', heldOn: day('2024-05-20') }, [answered, hold]);
    await talk({ status: 'SCHEDULED' }, [
      { clock: 'accept', closedAt: new Date('2024-05-09T16:30:00Z') },
      hold,
    ]);
    await talk({ status: 'REQUESTED' }, [
      { clock: 'accept', breachedOn: day('2024-05-10'), closedAt: new Date('2024-05-10T01:00:00Z') },
      { clock: 'accept', lateSince: day('2024-05-09'), dueOn: day('2024-05-13') },
    ]);
    await talk({ status: 'WITHDRAWN' }, [{ clock: 'accept', closedAt: new Date('2024-05-07T01:00:00Z') }]);
    expect(await figure('talkAcceptOnTime', '2024-05')).toBe('1/3 33.3%');
    expect(await figure('talksHeld', '2024-05')).toBe('1/2 50.0%');
    expect(await figure('talksHeld', '2024-05', factory.units.dyeing.id)).toBe('1/2 50.0%');
    expect(await figure('talksHeld', '2024-05', factory.units.finishing.id)).toBe('0/0 —');
  });
});

describe('inspections', () => {
  async function round(columns: Record<string, unknown>) {
    const { enterprise, units, worker } = factory;
    return db().inspectionRound.create({
      data: {
        enterpriseId: enterprise.id,
        no: `XS-T-${nextSerial()}`,
        title: '高温岗位巡视',
        topic: 'SAFETY',
        methods: ['SITE'],
        unitId: units.dyeing.id,
        plannedById: worker.employeeId,
        plannedOn: toDate('2024-05-14'),
        ...columns,
      },
      select: { id: true },
    });
  }

  /** A finding with promises to put it right, in their order. */
  async function finding(
    roundId: number,
    status: FindingStatus,
    promises: readonly Record<string, unknown>[],
  ) {
    const { enterprise, units, worker } = factory;
    const placeName = `三号机${nextSerial()}`;
    const place = await db().inspectionPlace.create({
      data: { enterpriseId: enterprise.id, name: placeName, unitId: units.dyeing.id, code: randomUUID() },
    });
    const { id } = await db().finding.create({
      data: {
        enterpriseId: enterprise.id,
        roundId,
        entryId: randomUUID(),
        seq: nextSerial(),
        placeId: place.id,
        status,
        category: 'SAFETY',
        severity: 'MEDIUM',
        description: '防护罩没有装回去，转轴露在外面',
        foundById: worker.employeeId,
        foundAt: new Date('2024-05-14T03:00:00Z'),
        departmentId: units.dyeing.id,
        closedOn: status === 'EXPLAINED' ? toDate('2024-06-01') : null,
      },
    });
    await db().commitment.createMany({
      data: promises.map((promise, at) => ({
        enterpriseId: enterprise.id,
        departmentId: units.dyeing.id,
        no: `CN-T-${nextSerial()}`,
        sourceNoun: 'findings',
        sourceId: id,
        sourcePart: at + 1,
        text: '装回防护罩',
        madeOn: toDate('2024-05-16'),
        dueOn: toDate('2024-05-30'),
        firstDueOn: toDate('2024-05-30'),
        status: 'KEPT',
        reportedOn: toDate('2024-05-29'),
        closedOn: toDate('2024-06-03'),
        ...promise,
      })),
    });
  }

  test('are held as planned, and what they found is put right by the first day that was set', async () => {
    const { id } = await round({ status: 'RECTIFYING' });
    await round({ status: 'CANCELLED', reason: '停产检修' });
    await round({ status: 'NOTIFIED', plannedOn: toDate(AS_OF), isSurprise: true });
    await round({ status: 'PLANNED' });
    expect(await figure('inspectionRoundsHeld', '2024-05')).toBe('1/2 50.0%');
    expect(await figure('inspectionRoundsHeld', '2024-08')).toBe('0/0 —');
    await finding(id, 'RECTIFYING', [{}]);
    await finding(id, 'RECTIFYING', [
      { status: 'BROKEN', reportedOn: null },
      { dueOn: toDate('2024-06-20'), reportedOn: toDate('2024-06-18') },
    ]);
    await finding(id, 'RECTIFYING', [{ status: 'OPEN', reportedOn: null, closedOn: null }]);
    await finding(id, 'RECTIFYING', [{ status: 'REPORTED', closedOn: null }]);
    await finding(id, 'EXPLAINED', [{ status: 'WITHDRAWN' }]);
    await finding(id, 'DROPPED', [{ status: 'WITHDRAWN' }]);
    await finding(id, 'REPORTED', []);
    expect(await figure('rectificationRate', '2024-05')).toBe('3/4 75.0%');
    expect(await figure('rectifiedOnTime', '2024-05')).toBe('1/4 25.0%');
    expect(await figure('rectificationRate', '2024-06')).toBe('0/0 —');
    const [counted] = await db().$queryRaw<[{ settled: number; due: number }]>`
      select count(*)::int as due, (count(*) filter (where f.status = 'EXPLAINED' or exists (
               select 1 from "Commitment" c where c."sourceNoun" = 'findings' and c."sourceId" = f.id and c.status = 'KEPT')))::int
               as settled
        from "Finding" f
       where f."enterpriseId" = ${factory.enterprise.id} and f.status <> 'DROPPED'
         and exists (select 1 from "Commitment" c where c."sourceNoun" = 'findings' and c."sourceId" = f.id)
         and not exists (select 1 from "Commitment" c where c."sourceNoun" = 'findings' and c."sourceId" = f.id
                            and c.status = 'REPORTED')`;
    expect(counted).toEqual({ settled: 3, due: 4 });
  });
});
