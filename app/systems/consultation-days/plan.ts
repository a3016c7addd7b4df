import { addDays, weekdayOf, type Day } from '#app/platform/calendar/day.ts';
import type { WorkCalendar } from '#app/platform/calendar/workdays.ts';

/** How often: on the 25th of a month, on a day of the week, or as the union says each time (domain §2.4). */
export const FREQUENCIES = [
  'MONTHLY_25',
  'WEEKLY_MON',
  'WEEKLY_TUE',
  'WEEKLY_WED',
  'WEEKLY_THU',
  'WEEKLY_FRI',
  'NONE',
] as const;

export type Frequency = (typeof FREQUENCIES)[number];

const WEEKDAYS: readonly string[] = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
const MONTHS = 12;

/**
 * The consultation days of a year by the rule, in their order. One that falls on a day off moves to the next working
 * day, and into the next year rather than away; two that meet on one day are one.
 */
export function plannedDays(year: number, frequency: Frequency, calendar: WorkCalendar): Day[] {
  const days = wishedDays(year, frequency).map((day) => workdayFrom(day, calendar));
  return [...new Set(days)];
}

function wishedDays(year: number, frequency: Frequency): Day[] {
  if (frequency === 'NONE') return [];
  if (frequency === 'MONTHLY_25')
    return Array.from({ length: MONTHS }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}-25`);
  const wanted = WEEKDAYS.indexOf(frequency.slice('WEEKLY_'.length));
  const days: Day[] = [];
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (weekdayOf(day) === wanted) days.push(day);
  }
  return days;
}

/** The day itself when people work on it, else the next on which they do. */
export function workdayFrom(day: Day, calendar: WorkCalendar): Day {
  return calendar.isWorkday(day) ? day : calendar.addWorkdays(day, 1);
}

/** The last day on which so many working days are left until the other one, which counts. */
export function lastDayBefore(onDay: Day, workdays: number, calendar: WorkCalendar): Day {
  let day = onDay;
  while (calendar.workdaysBetween(day, onDay) < workdays) day = addDays(day, -1);
  return day;
}

/** Whether it may still be announced: so many working days are left. */
export function isInTime(today: Day, onDay: Day, workdays: number, calendar: WorkCalendar): boolean {
  return calendar.workdaysBetween(today, onDay) >= workdays;
}
