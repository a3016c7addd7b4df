import { dayOf } from '#app/platform/calendar/day.ts';

/** The first moment of the present day in Asia/Shanghai: what is known by its day only is sealed once this is past it. */
export function startOfToday(): Date {
  return new Date(`${dayOf(new Date())}T00:00:00+08:00`);
}
