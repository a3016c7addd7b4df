import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { cleanPictures } from '#app/platform/attachments/clean-pictures.server.ts';
import { chase } from '#app/platform/deadlines/commands/chase.server.ts';
import { readVisibleCase } from '../queries-case.server.ts';
import type { StepParams } from '../step-schemas.ts';
import type { TransferTo } from './step-effect.server.ts';
import { takeConcernStep } from './take-step.server.ts';

interface Act {
  actor: Actor;
  params: StepParams;
  input: Record<string, unknown>;
}

/**
 * Takes one step of a concern: dispatch, reply, rate … Throws a `Refusal` as `takeConcernStep` does.
 *
 * @param transferTo where a concern can be transferred to
 */
export function actOnConcern(transferTo: TransferTo) {
  return async ({ actor, params, input }: Act) => {
    const { id, step } = params;
    const photos = input['photos'];
    const files = await cleanPictures(Array.isArray(photos) ? (photos as File[]) : []);
    const seen = await transact(async (tx) => {
      const by = { as: 'ACTOR', actor } as const;
      await takeConcernStep({ tx, by, concernId: id, action: step, input, files, transferTo });
      return readVisibleCase(tx, actor, id).then(
        () => true,
        () => false,
      );
    });
    return { to: seen ? `/concerns/${id}` : '/concerns', done: { key: `concerns:stepDone.${step}` } };
  };
}

/** The author, or who typed it for him, asks whoever has it. Throws a `Refusal` as `chase` does. */
export async function chaseConcern({ actor, params }: { actor: Actor; params: { id: number } }) {
  const name = await transact(async (tx) => {
    const { viewer, facts } = await readVisibleCase(tx, actor, params.id);
    const isHis = (viewer.isAuthor || viewer.isTypist) && actor.employeeId !== null;
    return chase(tx, {
      actor,
      subjectType: 'concerns',
      subjectId: params.id,
      concerned: isHis && actor.employeeId !== null ? [actor.employeeId] : [],
      ...(viewer.isAuthor && facts.tier !== 'NAMED' ? { unrecorded: { by: 'AUTHOR' } } : {}),
    });
  });
  return { to: `/concerns/${params.id}`, done: { key: 'deadlines:done.chased', params: { name } } };
}
