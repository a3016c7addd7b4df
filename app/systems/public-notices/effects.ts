import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';

/** The notice that was decided. */
export interface DecidedNotice {
  id: number;
  enterpriseId: number;
  subjectId: number;
}

/** What follows, in the same transaction, for the record that a notice was about. Without an actor it was the portal. */
export interface NoticeEffect {
  passed(tx: Tx, notice: DecidedNotice, actor: Actor | null): Promise<void>;
  /** An objection was upheld, or the notice was withdrawn and none took its place. */
  failed(tx: Tx, notice: DecidedNotice, actor: Actor | null): Promise<void>;
}

/** By the noun of the record. */
export type NoticeEffects = Readonly<Record<string, NoticeEffect>>;
