import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '#app/platform/calendar/day.ts';
import { hasTimeOfDay, serialToDay } from './serial-day.ts';

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [36_526, '2000-01-01'],
  [44_990, '2023-03-05'],
  [44_990.999, '2023-03-05'],
  [110_795, '2203-05-06'],
  [2_958_465, '9999-12-31'],
])('serial %d is %s', (serial, day) => {
  expect(serialToDay(serial)).toBe(day);
});

test.each([0, 0.5, -1, 60, 2_958_466, 1e20, Number.NaN, Number.POSITIVE_INFINITY])(
  'serial %d is no day',
  (serial) => {
    expect(serialToDay(serial)).toBeNull();
  },
);

test('the system of 1904 begins with day 0', () => {
  expect(serialToDay(0, 1904)).toBe('1904-01-01');
  expect(serialToDay(43_528, 1904)).toBe('2023-03-05');
  expect(serialToDay(-1, 1904)).toBeNull();
});

test('a serial counts days whatever the time of day', () => {
  const serials = fc.integer({ min: 61, max: 2_958_465 });
  const times = fc.double({ min: 0, max: 0.9999, noNaN: true });
  fc.assert(
    fc.property(serials, times, (serial, time) => {
      const day = serialToDay(serial + time);
      expect(day).toBe(addDays('1900-03-01', serial - 61));
      expect(daysBetween('1899-12-30', day ?? '')).toBe(serial);
    }),
  );
});

test('both systems name the same day 1462 apart', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_957_003 }), (serial) => {
      expect(serialToDay(serial, 1904)).toBe(serialToDay(serial + 1462, 1900));
    }),
  );
});

test('a time of day is noticed, a rounding error is none', () => {
  expect(hasTimeOfDay(44_990)).toBe(false);
  expect(hasTimeOfDay(44_989.9999999999)).toBe(false);
  expect(hasTimeOfDay(44_990.35)).toBe(true);
});
