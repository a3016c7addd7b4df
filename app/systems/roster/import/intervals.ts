import { addDays, type Day } from '#app/platform/calendar/day.ts';
import type { EmploymentDays } from './knowledge.ts';

/** An interval of belonging to a unit `U`; both days are counted, and an open end means still there. */
export interface MembershipDays<U> {
  unit: U;
  fromOn: Day;
  toOn: Day | null;
}

/** Whether the day lies in the interval. */
export function holdsOn({ fromOn, toOn }: { fromOn: Day; toOn: Day | null }, day: Day): boolean {
  return fromOn <= day && (toOn === null || day <= toOn);
}

/** The unit on that day; undefined when there is none. */
export function unitOn<U>(memberships: readonly MembershipDays<U>[], day: Day): U | undefined {
  return memberships.find((membership) => holdsOn(membership, day))?.unit;
}

/**
 * Memberships made to fit employments: on every day of an employment there is one. The first in each begins with it,
 * the last ends with it, and the others end where the next begins. What fits already comes back as it was. An
 * employment without any membership gets `unit` for all its days.
 */
export function fitToEmployments<U>(
  memberships: readonly MembershipDays<U>[],
  employments: readonly EmploymentDays[],
  unit: U,
): MembershipDays<U>[] {
  return employments.flatMap(({ joinedOn, leftOn }) => {
    const within = memberships.filter(
      ({ fromOn, toOn }) => (leftOn === null || fromOn <= leftOn) && (toOn === null || toOn >= joinedOn),
    );
    if (within.length === 0) return [{ unit, fromOn: joinedOn, toOn: leftOn }];
    return within.map((membership, at) => {
      const next = within[at + 1];
      return {
        ...membership,
        fromOn: at === 0 ? joinedOn : membership.fromOn,
        toOn: next ? addDays(next.fromOn, -1) : leftOn,
      };
    });
  });
}

/**
 * The memberships with the unit from the day on, until the interval that held the day ends; the day before stays in
 * `before`, or where it was. A day in no interval changes nothing.
 */
export function moveOn<U>(
  memberships: readonly MembershipDays<U>[],
  day: Day,
  unit: U,
  before?: U,
): MembershipDays<U>[] {
  const eve = addDays(day, -1);
  return memberships.flatMap((membership) => {
    const { fromOn, toOn } = membership;
    if (!holdsOn(membership, day)) {
      const endsOnEve = toOn === eve && before !== undefined;
      return [endsOnEve ? { ...membership, unit: before } : membership];
    }
    const rest = { unit, fromOn: day, toOn };
    return fromOn < day ? [{ unit: before ?? membership.unit, fromOn, toOn: eve }, rest] : [rest];
  });
}

/**
 * The employments after a roster says that somebody joined on one day and left on another (null: still here). The same
 * first day, or days that overlap, correct an employment; days apart from all are an employment of their own.
 */
export function withEmployment(
  employments: readonly EmploymentDays[],
  stated: EmploymentDays,
): EmploymentDays[] {
  const corrected =
    employments.find(({ joinedOn }) => joinedOn === stated.joinedOn) ??
    employments.findLast((employment) => overlap(employment, stated));
  const others = employments
    .filter((employment) => employment !== corrected)
    .flatMap((employment) => apartFrom(employment, stated));
  return [...others, stated].sort((a, b) => (a.joinedOn < b.joinedOn ? -1 : 1));
}

function overlap(one: EmploymentDays, other: EmploymentDays): boolean {
  return (
    (one.leftOn === null || other.joinedOn <= one.leftOn) &&
    (other.leftOn === null || one.joinedOn <= other.leftOn)
  );
}

/** What is left of an employment when another one takes its days. */
function apartFrom(employment: EmploymentDays, taken: EmploymentDays): EmploymentDays[] {
  if (!overlap(employment, taken)) return [employment];
  if (employment.joinedOn >= taken.joinedOn) return [];
  return [{ joinedOn: employment.joinedOn, leftOn: addDays(taken.joinedOn, -1) }];
}
