import type { Day } from '#app/platform/calendar/day.ts';

/** An interval of employment; both days are counted, and an open end means still here. */
export interface EmploymentDays {
  joinedOn: Day;
  leftOn: Day | null;
}

/** Who is or was employed, by 工号. */
export type KnownEmployees = ReadonlyMap<string, readonly EmploymentDays[]>;

/** The teams of every department, by name. */
export type KnownUnits = ReadonlyMap<string, readonly string[]>;

/** Whether the person was on the roster on that day. */
export function wasEmployed(intervals: readonly EmploymentDays[], day: Day): boolean {
  return intervals.some(({ joinedOn, leftOn }) => joinedOn <= day && (leftOn === null || day <= leftOn));
}
