import type { DutySpell } from '#app/commons/representatives/duty-time.ts';

/** A spell with the system that it is of. */
export interface SourcedSpell extends DutySpell {
  source: string;
}

/** How often and how long, of one system. */
export interface DutySum {
  source: string;
  times: number;
  minutes: number;
}

/** Adds up spells by system, in the order of the systems; those with nothing are there too, with zeros. */
export function sumOf(sources: readonly string[], spells: readonly SourcedSpell[]): DutySum[] {
  return sources.map((source) => {
    const own = spells.filter((spell) => spell.source === source);
    return {
      source,
      times: own.reduce((sum, { times }) => sum + times, 0),
      minutes: own.reduce((sum, { minutes }) => sum + minutes, 0),
    };
  });
}

/** Minutes of all systems together. */
export function minutesOfAll(sums: readonly DutySum[]): number {
  return sums.reduce((all, { minutes }) => all + minutes, 0);
}
