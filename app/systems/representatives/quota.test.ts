import { describe, expect, test } from 'vitest';
import { fitsQuota, QUOTA_SCHEMES, quotaOf } from './quota.ts';

describe('the worked examples for 700 employees', () => {
  test.each([
    ['NATIONAL', { least: 35, most: null }],
    ['SHANGHAI', { least: 60, most: null }],
    ['ZHEJIANG', { least: 82, most: null }],
    ['HENAN', { least: 70, most: 105 }],
  ] as const)('%s', (scheme, range) => {
    expect(quotaOf(scheme, 700)).toEqual(range);
  });
});

test('Shanghai at 3000 agrees with what it says of more than 3000', () => {
  expect(quotaOf('SHANGHAI', 3000).least).toBe(175);
  expect(quotaOf('SHANGHAI', 3001).least).toBe(175);
});

test.each([
  ['NATIONAL', 99, 30],
  ['NATIONAL', 601, 31],
  ['NATIONAL', 2000, 100],
  ['SHANGHAI', 99, 30],
  ['SHANGHAI', 100, 30],
  ['SHANGHAI', 199, 30],
  ['SHANGHAI', 200, 35],
  ['ZHEJIANG', 99, 30],
  ['ZHEJIANG', 199, 40],
  ['ZHEJIANG', 999, 96],
  ['ZHEJIANG', 1000, 100],
  ['ZHEJIANG', 4999, 160],
  ['ZHEJIANG', 5000, 200],
  ['HENAN', 150, 30],
  ['HENAN', 200, 30],
] as const)('%s with %i employees has at least %i', (scheme, employees, least) => {
  expect(quotaOf(scheme, employees).least).toBe(least);
});

test('Henan has a range, and an end', () => {
  expect(quotaOf('HENAN', 1000)).toEqual({ least: 100, most: 150 });
  expect(quotaOf('HENAN', 5000)).toEqual({ least: 150, most: 500 });
  expect(quotaOf('HENAN', 20_000)).toEqual({ least: 300, most: 500 });
  expect(fitsQuota(quotaOf('HENAN', 700), 69)).toBe(false);
  expect(fitsQuota(quotaOf('HENAN', 700), 105)).toBe(true);
  expect(fitsQuota(quotaOf('HENAN', 700), 106)).toBe(false);
});

test.each(QUOTA_SCHEMES)(
  '%s never asks for more people than there are, nor for fewer when there are more',
  (scheme) => {
    let before = 0;
    for (let employees = 0; employees <= 12_000; employees += 1) {
      const { least, most } = quotaOf(scheme, employees);
      expect(least).toBeLessThanOrEqual(employees);
      expect(least).toBeGreaterThanOrEqual(before);
      if (most !== null) expect(most).toBeGreaterThanOrEqual(least);
      before = least;
    }
  },
);

test('what is no headcount is refused', () => {
  expect(() => quotaOf('NATIONAL', -1)).toThrow(RangeError);
  expect(() => quotaOf('NATIONAL', 1.5)).toThrow(RangeError);
});
