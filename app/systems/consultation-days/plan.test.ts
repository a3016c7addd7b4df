import { describe, expect, test } from 'vitest';
import { addDays, weekdayOf } from '#app/platform/calendar/day.ts';
import { buildWorkCalendar } from '#app/platform/calendar/work-calendar.server.ts';
import { FREQUENCIES, isInTime, lastDayBefore, plannedDays } from './plan.ts';

const calendar = buildWorkCalendar([]);
const YEARS = [2023, 2024, 2025, 2026, 2031];

describe('the plan of a year', () => {
  test('is the 25th of each month, or the next working day after days off', () => {
    expect(plannedDays(2024, 'MONTHLY_25', calendar)).toEqual([
      '2024-01-25',
      '2024-02-26',
      '2024-03-25',
      '2024-04-25',
      '2024-05-27',
      '2024-06-25',
      '2024-07-25',
      '2024-08-26',
      '2024-09-25',
      '2024-10-25',
      '2024-11-25',
      '2024-12-25',
    ]);
  });

  test('moves a Thursday of a public holiday behind it', () => {
    const days = plannedDays(2024, 'WEEKLY_THU', calendar);
    expect(days).not.toContain('2024-10-03');
    expect(days).toContain('2024-10-08');
  });

  test.each(FREQUENCIES.flatMap((frequency) => YEARS.map((year) => ({ frequency, year }))))(
    'has working days only, each once, in their order: $frequency $year',
    ({ frequency, year }) => {
      const days = plannedDays(year, frequency, calendar);
      expect(days.filter((day) => !calendar.isWorkday(day))).toEqual([]);
      expect([...new Set(days)].sort()).toEqual(days);
      const wished = frequency === 'NONE' ? 0 : frequency === 'MONTHLY_25' ? 12 : 45;
      expect(days.length).toBeGreaterThanOrEqual(wished);
    },
  );

  test('is taken over from the enterprise’s own days off', () => {
    const own = buildWorkCalendar([{ day: '2024-03-25', isWorkday: false, name: '检修' }]);
    expect(plannedDays(2024, 'MONTHLY_25', own)[2]).toBe('2024-03-26');
  });
});

describe('announcing', () => {
  test('three working days before a Thursday is the Monday, not the Tuesday', () => {
    expect(lastDayBefore('2024-07-25', 3, calendar)).toBe('2024-07-22');
    expect(isInTime('2024-07-22', '2024-07-25', 3, calendar)).toBe(true);
    expect(isInTime('2024-07-23', '2024-07-25', 3, calendar)).toBe(false);
  });

  test('the last day is in time and the one after it is not, whatever the day', () => {
    for (let day = '2024-01-10'; day < '2024-12-31'; day = addDays(day, 1)) {
      const last = lastDayBefore(day, 3, calendar);
      expect(isInTime(last, day, 3, calendar), day).toBe(true);
      expect(isInTime(addDays(last, 1), day, 3, calendar), day).toBe(false);
    }
  });

  test('a weekend before the day does not count', () => {
    expect(weekdayOf('2024-07-29')).toBe(1);
    expect(lastDayBefore('2024-07-29', 3, calendar)).toBe('2024-07-24');
  });
});
