import type { Tx } from '#app/core/db.server.ts';
import type { SourceNoun } from './commitment.ts';

/** A promise of a source that somebody took a step of. */
export interface SteppedPromise {
  enterpriseId: number;
  sourceId: number;
}

/** What follows, in the same transaction, for the record that a promise was made with; by the noun of the record. */
export type CommitmentEffects = Readonly<
  Partial<Record<SourceNoun, (tx: Tx, promise: SteppedPromise) => Promise<void>>>
>;
