import chineseDays from 'chinese-days';
import { addDays, isDay, type Day } from './day.ts';
import { workCalendar, type CalendarDay, type WorkCalendar } from './workdays.ts';

const publishedYears = new Map<number, ReadonlyMap<Day, boolean>>();

/**
 * The working calendar of an enterprise: its own days (imported or entered by HR) on top of the yearly notices
 * of the State Council as the `chinese-days` library publishes them.
 *
 * A year is known when the library has its notice, or when the enterprise's own days hold a National Day holiday
 * of that year: one local day off is not yet a calendar. Any other year is Monday to Friday, less the
 * enterprise's own days, and `isEstimated`.
 *
 * Kept on the server: the library with its lunar calendar is 9 kB gzip that no page needs. Throws a `RangeError`
 * on an override that is no day.
 */
export function buildWorkCalendar(overrides: readonly CalendarDay[]): WorkCalendar {
  const ownYears = groupByYear(overrides);
  return workCalendar((year) => {
    const published = publishedDays(year);
    const own = ownYears.get(year) ?? [];
    return {
      exceptions: new Map([...published, ...own.map(({ day, isWorkday }) => [day, isWorkday] as const)]),
      estimated: published.size === 0 && !own.some(isNationalDayHoliday),
    };
  });
}

function groupByYear(overrides: readonly CalendarDay[]): Map<number, CalendarDay[]> {
  const years = new Map<number, CalendarDay[]>();
  for (const override of overrides) {
    if (!isDay(override.day)) throw new RangeError(`Not a day: ${override.day}`);
    const year = Number(override.day.slice(0, 4));
    const days = years.get(year) ?? [];
    days.push(override);
    years.set(year, days);
  }
  return years;
}

function isNationalDayHoliday({ day, isWorkday }: CalendarDay): boolean {
  return !isWorkday && day.slice(5) >= '10-01' && day.slice(5) <= '10-07';
}

function publishedDays(year: number): ReadonlyMap<Day, boolean> {
  const known = publishedYears.get(year);
  if (known) return known;
  const days = readPublishedDays(year);
  publishedYears.set(year, days);
  return days;
}

/**
 * The library names a day of a notice "National Day,国庆节,3" and any other day by its weekday. West of
 * Greenwich it takes every date for the day before, its own table included: asked by the text of a day it still
 * finds the right entry, but the date and the weekday in its answer are wrong there and are not used.
 */
function readPublishedDays(year: number): Map<Day, boolean> {
  const days = new Map<Day, boolean>();
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    const detail = chineseDays.getDayDetail(day);
    if (detail.name.includes(',')) days.set(day, detail.work);
  }
  return days;
}
