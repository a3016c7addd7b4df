import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, daysBetween } from './day.ts';
import { buildWorkCalendar } from './work-calendar.server.ts';
import { workCalendar, type CalendarDay } from './workdays.ts';

const sample: CalendarDay[] = readFileSync('samples/work-calendar.csv', 'utf8')
  .replace(/^\uFEFF/, '')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [day = '', isWorkday, name = ''] = line.split(',');
    return { day, isWorkday: isWorkday === 'true', name };
  });

const published = buildWorkCalendar([]);
const imported = buildWorkCalendar(sample);
const plain = workCalendar(() => ({ exceptions: new Map(), estimated: true }));

const anyDay = fc
  .integer({ min: 0, max: daysBetween('2019-06-01', '2028-06-01') })
  .map((n) => addDays('2019-06-01', n));
const anyCount = fc.integer({ min: 0, max: 400 });

describe('the sample calendar', () => {
  test('agrees with the published notices on every day of 2020 to 2023', () => {
    const onlySample = workCalendar(() => ({
      exceptions: new Map(sample.map(({ day, isWorkday }) => [day, isWorkday])),
      estimated: false,
    }));
    for (let day = '2020-01-01'; day <= '2023-12-31'; day = addDays(day, 1)) {
      expect(published.isWorkday(day), day).toBe(onlySample.isWorkday(day));
    }
  });

  test('gives the first-reply due days of the paper register', () => {
    expect(imported.addWorkdays('2020-03-01', 2)).toBe('2020-03-03');
    expect(imported.workdaysBetween('2020-03-01', '2020-03-09')).toBe(6);
  });
});

describe('long holidays', () => {
  test('Spring Festival 2023: off from 21 to 27 January, the weekends of 28 and 29 are worked', () => {
    expect(published.isWorkday('2023-01-20')).toBe(true);
    expect(published.isWorkday('2023-01-23')).toBe(false);
    expect(published.isWorkday('2023-01-28')).toBe(true);
    expect(published.isWorkday('2023-01-29')).toBe(true);
    expect(published.addWorkdays('2023-01-20', 2)).toBe('2023-01-29');
    expect(published.workdaysBetween('2023-01-20', '2023-01-30')).toBe(3);
  });

  test('National Day 2023: off from 29 September to 6 October, 7 and 8 October are worked', () => {
    expect(published.addWorkdays('2023-09-28', 1)).toBe('2023-10-07');
    expect(published.addWorkdays('2023-09-28', 2)).toBe('2023-10-08');
    expect(published.workdaysBetween('2023-09-28', '2023-10-06')).toBe(0);
  });

  test('Spring Festival 2024: off from 10 to 17 February, the weekends of 4 and 18 are worked', () => {
    expect(published.isWorkday('2024-02-04')).toBe(true);
    expect(published.isWorkday('2024-02-18')).toBe(true);
    const off = Array.from({ length: 8 }, (_, at) => addDays('2024-02-10', at));
    expect(off.filter((day) => published.isWorkday(day))).toEqual([]);
    expect(published.addWorkdays('2024-02-09', 1)).toBe('2024-02-18');
    expect(published.addWorkdays('2024-02-08', 5)).toBe('2024-02-21');
    expect(published.workdaysBetween('2024-02-09', '2024-02-17')).toBe(0);
  });

  test('National Day 2024: off from 1 to 7 October, 29 September and 12 October are worked', () => {
    expect(published.isWorkday('2024-09-29')).toBe(true);
    expect(published.isWorkday('2024-10-12')).toBe(true);
    expect(published.addWorkdays('2024-09-30', 1)).toBe('2024-10-08');
    expect(published.addWorkdays('2024-09-27', 5)).toBe('2024-10-10');
    expect(published.workdaysBetween('2024-09-28', '2024-10-13')).toBe(7);
  });

  test.each(['2024-02-10', '2024-02-13', '2024-02-17'])(
    'what happens on a day off is counted from the next working day: %s',
    (day) => {
      expect(published.addWorkdays(day, 1)).toBe('2024-02-18');
      expect(published.addWorkdays(day, 2)).toBe('2024-02-19');
      expect(published.workdaysBetween(day, '2024-02-18')).toBe(1);
    },
  );

  test('the day of the event is not counted, and the last day is counted whole', () => {
    expect(published.workdaysBetween('2024-03-05', '2024-03-05')).toBe(0);
    const lastDay = published.addWorkdays('2024-03-05', 2);
    expect(lastDay).toBe('2024-03-07');
    expect(dayOf(new Date('2024-03-07T15:59:59.999Z')) <= lastDay).toBe(true);
    expect(dayOf(new Date('2024-03-07T16:00:00.000Z')) <= lastDay).toBe(false);
  });

  test('a Saturday made a working day counts: 14 February 2026', () => {
    expect(published.isWorkday('2026-02-14')).toBe(true);
    expect(published.addWorkdays('2026-02-13', 1)).toBe('2026-02-14');
  });

  test('a count runs over the end of the year', () => {
    expect(published.addWorkdays('2023-12-29', 1)).toBe('2024-01-02');
    expect(published.workdaysBetween('2022-12-30', '2024-01-02')).toBe(
      published.workdaysBetween('2022-12-30', '2023-12-31') + 1,
    );
  });
});

