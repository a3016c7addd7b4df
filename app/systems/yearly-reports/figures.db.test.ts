import { expect, test } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import { buildCommitment, stepOfCommitment } from '#tests/factories/commitments.ts';
import { actorOf, buildConcern, buildOffice, step } from '#tests/factories/concerns.ts';
import { buildDay } from '#tests/factories/consultation-days.ts';
import { buildFactory } from '#tests/factories/factory.ts';
import { beginReport } from './commands/begin-report.server.ts';
import { changeReport } from './commands/change-report.server.ts';
import { readYearFigures, showFigures } from './queries-figures.server.ts';
import { readReport } from './queries-reports.server.ts';

const TEXT =
  '一年来我走访了班组里的同事，夜班热饭、防护手套两件事办成了，周末夜班窗口还没有开，我继续盯。请大家评一评，也请直说哪里做得不够。';

test('a year’s figures come from the records, and a published report keeps those of its day', async () => {
  const factory = await buildFactory();
  const { mate, worker, director, units, enterprise } = factory;
  const today = dayOf(new Date());
  const year = Number(today.slice(0, 4));
  const { id } = await buildOffice(mate, [units.dyeing]);
  const office = { id, enterpriseId: enterprise.id, employeeId: mate.employeeId };
  const sits = { representatives: [{ employeeId: mate.employeeId }] };
  await buildDay(units.dyeing, { status: 'PUBLISHED', ...sits });
  await buildDay(units.dyeing, { status: 'OPEN', ...sits });
  await buildDay(units.dyeing, { status: 'CANCELLED', onDay: today, ...sits });
  await buildDay(units.dyeing, { status: 'ANNOUNCED', onDay: today, ...sits });
  await db().managementTalk.create({
    data: {
      enterpriseId: enterprise.id,
      no: 'YT-T-9',
      status: 'HELD',
      topic: '夜班伙食',
      unitId: units.dyeing.id,
      managerId: director.employeeId,
      requestedById: mate.employeeId,
      requestedOn: toDate(today),
      heldOn: toDate(today),
      requesters: { create: { employeeId: mate.employeeId } },
    },
  });
  const promise = await buildCommitment(factory);
  await stepOfCommitment(director, promise.id, 'report', { text: '排风扇已装好并试运行' });
  await stepOfCommitment(mate, promise.id, 'confirm');
  const concern = await buildConcern(worker, { representativeId: id });
  await step(mate, concern.id, 'answer', { text: '从下周一起夜班加开热菜窗口。' });

  const figures = await readYearFigures(db(), office, year, today);
  expect(figures).toMatchObject({
    concerns: 1,
    onTime: 1,
    shifts: 2,
    shiftsPlanned: 2,
    talks: 1,
    verified: 1,
    visits: 0,
  });
  const shown = showFigures(figures, 'HALF_UP');
  expect(shown.find(({ id: of }) => of === 'shifts')).toMatchObject({ printed: '100.0%', denominator: 2 });

  const actor = await actorOf(mate);
  await beginReport({ actor, input: { year } });
  const report = await db().yearlyReport.findFirstOrThrow({ where: { representativeId: id } });
  const params = { id: report.id };
  await changeReport({ actor, params, input: { intent: 'publish', text: TEXT } });
  await buildDay(units.dyeing, { status: 'PUBLISHED', ...sits });
  const kept = await readReport({ actor, params });
  expect(kept.figures.find(({ id: of }) => of === 'shifts')).toMatchObject({ numerator: 2 });

  const older = { ...figures, shifts: undefined, talks: undefined, verified: undefined };
  expect(showFigures(older, 'HALF_UP').map(({ id: of }) => of)).not.toContain('shifts');
});
