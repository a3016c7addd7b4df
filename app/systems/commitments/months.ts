import type { Day } from '#app/platform/calendar/day.ts';

/** A month, `2024-03`. */
export type Month = string;

/** The month of the day. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The month that many months later; negative counts go back. */
export function addMonths(month: Month, count: number): Month {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** The first day of the month. */
export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}
