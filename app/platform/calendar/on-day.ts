import { toDate, type Day } from './day.ts';

/** The rows of an interval table that hold on this day: both ends are counted, an open end lasts. */
export function onDay(day: Day) {
  return (from: string, to: string) => ({
    [from]: { lte: toDate(day) },
    OR: [{ [to]: null }, { [to]: { gte: toDate(day) } }],
  });
}
