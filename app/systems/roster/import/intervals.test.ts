import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type Day } from '#app/platform/calendar/day.ts';
import { fitToEmployments, moveOn, unitOn, withEmployment, type MembershipDays } from './intervals.ts';
import { wasEmployed, type EmploymentDays } from './knowledge.ts';

const START = '2020-01-01';
const LAST = 60;
const day = fc.integer({ min: 0, max: LAST }).map((count) => addDays(START, count));
const days: readonly Day[] = Array.from({ length: LAST + 10 }, (_, at) => addDays(START, at - 5));

const employment = fc
  .tuple(day, fc.option(fc.integer({ min: 0, max: 30 })))
  .map(([joinedOn, length]): EmploymentDays => {
    return { joinedOn, leftOn: length === null ? null : addDays(joinedOn, length) };
  });

/** A history as imports make it: employments stated one after the other, with memberships and moves. */
const history = fc
  .tuple(
    fc.array(fc.tuple(employment, fc.constantFrom('A', 'B')), { minLength: 1, maxLength: 4 }),
    fc.array(fc.tuple(day, fc.constantFrom('A', 'B', 'C')), { maxLength: 4 }),
  )
  .map(([stated, moves]) => {
    let employments: EmploymentDays[] = [];
    let memberships: MembershipDays<string>[] = [];
    for (const [next, unit] of stated) {
      employments = withEmployment(employments, next);
      memberships = fitToEmployments(memberships, employments, unit);
    }
    for (const [on, unit] of moves) memberships = moveOn(memberships, on, unit);
    return { employments, memberships };
  });

describe('intervals', () => {
  test('on every day of employment there is one unit, on every other none', () => {
    fc.assert(
      fc.property(history, ({ employments, memberships }) => {
        for (const on of days) {
          const holding = memberships.filter(
            ({ fromOn, toOn }) => fromOn <= on && (toOn === null || on <= toOn),
          );
          expect(holding).toHaveLength(wasEmployed(employments, on) ? 1 : 0);
        }
      }),
    );
  });

  test('stated again, nothing changes', () => {
    fc.assert(
      fc.property(history, ({ employments, memberships }) => {
        for (const known of employments) expect(withEmployment(employments, known)).toEqual(employments);
        expect(fitToEmployments(memberships, employments, 'X')).toEqual(memberships);
      }),
    );
  });

  test('a move counts from its day on and leaves all days before', () => {
    fc.assert(
      fc.property(history, day, ({ memberships }, on) => {
        const moved = moveOn(memberships, on, 'X');
        for (const other of days.filter((one) => one < on)) {
          expect(unitOn(moved, other)).toBe(unitOn(memberships, other));
        }
        expect(unitOn(moved, on)).toBe(unitOn(memberships, on) === undefined ? undefined : 'X');
      }),
    );
  });
});

test('a corrected day of joining corrects; days apart are a new employment', () => {
  const known = [{ joinedOn: '2020-01-01', leftOn: '2020-06-30' }];
  expect(withEmployment(known, { joinedOn: '2020-01-01', leftOn: null })).toEqual([
    { joinedOn: '2020-01-01', leftOn: null },
  ]);
  expect(withEmployment(known, { joinedOn: '2020-02-01', leftOn: '2020-06-30' })).toEqual([
    { joinedOn: '2020-02-01', leftOn: '2020-06-30' },
  ]);
  expect(withEmployment(known, { joinedOn: '2021-01-01', leftOn: null })).toEqual([
    ...known,
    { joinedOn: '2021-01-01', leftOn: null },
  ]);
});

test('the part that ends the day before a transfer gets the old unit', () => {
  const roster = [{ unit: 'C', fromOn: '2020-01-01', toOn: null }];
  const first = moveOn(roster, '2021-01-01', 'B', 'A');
  const second = moveOn(first, '2022-01-01', 'C', 'B');
  expect(second).toEqual([
    { unit: 'A', fromOn: '2020-01-01', toOn: '2020-12-31' },
    { unit: 'B', fromOn: '2021-01-01', toOn: '2021-12-31' },
    { unit: 'C', fromOn: '2022-01-01', toOn: null },
  ]);
});
