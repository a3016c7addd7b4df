import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, dayOf } from '#app/platform/calendar/day.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildEmployee } from '#tests/factories/people.ts';
import {
  buildElectionUnit,
  buildRepresentative,
  type BuiltElectionUnit,
} from '#tests/factories/representatives.ts';
import {
  countRepresented,
  readRepresentative,
  representativeOfEmployee,
  representativesOf,
  successorOf,
} from './queries-offices.server.ts';

const today = dayOf(new Date());
let factory: BuiltFactory;
let workshop: BuiltElectionUnit;
let team: BuiltElectionUnit;
beforeAll(async () => {
  factory = await buildFactory();
  const { dyeing, team: first, finishing } = factory.units;
  workshop = await buildElectionUnit({ units: [dyeing, finishing], name: '生产选区' });
  team = await buildElectionUnit({ units: [first], name: '甲班选区', beside: workshop });
});
afterAll(closeDatabase);

const namesFor = async (path: string, day = today) =>
  (await representativesOf(db(), factory.enterprise.id, path, day)).map(({ name }) => name);

test('of nested election units the nearest one counts', async () => {
  await buildRepresentative({ employee: factory.director, electionUnit: workshop });
  await buildRepresentative({ employee: factory.mate, electionUnit: team });
  expect(await namesFor(factory.units.team.path)).toEqual(['李娜']);
  expect(await namesFor(factory.units.nextTeam.path)).toEqual(['钱主任']);
  expect(await namesFor(factory.units.otherTeam.path)).toEqual(['钱主任']);
  expect(await namesFor(factory.units.offices.path)).toEqual([]);
  expect(await namesFor(factory.units.team.path, addDays(today, -366))).toEqual([]);
});

test('people are counted where they are represented, as of the day', async () => {
  expect(await countRepresented(db(), team.id, today)).toBe(3);
  expect(await countRepresented(db(), workshop.id, today)).toBe(3);
  await buildEmployee({ unit: factory.units.nextTeam, leftOn: addDays(today, -1) });
  expect(await countRepresented(db(), workshop.id, today)).toBe(3);
  expect(await countRepresented(db(), workshop.id, addDays(today, -1))).toBe(4);
});

test('an office is that of its holder, and nothing of another enterprise', async () => {
  const { enterprise, mate, worker } = factory;
  const office = await representativeOfEmployee(db(), enterprise.id, mate.employeeId, today);
  expect(office).toMatchObject({ name: '李娜', electionUnitName: '甲班选区' });
  expect(await representativeOfEmployee(db(), enterprise.id, worker.employeeId, today)).toBeNull();
  const id = office?.id ?? 0;
  expect(await readRepresentative(db(), enterprise.id, id)).toMatchObject({
    name: '李娜',
    status: 'IN_OFFICE',
  });
  await expect(readRepresentative(db(), enterprise.id + 1, id)).rejects.toMatchObject({ kind: 'notFound' });
});

test('the successor is whoever was elected for the seat, and himself as long as he is there', async () => {
  const former = await buildRepresentative({
    employee: factory.otherWorker,
    electionUnit: workshop,
    status: 'ENDED',
    endedOn: addDays(today, -3),
  });
  expect((await successorOf(db(), former.id, today))?.name).toBe('钱主任');
  const next = await buildRepresentative({ employee: factory.worker, electionUnit: workshop });
  await db().vacancy.create({
    data: {
      enterpriseId: workshop.enterpriseId,
      termId: workshop.termId,
      electionUnitId: workshop.id,
      formerId: former.id,
      filledById: next.id,
      status: 'FILLED',
      openedOn: new Date(),
    },
  });
  expect((await successorOf(db(), former.id, today))?.name).toBe('张伟');
  expect((await successorOf(db(), next.id, today))?.name).toBe('张伟');
});
