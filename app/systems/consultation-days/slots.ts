import { minutesOf, timeOf, type ShiftPart } from './consultation-day.ts';

/** A time at a station that one can reserve. */
export interface Slot {
  station: string;
  /** `09:30` */
  fromTime: string;
}

/** Somebody at a station from when to when. */
export interface Sitting {
  station: string;
  fromTime: string;
  toTime: string;
  employeeId: number;
  part: ShiftPart;
}

/**
 * The slots of a day: at every station, from the first minute that a representative sits there, one after the other as
 * long as a whole one fits. Two representatives at one station hear the same visitor.
 */
export function slotsOf(sittings: readonly Sitting[], slotMinutes: number): Slot[] {
  if (!Number.isSafeInteger(slotMinutes) || slotMinutes < 1) throw new RangeError(`No slot: ${slotMinutes}`);
  const heard = sittings.filter(({ part }) => part === 'REPRESENTATIVE');
  const stations = [...new Set(heard.map(({ station }) => station))].sort();
  return stations.flatMap((station) =>
    stretchesOf(heard.filter((sitting) => sitting.station === station)).flatMap(({ from, to }) =>
      Array.from({ length: Math.floor((to - from) / slotMinutes) }, (_, at) => ({
        station,
        fromTime: timeOf(from + at * slotMinutes),
      })),
    ),
  );
}

/** Sittings that touch or overlap, as one. */
function stretchesOf(sittings: readonly Sitting[]): { from: number; to: number }[] {
  const sorted = sittings
    .map(({ fromTime, toTime }) => ({ from: minutesOf(fromTime), to: minutesOf(toTime) }))
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const one of sorted) {
    const last = merged.at(-1);
    if (last && one.from <= last.to) last.to = Math.max(last.to, one.to);
    else merged.push({ ...one });
  }
  return merged;
}

/** The first two sittings of one person that overlap; null when nobody sits in two places at once. */
export function clashOf<S extends Sitting>(sittings: readonly S[]): [S, S] | null {
  for (const [at, one] of sittings.entries()) {
    const other = sittings.slice(at + 1).find((next) => overlap(one, next));
    if (other) return [one, other];
  }
  return null;
}

function overlap(one: Sitting, other: Sitting): boolean {
  return one.employeeId === other.employeeId && one.fromTime < other.toTime && other.fromTime < one.toTime;
}

/** Slots that are neither taken nor over. */
export function freeSlots(slots: readonly Slot[], taken: readonly Slot[], notBefore: string): Slot[] {
  const keys = new Set(taken.map(keyOf));
  return slots.filter((slot) => !keys.has(keyOf(slot)) && slot.fromTime > notBefore);
}

/** One text for a slot, as forms send it: `09:30 一号台`. */
export function keyOf({ station, fromTime }: Slot): string {
  return `${fromTime} ${station}`;
}
