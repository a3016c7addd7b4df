import { afterAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate } from '#app/platform/calendar/day.ts';
import { actorOf, buildOffice } from '#tests/factories/concerns.ts';
import { buildFactory } from '#tests/factories/factory.ts';
import { buildPlace, buildRound, stepOfRound } from '#tests/factories/inspections.ts';
import { changePlan } from './commands/plan-round.server.ts';
import { readChangedPlan } from './queries-plan.server.ts';
import { planSchema } from './schema.ts';

afterAll(closeDatabase);

test('a plan is changed whole until it is approved, and shows what it holds', async () => {
  const factory = await buildFactory();
  const { worker, mate, units, unionChair } = factory;
  for (const person of [worker, mate]) await buildOffice(person, [units.dyeing]);
  const { id } = await buildRound(factory, { leader: worker });
  const other = await buildPlace(units.finishing);
  const actor = await actorOf(unionChair);
  const before = await readChangedPlan({ actor, params: { id } });
  expect(before.values.fields).toMatchObject({ title: '染色车间安全巡视', leader: worker.no, members: '' });
  const plannedOn = addDays(dayOf(new Date()), 30);
  const typed = planSchema.parse({
    title: '定型车间生活巡视',
    topic: 'LIVING',
    unitId: String(units.finishing.id),
    plannedOn,
    methods: 'SITE',
    leader: mate.no,
    members: worker.no,
    stop: { [`p${other.id}`]: '1' },
  });
  await changePlan({ actor, params: { id }, input: typed });
  const row = await db().inspectionRound.findUniqueOrThrow({
    where: { id },
    include: { members: true, stops: true },
  });
  expect(row).toMatchObject({ title: '定型车间生活巡视', topic: 'LIVING', unitId: units.finishing.id });
  expect(fromDate(row.plannedOn)).toBe(plannedOn);
  expect(row.stops).toMatchObject([{ roundId: id, placeId: other.id, seq: 1 }]);
  expect(row.members.find(({ part }) => part === 'LEADER')?.employeeId).toBe(mate.employeeId);
  expect((await readChangedPlan({ actor, params: { id } })).values.fields[`stop.p${other.id}`]).toBe('1');
  await stepOfRound(unionChair, id, 'approve');
  await expect(changePlan({ actor, params: { id }, input: typed })).rejects.toMatchObject({
    key: 'inspections:refusal.approvedAlready',
  });
});
