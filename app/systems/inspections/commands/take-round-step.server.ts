import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import type { Translate } from '#app/core/i18n.ts';
import { chase } from '#app/platform/deadlines/commands/chase.server.ts';
import { isInside } from '../policy.ts';
import { readSeenRound } from '../queries-case.server.ts';
import type { RoundStepParams } from '../schema.ts';
import { settleRound } from './settle-round.server.ts';
import { stepRound, type RoundStepToTake } from './step-round.server.ts';

/**
 * Takes a step of a round; a report without anything open goes on at once. Throws a `Refusal` that says why not.
 */
export async function takeRoundStep(step: RoundStepToTake): Promise<void> {
  await stepRound(step);
  if (step.action === 'submitReport') await settleRound(step.tx, step.by.enterpriseId, step.roundId);
}

interface Act {
  actor: Actor;
  params: RoundStepParams;
  input: Record<string, unknown>;
  translate: Translate;
}

/** Takes one step of a round: approve, notify, start … Throws a `Refusal` as `takeRoundStep` does. */
export async function actOnRound({ actor, params, input, translate }: Act) {
  const { id, step } = params;
  await transact((tx) => takeRoundStep({ tx, by: actor, roundId: id, action: step, input, translate }));
  return { to: `/inspections/${id}`, done: { key: `inspections:stepDone.${step}` } };
}

/** Somebody of the team or the union asks whoever has the round. Throws a `Refusal` as `chase` does. */
export async function chaseRound({ actor, params }: { actor: Actor; params: { id: number } }) {
  const name = await transact(async (tx) => {
    const { viewer } = await readSeenRound(tx, actor, params.id);
    const concerned = isInside(viewer) && actor.employeeId !== null ? [actor.employeeId] : [];
    return chase(tx, { actor, subjectType: 'inspections', subjectId: params.id, concerned });
  });
  return { to: `/inspections/${params.id}`, done: { key: 'deadlines:done.chased', params: { name } } };
}
