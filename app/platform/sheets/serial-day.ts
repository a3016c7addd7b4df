import { addDays, type Day } from '#app/platform/calendar/day.ts';
import type { Epoch } from './cell.ts';

/** The last day that Excel knows, 9999-12-31. */
const LAST_SERIAL = { 1900: 2_958_465, 1904: 2_957_003 } as const;
/** Excel takes 1900 for a leap year: serial 60 is the 29 February that never was. */
const PHANTOM_DAY = 60;
/** Half a second: a time that was stored a little below midnight is meant as midnight. */
const ROUNDING = 0.5 / 86_400;

/**
 * The civil day of an Excel serial number, or null when it names none. A time of day is dropped. Counts days
 * only, so no time zone can move the result.
 */
export function serialToDay(serial: number, epoch: Epoch = 1900): Day | null {
  const days = Math.floor(serial + ROUNDING);
  if (!Number.isFinite(days) || days > LAST_SERIAL[epoch]) return null;
  if (epoch === 1904) return days < 0 ? null : addDays('1904-01-01', days);
  if (days < 1 || days === PHANTOM_DAY) return null;
  return addDays(days < PHANTOM_DAY ? '1899-12-31' : '1899-12-30', days);
}

/** Whether the serial says a time of day beside the day. */
export function hasTimeOfDay(serial: number): boolean {
  return Math.abs(serial - Math.round(serial)) > ROUNDING;
}
