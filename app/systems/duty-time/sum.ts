import type { DutySpell } from '#app/platform/system/duty-time.ts';

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

/** A row of a statement: one spell, or all of a system that nobody clocked. */
export interface StatementRow extends SourcedSpell {
  /** Days on which it was, each once. */
  days: string[];
}

/** What was clocked stands by itself, in the order of the days; what was only counted stands together, after it. */
export function rowsOf(spells: readonly SourcedSpell[]): StatementRow[] {
  const clocked = spells.filter(({ isEstimated }) => !isEstimated);
  const rows = [...clocked]
    .sort((a, b) => (a.onDay + a.fromTime < b.onDay + b.fromTime ? -1 : 1))
    .map((spell) => ({ ...spell, days: [spell.onDay] }));
  const counted = spells.filter(({ isEstimated }) => isEstimated);
  const sources = [...new Set(counted.map(({ source }) => source))];
  return [...rows, ...sources.flatMap((source) => together(counted.filter((one) => one.source === source)))];
}

function together(spells: readonly SourcedSpell[]): StatementRow[] {
  const [first] = spells;
  if (!first) return [];
  return [
    {
      ...first,
      times: spells.reduce((sum, { times }) => sum + times, 0),
      minutes: spells.reduce((sum, { minutes }) => sum + minutes, 0),
      days: [...new Set(spells.map(({ onDay }) => onDay))].sort(),
    },
  ];
}
