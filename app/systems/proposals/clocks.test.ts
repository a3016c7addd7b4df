import { expect, test } from 'vitest';
import { workCalendar } from '#app/platform/calendar/workdays.ts';
import { dueDay } from '#app/platform/workflow/clock.ts';
import { CLOCKS } from './clocks.ts';

const calendar = workCalendar(() => ({ exceptions: new Map(), estimated: true }));
const FRIDAY = '2024-03-01';
const start = { today: FRIDAY, plannedOn: null, noticeEndsOn: null, value: 2, unit: 'workdays' } as const;

test('a clock in working days skips the weekend, one in days does not', () => {
  expect(dueDay(CLOCKS.firstReview, start, calendar)).toBe('2024-03-05');
  expect(dueDay(CLOCKS.spread, { ...start, unit: 'days', value: 30 }, calendar)).toBe('2024-03-31');
});

test('a planned day stands as it was set', () => {
  const planned = { ...start, plannedOn: '2024-04-10', unit: 'days', value: 30 } as const;
  expect(dueDay(CLOCKS.implementation, planned, calendar)).toBe('2024-04-10');
  expect(dueDay(CLOCKS.implementation, { ...planned, plannedOn: null }, calendar)).toBe('2024-03-31');
  expect(dueDay(CLOCKS.firstReview, { ...planned, unit: 'workdays', value: 2 }, calendar)).toBe('2024-03-05');
});

test('payment is counted from the end of the notice, and from today once that has passed', () => {
  const onNotice = { ...start, noticeEndsOn: '2024-03-08', value: 10 };
  expect(dueDay(CLOCKS.payment, onNotice, calendar)).toBe('2024-03-22');
  expect(dueDay(CLOCKS.payment, { ...onNotice, today: '2024-03-11' }, calendar)).toBe('2024-03-25');
});
