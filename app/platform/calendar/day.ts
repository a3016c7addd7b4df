/** A civil day in Asia/Shanghai, written `YYYY-MM-DD`. Strings of this form sort in time. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/** Whether the text is a day that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): text is Day {
  const match = SHAPE.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day of these numbers (month 1 to 12), or null when the calendar has no such day. */
export function makeDay(year: number, month: number, date: number): Day | null {
  const time = new Date(Date.UTC(year, month - 1, date));
  const exists =
    time.getUTCFullYear() === year && time.getUTCMonth() === month - 1 && time.getUTCDate() === date;
  return exists ? time.toISOString().slice(0, 10) : null;
}

/** The civil day in Asia/Shanghai (UTC+8 all year since 1992) at this instant. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The day that many calendar days later; negative counts go back. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Calendar days from one day to another; the same day is 0. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** The weekday, 0 Sunday to 6 Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** The day as a `Date` at midnight UTC, the form in which the database client takes date columns. */
export function toDate(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`);
}

/** The day of a date column as the database client returns it. */
export function fromDate(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
