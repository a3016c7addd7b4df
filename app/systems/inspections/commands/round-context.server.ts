import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import type { By, SeenRound } from '../queries-case.server.ts';

/** What a step knows: the round, who takes it, and what was typed. */
export interface RoundContext {
  tx: Tx;
  found: SeenRound;
  by: By;
  /** Null for the portal. */
  actor: Actor | null;
  input: Readonly<Record<string, unknown>>;
  translate: Translate;
}
