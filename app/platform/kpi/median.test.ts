import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianWorkdays } from './median.ts';

describe('the median', () => {
  test('of nothing is nothing', () => {
    expect(medianWorkdays([])).toBeNull();
  });

  test('is that of the sorted list', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }), (days) => {
        const sorted = [...days].sort((a, b) => a - b);
        const low = sorted[Math.floor((days.length - 1) / 2)] as number;
        const high = sorted[Math.floor(days.length / 2)] as number;
        expect(medianWorkdays(days.map((workdays) => ({ workdays, replies: 1 })))).toBe((low + high) / 2);
      }),
    );
  });
});
