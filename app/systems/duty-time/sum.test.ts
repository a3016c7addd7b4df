import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { monthAsked } from './month.ts';
import { minutesOfAll, sumOf, type SourcedSpell } from './sum.ts';

const SOURCES = ['consultation-days', 'management-talks', 'visits'];

function spell(source: string, minutes: number, times = 1): SourcedSpell {
  return {
    source,
    minutes,
    times,
    employeeId: 1,
    onDay: '2024-03-05',
    no: '',
    place: '',
    fromTime: '',
    toTime: '',
    isEstimated: false,
  };
}

describe('duty time', () => {
  test('is added up by system, none left out', () => {
    const sums = sumOf(SOURCES, [
      spell('visits', 60, 3),
      spell('consultation-days', 120),
      spell('visits', 20),
    ]);
    expect(sums).toEqual([
      { source: 'consultation-days', times: 1, minutes: 120 },
      { source: 'management-talks', times: 0, minutes: 0 },
      { source: 'visits', times: 4, minutes: 80 },
    ]);
    expect(minutesOfAll(sums)).toBe(200);
  });

  test('of all systems is that of all spells', () => {
    const spells = fc.array(
      fc.tuple(fc.constantFrom(...SOURCES), fc.nat(480)).map(([source, minutes]) => spell(source, minutes)),
    );
    fc.assert(
      fc.property(spells, (all) => {
        const whole = all.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(minutesOfAll(sumOf(SOURCES, all))).toBe(whole);
      }),
    );
  });
});

describe('a month', () => {
  test.each([
    [{ month: '2024-02' }, { from: '2024-02-01', to: '2024-02-29', before: '2024-01', after: '2024-03' }],
    [{ month: '2023-12' }, { from: '2023-12-01', to: '2023-12-31', before: '2023-11', after: '2024-01' }],
    [{ month: undefined }, { from: '2024-05-01', to: '2024-05-31', before: '2024-04', after: null }],
    [{ month: '2030-01' }, { from: '2024-05-01', to: '2024-05-31', before: '2024-04', after: null }],
  ])('%j', (search, expected) => {
    expect(monthAsked(search, '2024-05-17')).toMatchObject(expected);
  });
});
