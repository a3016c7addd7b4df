import type { Role } from '#app/core/actor.ts';
import type { EventName } from '#app/core/live-event.ts';
import type { Clock } from './clock.ts';

/** The words of one system's workflow: each a union of its names. */
export interface Words {
  status: string;
  action: string;
  /** What may hold of a record beside its status. */
  circumstance: string;
  /** In what capacity somebody takes a step. */
  duty: string;
  /** People who may not take a step although their duty would allow it. */
  party: string;
  clock: string;
  rule: string;
}

/** `stop` ends the clock that runs, `keep` leaves it. */
export type ClockChange<W extends Words> = W['clock'] | 'stop' | 'keep';

/** What becomes of the clock where that depends on a circumstance. */
export interface ClockChoice<W extends Words> {
  when: W['circumstance'];
  then: ClockChange<W>;
  otherwise: ClockChange<W>;
}

/** A step that may be taken in a status: one row of a table of transitions. */
export interface Transition<W extends Words> {
  action: W['action'];
  to: W['status'] | 'SAME';
  /** All of these must hold. */
  when?: readonly W['circumstance'][];
  /** Any one of these duties is enough. */
  who: readonly W['duty'][];
  /** Only within the authority of the duty that acts; the feature says what that is. */
  limited?: true;
  apart?: readonly W['party'][];
  /** Fields without which the step is not taken; some only under a circumstance. */
  needs?: readonly (string | { when: W['circumstance']; field: string })[];
  clock: ClockChange<W> | ClockChoice<W>;
}

/** What a status waits for: the first entry whose circumstance holds. */
export interface Expected<W extends Words> {
  when?: W['circumstance'];
  clock: W['clock'] | 'none';
}

/** A system's workflow, whole, as data: the kernel knows nothing else of it. */
export interface Workflow<W extends Words> {
  /** The noun of the system, which is also the prefix of its events: `proposals`. */
  noun: string;
  /** The table of its records, with columns `id`, `status` and `version`. */
  table: string;
  transitions: Readonly<Record<W['status'], readonly Transition<W>[]>>;
  expected: Readonly<Record<W['status'], readonly Expected<W>[]>>;
  clocks: Readonly<Record<W['clock'], Clock<W>>>;
  /** The event that an action leaves in the log and in the live messages. */
  events: Readonly<Record<W['action'], EventName>>;
  /** The roles that carry a duty; the other duties follow from one's part in the record. */
  rolesOfDuty: Readonly<Partial<Record<W['duty'], readonly Role[]>>>;
}
