import { addDays, fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';

/** Why somebody on the roster is left out of the eligible people (`kpi.exclude.*`). */
export type Exclusion = 'newHire' | 'dispatched';

/** What the rule pack leaves out; by default nobody. */
export interface ExclusionRules {
  /** Whole months after joining; 0 excludes nobody. */
  newHireMonths: number;
  dispatched: boolean;
}

/**
 * The day from which on whoever joined is still a new hire on the last day of a period; null where nobody is. A new
 * hire counts from the end of the month that lies so many months after joining (domain §9.2).
 */
export function newHiresFrom(lastDay: Day, months: number): Day | null {
  if (months === 0) return null;
  const after = toDate(addDays(lastDay, 1));
  return fromDate(new Date(Date.UTC(after.getUTCFullYear(), after.getUTCMonth() - months, 1)));
}
