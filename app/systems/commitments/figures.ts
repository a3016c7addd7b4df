import { addMonths, monthOf, type Month } from './months.ts';
import type { Day } from '#app/platform/calendar/day.ts';

/** What became of the promises that were due, by some count. */
export interface DueCounts {
  /** All that were due, without those withdrawn and those that wait to be checked. */
  due: number;
  keptOnTime: number;
  keptLate: number;
  broken: number;
  /** Said to be done in time, and not yet checked: in neither number. */
  waiting: number;
  withdrawn: number;
}

export const NO_COUNTS: DueCounts = {
  due: 0,
  keptOnTime: 0,
  keptLate: 0,
  broken: 0,
  waiting: 0,
  withdrawn: 0,
};

/** Sums counts; rates of several units are made of sums, never of rates (domain §9.1). */
export function addCounts(one: DueCounts, other: DueCounts): DueCounts {
  return {
    due: one.due + other.due,
    keptOnTime: one.keptOnTime + other.keptOnTime,
    keptLate: one.keptLate + other.keptLate,
    broken: one.broken + other.broken,
    waiting: one.waiting + other.waiting,
    withdrawn: one.withdrawn + other.withdrawn,
  };
}

/** The months up to and including that of the day, the oldest first. */
export function lastMonths(today: Day, count: number): Month[] {
  const current = monthOf(today);
  return Array.from({ length: count }, (_, at) => addMonths(current, at - count + 1));
}
