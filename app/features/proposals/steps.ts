import type { ProposalAction } from './actions.ts';
import type { Circumstance } from './circumstances.ts';
import { CLOCKS, type Clock, type ClockName } from './clocks.ts';
import type { ProposalStatus } from './proposal.ts';
import type { ClockChange, Transition } from './transition.ts';
import { TRANSITIONS } from './transitions.ts';

/** A step that may be taken now, or why not: the status does not know it, or a circumstance is missing. */
export type Step =
  | { possible: true; transition: Transition; to: ProposalStatus; clock: ClockChange; needs: string[] }
  | { possible: false; problem: 'wrongStatus' | Circumstance };

/**
 * Looks the step up in the table of transitions. Says nothing about who may take it: that is
 * `problemOfPerson` in policy.ts.
 */
export function findStep(
  action: ProposalAction,
  status: ProposalStatus,
  holding: ReadonlySet<Circumstance>,
): Step {
  const rows = TRANSITIONS[status].filter((row) => row.action === action);
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

/** The actions that the status and the circumstances leave open to somebody. */
export function possibleSteps(status: ProposalStatus, holding: ReadonlySet<Circumstance>): Transition[] {
  return TRANSITIONS[status].filter(({ when = [] }) =>
    when.every((circumstance) => holding.has(circumstance)),
  );
}

function missingIn(
  rows: readonly Transition[],
  holding: ReadonlySet<Circumstance>,
): 'wrongStatus' | Circumstance {
  const missing = rows
    .map(({ when = [] }) => when.filter((circumstance) => !holding.has(circumstance)))
    .sort((one, other) => one.length - other.length);
  return missing[0]?.[0] ?? 'wrongStatus';
}

function clockOf({ clock }: Transition, holding: ReadonlySet<Circumstance>): ClockChange {
  if (typeof clock === 'string') return clock;
  return holding.has(clock.when) ? clock.then : clock.otherwise;
}

function needsOf({ needs = [] }: Transition, holding: ReadonlySet<Circumstance>): string[] {
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

interface Expected {
  when?: Circumstance;
  clock: ClockName | 'none';
}

const rest: readonly Expected[] = [{ clock: 'none' }];
const unlessAppealed: readonly Expected[] = [{ when: 'openAppeal', clock: 'appeal' }, { clock: 'none' }];
const scoring: readonly Expected[] = [{ when: 'scoredOnce', clock: 'furtherScore' }, { clock: 'scoring' }];

/** What a status waits for: the first entry whose circumstance holds. */
const EXPECTED: Readonly<Record<ProposalStatus, readonly Expected[]>> = {
  DRAFT: [{ when: 'returned', clock: 'completion' }, { clock: 'none' }],
  SUBMITTED: [{ clock: 'firstReview' }],
  ACCEPTED: [{ when: 'teamMatter', clock: 'teamEvaluation' }, { clock: 'evaluation' }],
  ESCALATED: [{ clock: 'committee' }],
  TRIAL: [{ clock: 'trial' }],
  RESERVED: rest,
  NOT_ACCEPTED: unlessAppealed,
  NOT_ADOPTED: unlessAppealed,
  DUPLICATE: unlessAppealed,
  ADOPTED: [{ clock: 'assignment' }],
  IMPLEMENTING: [{ clock: 'implementation' }],
  SHELVED: rest,
  COMPLETED: [{ clock: 'verification' }],
  VERIFIED: [{ when: 'valuationDue', clock: 'valuation' }, ...scoring],
  VALUED: scoring,
  SCORED: [{ clock: 'publication' }],
  REWARD_NOTICE: [{ when: 'openObjection', clock: 'objection' }, { clock: 'payment' }],
  REWARDED: [{ when: 'spreadExpected', clock: 'spread' }, { clock: 'none' }],
  STANDARDISED: rest,
  REVOKED: rest,
  WITHDRAWN: rest,
  ARCHIVED: rest,
};

/** What comes next: the clock that runs, its rule, and who has it, in the order in which one looks for him. */
export type NextStep = Clock & { clock: ClockName };

/** What the proposal waits for and who has it; null when nobody owes anything. */
export function nextStep(status: ProposalStatus, holding: ReadonlySet<Circumstance>): NextStep | null {
  const expected = EXPECTED[status].find(({ when }) => when === undefined || holding.has(when));
  if (!expected || expected.clock === 'none') return null;
  return { clock: expected.clock, ...CLOCKS[expected.clock] };
}
