import { expect, test } from 'vitest';
import { offeredIds, offeredUnits, type CountedUnit } from './offered-units.ts';

const department = (id: number, people = 0): CountedUnit => ({
  id,
  name: `车间${id}`,
  departmentId: null,
  people,
});
const team = (id: number, departmentId: number, people: number): CountedUnit => ({
  id,
  name: `班组${id}`,
  departmentId,
  people,
});

test('units of five and more are offered alone', () => {
  const offered = offeredUnits([department(1), team(11, 1, 5), team(12, 1, 30)]);
  expect(offered.departments).toMatchObject([
    { id: 1, teams: [{ id: 11 }, { id: 12 }], hasSmallTeams: false },
  ]);
  expect(offeredIds(offered, 9)).toEqual(new Set([9, 1, 11, 12]));
});

test('one small team takes the next smallest with it, or the whole would mean that one', () => {
  const offered = offeredUnits([department(1), team(11, 1, 4), team(12, 1, 6), team(13, 1, 30)]);
  expect(offered.departments).toMatchObject([{ teams: [{ id: 13 }], hasSmallTeams: true }]);
});

test('a small department folds into the enterprise, with its teams', () => {
  const units = [department(1, 2), team(11, 1, 2), department(2, 3), department(3, 8)];
  const offered = offeredUnits(units);
  expect(offered.departments.map(({ id }) => id)).toEqual([3]);
  expect(offered.hasSmallDepartments).toBe(true);
});
