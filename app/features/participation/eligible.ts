import { addDays, fromDate, toDate, type Day } from '#app/commons/calendar/day.ts';

/** Why somebody on the roster is left out of the eligible people (`kpi.exclude.*`). */
export type Exclusion = 'newHire' | 'dispatched';

export interface ExclusionRules {
  /** Whole months after joining; 0 excludes nobody. */
  newHireMonths: number;
  dispatched: boolean;
}

interface Person {
  joinedOn: Day;
  employmentForm: string | null;
}

/** Why the person is left out on the last day of a period, or null: the rule pack decides, none by default. */
export function exclusionOf(person: Person, lastDay: Day, rules: ExclusionRules): Exclusion | null {
  if (rules.dispatched && person.employmentForm === 'DISPATCHED') return 'dispatched';
  return lastDay < countedFrom(person.joinedOn, rules.newHireMonths) ? 'newHire' : null;
}

/** A new hire counts from the end of the month that lies so many months after joining (domain §9.2). */
function countedFrom(joinedOn: Day, months: number): Day {
  if (months === 0) return joinedOn;
  const joined = toDate(joinedOn);
  return addDays(
    fromDate(new Date(Date.UTC(joined.getUTCFullYear(), joined.getUTCMonth() + months + 1, 1))),
    -1,
  );
}
