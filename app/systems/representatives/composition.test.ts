import { expect, test } from 'vitest';
import { gaugesOf, type Composition } from './composition.ts';

const RULES = { 'rep.max_manager_share': 0.2, 'rep.frontline_min_share': 0.5, 'rep.female_min_share': 1 };
const full: Composition = {
  quota: 60,
  inOffice: 60,
  leaders: 12,
  frontline: 30,
  women: 24,
  employees: 700,
  femaleEmployees: 280,
};

function states(change: Partial<Composition>) {
  const gauges = gaugesOf({ ...full, ...change }, RULES);
  return Object.fromEntries(gauges.map(({ name, state }) => [name, state]));
}

test('60 representatives may have 12 managers and not 13', () => {
  expect(states({})).toEqual({ seats: 'good', managers: 'good', frontline: 'good', women: 'good' });
  expect(states({ leaders: 13 })).toMatchObject({ managers: 'bad' });
});

test('too few of the front line and too few women are pointed out', () => {
  expect(states({ frontline: 29 })).toMatchObject({ frontline: 'warn' });
  expect(states({ women: 23 })).toMatchObject({ women: 'warn' });
  expect(states({ inOffice: 59 })).toMatchObject({ seats: 'warn' });
});

test('where nobody is in office there is no share, and not one of none', () => {
  const none = { inOffice: 0, leaders: 0, frontline: 0, women: 0 };
  expect(states(none)).toEqual({ seats: 'warn', managers: 'none', frontline: 'none', women: 'none' });
});

test('every gauge says what it is made of and what it is held against', () => {
  expect(gaugesOf(full, RULES)).toMatchObject([
    { name: 'seats', numerator: 60, denominator: 60 },
    { name: 'managers', numerator: 12, denominator: 60, limit: 2000 },
    { name: 'frontline', numerator: 30, denominator: 60, limit: 5000 },
    { name: 'women', numerator: 24, denominator: 60, limit: 4000 },
  ]);
});
