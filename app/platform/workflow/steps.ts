import type { Clock } from './clock.ts';
import type { ClockChange, ClockChoice, Transition, Words, Workflow } from './workflow.ts';

/** A step that may be taken now, or why not: the status does not know it, or a circumstance is missing. */
export type Step<W extends Words> =
  | { possible: true; transition: Transition<W>; to: W['status']; clock: ClockChange<W>; needs: string[] }
  | { possible: false; problem: 'wrongStatus' | W['circumstance'] };

/** Looks a step up in the table of transitions. Says nothing about who may take it: that is the feature's policy. */
export function findStep<W extends Words>(
  { transitions }: Pick<Workflow<W>, 'transitions'>,
  action: W['action'],
  status: W['status'],
  holding: ReadonlySet<W['circumstance']>,
): Step<W> {
  const rows = transitions[status].filter((row) => row.action === action);
  const row = rows.find(({ when = [] }) => when.every((circumstance) => holding.has(circumstance)));
  if (!row) return { possible: false, problem: missingIn(rows, holding) };
  return {
    possible: true,
    transition: row,
    to: row.to === 'SAME' ? status : row.to,
    clock: clockOf(row, holding),
    needs: needsOf(row, holding),
  };
}

/** The rows that the status and the circumstances leave open to somebody. */
export function possibleSteps<W extends Words>(
  { transitions }: Pick<Workflow<W>, 'transitions'>,
  status: W['status'],
  holding: ReadonlySet<W['circumstance']>,
): Transition<W>[] {
  return transitions[status].filter(({ when = [] }) =>
    when.every((circumstance) => holding.has(circumstance)),
  );
}

function missingIn<W extends Words>(
  rows: readonly Transition<W>[],
  holding: ReadonlySet<W['circumstance']>,
): 'wrongStatus' | W['circumstance'] {
  const missing = rows
    .map(({ when = [] }) => when.filter((circumstance) => !holding.has(circumstance)))
    .sort((one, other) => one.length - other.length);
  return missing[0]?.[0] ?? 'wrongStatus';
}

function clockOf<W extends Words>(
  { clock }: Transition<W>,
  holding: ReadonlySet<W['circumstance']>,
): ClockChange<W> {
  if (typeof clock === 'string') return clock;
  const { when, then, otherwise } = clock as ClockChoice<W>;
  return holding.has(when) ? then : otherwise;
}

function needsOf<W extends Words>(
  { needs = [] }: Transition<W>,
  holding: ReadonlySet<W['circumstance']>,
): string[] {
  return needs.flatMap((need) => {
    if (typeof need === 'string') return [need];
    return holding.has(need.when) ? [need.field] : [];
  });
}

/** The needed fields that the input leaves empty: a command refuses with `problem.<field>Short` for each. */
export function unmetNeeds(needs: readonly string[], input: Readonly<Record<string, unknown>>): string[] {
  return needs.filter((field) => {
    const value = input[field];
    return value === undefined || value === null || value === '';
  });
}

/** What comes next: the clock that runs, its rule, and who has it, in the order in which one looks for him. */
export type NextStep<W extends Words> = Clock<W> & { clock: W['clock'] };

/** What a record waits for and who has it; null when nobody owes anything. */
export function nextStep<W extends Words>(
  { expected, clocks }: Pick<Workflow<W>, 'expected' | 'clocks'>,
  status: W['status'],
  holding: ReadonlySet<W['circumstance']>,
): NextStep<W> | null {
  const found = expected[status].find(({ when }) => when === undefined || holding.has(when));
  if (!found || found.clock === 'none') return null;
  const clock: W['clock'] = found.clock;
  return { clock, ...clocks[clock] };
}
