import type { SealedPlace } from '#app/core/vault.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { Tier } from './concern.ts';

/** Where the words and files of a concern are sealed. */
export function placeOfWords({ enterpriseId, id }: { enterpriseId: number; id: number }): SealedPlace {
  return { enterpriseId, noun: 'concerns', id };
}

/** Where the author of a confidential concern is sealed. */
export function placeOfAuthor({ enterpriseId, id }: { enterpriseId: number; id: number }): SealedPlace {
  return { enterpriseId, noun: 'concerns.author', id };
}

/** The purpose under which the author of a confidential concern is found again. */
export const AUTHOR_NAMES = 'concerns.author';

/** The beginning of the day in Asia/Shanghai: all that is kept of when something of an unnamed concern happened. */
export function beginningOf(day: Day): Date {
  return new Date(`${day}T00:00:00.000+08:00`);
}

/** The time that rows about a concern bear where the moment must not be known; undefined: the present. */
export function roundedTimeOf(tier: Tier, today: Day): Date | undefined {
  return tier === 'UNNAMED' ? beginningOf(today) : undefined;
}
