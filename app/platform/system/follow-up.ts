import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';

/** Something that happened in one system and may have consequences in another. */
export interface Outcome {
  enterpriseId: number;
  /** Whom or what it happened to: the records that are told, or, from the roster, employees. */
  ids: readonly number[];
  /** In the words of the system that tells: `passed`, `failed`, `moved`. */
  what: string;
  /** Null when the portal itself acted. */
  actor: Actor | null;
}

/** What follows, in the same transaction. */
export type FollowUp = (tx: Tx, outcome: Outcome) => Promise<void>;

/** What follows an outcome of one system, by the noun whose records follow it. */
export type FollowUps = Readonly<Record<string, FollowUp>>;

/** Tells the records of one noun; a noun that follows nothing is passed over. */
export async function tell(followUps: FollowUps, noun: string, tx: Tx, outcome: Outcome): Promise<void> {
  await followUps[noun]?.(tx, outcome);
}

/** Tells every noun that follows. */
export async function tellAll(followUps: FollowUps, tx: Tx, outcome: Outcome): Promise<void> {
  for (const followUp of Object.values(followUps)) await followUp(tx, outcome);
}
