import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './number.ts';

test('a number has its series, its year and at least four digits', () => {
  expect(formatNumber('SQ', 2024, 7)).toBe('SQ-2024-0007');
  expect(formatNumber('LX', 2024, 12345)).toBe('LX-2024-12345');
});

test('numbers of one series and year are as different as their serials', () => {
  const serial = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(serial, serial, (one, other) => {
      expect(formatNumber('GG', 2024, one) === formatNumber('GG', 2024, other)).toBe(one === other);
    }),
  );
});

test('a serial begins at 1', () => {
  expect(() => formatNumber('GS', 2024, 0)).toThrow(RangeError);
});
