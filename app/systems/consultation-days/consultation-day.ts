/**
 * The noun: a consultation day (咨询日), on which representatives sit somewhere to hear what workers have to say (domain
 * §5.2). The codes are those of the database; their words are in `texts/`.
 */

export const DAY_STATUSES = ['SCHEDULED', 'ANNOUNCED', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED'] as const;

export type DayStatus = (typeof DAY_STATUSES)[number];

/** It took place, whatever came after. */
export const HELD_STATUSES: readonly DayStatus[] = ['OPEN', 'CLOSED', 'PUBLISHED'];

/** Somebody who comes: DONE went home again, NO_SHOW had a slot and did not come. */
export const VISIT_STATUSES = ['RESERVED', 'CHECKED_IN', 'DONE', 'CANCELLED', 'NO_SHOW'] as const;

export type VisitStatus = (typeof VISIT_STATUSES)[number];

/** Those who came. */
export const CAME: readonly VisitStatus[] = ['CHECKED_IN', 'DONE'];

/** Whoever sits at a station: a representative, or a manager who was invited. */
export const PARTS = ['REPRESENTATIVE', 'MANAGER'] as const;

export type ShiftPart = (typeof PARTS)[number];

/** What the portal drafted at closing. Counts of categories are whole; what is shown of them is suppressed. */
export interface DraftedReport {
  visitors: number;
  matters: number;
  onSpot: number;
  noShows: number;
  categories: Readonly<Record<string, number>>;
  summary: string;
}

/** Domain §5.2. */
export const SUMMARY_LENGTH = { min: 20, max: 2000 } as const;

/** A day has some shifts of one to four hours; so many rows the form offers. */
export const MOST_SHIFTS = 12;

/** Whether text is a time of a day as it is stored, `09:30`. */
export function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Minutes since midnight of `09:30`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

/** The reverse. */
export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
