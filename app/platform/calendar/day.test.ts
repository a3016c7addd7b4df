import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween, fromDate, isDay, makeDay, toDate, weekdayOf } from './day.ts';

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a civil day', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-6-1',
    '20230601',
    '',
    '2023-06-01 ',
  ])('%s does not', (day) => {
    expect(isDay(day)).toBe(false);
  });

  test('is made of numbers, or not at all', () => {
    expect(makeDay(2024, 2, 29)).toBe('2024-02-29');
    expect(makeDay(2023, 2, 29)).toBeNull();
  });

  test('begins at 16:00 UTC of the day before', () => {
    expect(dayOf(new Date('2023-12-31T15:59:59.999Z'))).toBe('2023-12-31');
    expect(dayOf(new Date('2023-12-31T16:00:00.000Z'))).toBe('2024-01-01');
  });

  test('has a weekday', () => {
    expect(weekdayOf('2023-12-31')).toBe(0);
    expect(weekdayOf('2026-02-14')).toBe(6);
  });

  test('survives the way through a date column', () => {
    fc.assert(fc.property(anyDay, (day) => fromDate(toDate(day)) === day));
  });

  test('that many days later is that many days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, count) => {
        expect(daysBetween(day, addDays(day, count))).toBe(count);
      }),
    );
  });
});
