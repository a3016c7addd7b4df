import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import type { DayCase } from '../queries-case.server.ts';
import type { DayWords } from '../workflow.ts';

/** A step to be taken within a transaction. */
export interface DayStep {
  tx: Tx;
  found: DayCase;
  actor: Actor;
  action: DayWords['action'];
  input: Readonly<Record<string, unknown>>;
  translate: Translate;
}
