import type { Tx } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import * as kernel from '#app/platform/workflow/commands/take-step.server.ts';
import { problemOfPerson } from '../policy.ts';
import { matterOf, readRoundMatter, readSeenRound, type By } from '../queries-case.server.ts';
import type { RoundAction } from '../round-actions.ts';
import { roundWorkflow } from '../round-workflow.ts';
import { AFTERWARDS, ROUND_EFFECTS } from './round-effects.server.ts';

/** A step to be taken within a transaction. */
export interface RoundStepToTake {
  tx: Tx;
  /** Who takes it; only an enterprise where it is the portal. */
  by: By;
  roundId: number;
  action: RoundAction;
  input: Readonly<Record<string, unknown>>;
  /** For what the step puts into words: days in a refusal, the public notice of the result. */
  translate: Translate;
}

/** Takes one step of a round and what belongs to it. Throws a `Refusal` that says why not. */
export async function stepRound(step: RoundStepToTake): Promise<void> {
  const { tx, by, roundId, action, input, translate } = step;
  const found = await readSeenRound(tx, by, roundId);
  const { row, viewer } = found;
  const actor = by.accountId === undefined ? null : by;
  const context = { tx, found, by, actor, input, translate };
  await kernel.takeStep({
    tx,
    actor,
    action,
    input,
    calendar: await readWorkCalendar(tx, row.enterpriseId),
    workflow: roundWorkflow,
    matter: matterOf(found),
    problemOfPerson: (transition) => problemOfPerson(transition, viewer),
    version: row.version,
    async write({ to }) {
      const { data, told = {} } = await ROUND_EFFECTS[action](context);
      await tx.inspectionRound.updateMany({ where: { id: row.id }, data: { ...data, status: to } });
      return told;
    },
    readAgain: () => readRoundMatter(tx, row.enterpriseId, row.id),
  });
  await AFTERWARDS[action]?.(context);
}