describe('years that nobody knows yet', () => {
  test('are estimated as Monday to Friday and say so', () => {
    expect(published.isEstimated(2023)).toBe(false);
    expect(published.isEstimated(2031)).toBe(true);
    expect(published.isEstimated(1999)).toBe(true);
    expect(published.isWorkday('2031-10-01')).toBe(true);
  });

  test('are known once the enterprise has entered them, but one local day off is not a calendar', () => {
    const local = { day: '2031-05-08', isWorkday: false, name: '停电检修' };
    const national = { day: '2031-10-01', isWorkday: false, name: '国庆放假' };
    expect(buildWorkCalendar([local]).isEstimated(2031)).toBe(true);
    expect(buildWorkCalendar([local]).isWorkday('2031-05-08')).toBe(false);
    expect(buildWorkCalendar([national]).isEstimated(2031)).toBe(false);
  });

  test('an own day overrides the published one', () => {
    const own = buildWorkCalendar([{ day: '2023-10-07', isWorkday: false, name: '本厂轮休' }]);
    expect(own.addWorkdays('2023-09-28', 1)).toBe('2023-10-08');
  });
});

describe('laws of counting', () => {
  test.each([
    ['published', published],
    ['imported', imported],
    ['plain', plain],
  ])('n and then m working days are n + m (%s)', (_name, calendar) => {
    fc.assert(
      fc.property(anyDay, anyCount, anyCount, (day, n, m) => {
        expect(calendar.addWorkdays(calendar.addWorkdays(day, n), m)).toBe(calendar.addWorkdays(day, n + m));
      }),
    );
  });

  test('the n-th working day later is a working day, n working days away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 400 }), (day, n) => {
        const due = published.addWorkdays(day, n);
        expect(published.isWorkday(due)).toBe(true);
        expect(published.workdaysBetween(day, due)).toBe(n);
      }),
    );
  });

  test('between two days are as many working days as one counts one by one, and backwards as many below zero', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 800 }), (from, length) => {
        const to = addDays(from, length);
        const days = Array.from({ length }, (_, at) => addDays(from, at + 1));
        const counted = days.filter((day) => published.isWorkday(day)).length;
        expect(published.workdaysBetween(from, to)).toBe(counted);
        expect(published.workdaysBetween(to, from) + counted).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test('a text that is no day and a count below zero are refused', () => {
    expect(() => published.isWorkday('2023-02-30')).toThrow(RangeError);
    expect(() => published.addWorkdays('2023-02-01', -1)).toThrow(RangeError);
    expect(() => published.addWorkdays('2023-02-01', 1.5)).toThrow(RangeError);
    expect(() => buildWorkCalendar([{ day: '2023/10/01', isWorkday: false, name: '' }])).toThrow(RangeError);
  });
});
