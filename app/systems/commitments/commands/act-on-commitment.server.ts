import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { cleanPictures } from '#app/platform/attachments/clean-pictures.server.ts';
import { chase } from '#app/platform/deadlines/commands/chase.server.ts';
import { tell, type FollowUps } from '#app/platform/system/follow-up.ts';
import { readSeenCase } from '../queries-case.server.ts';
import type { StepParams } from '../step-schemas.ts';
import { takeCommitmentStep } from './take-step.server.ts';

interface Act {
  actor: Actor;
  params: StepParams;
  input: Record<string, unknown>;
}

/**
 * Takes one step of a promise: report, confirm, extend … and does what follows for the record it was made with. Throws a
 * `Refusal` as `takeCommitmentStep` does.
 */
export function actOnCommitment(followUps: FollowUps) {
  return async ({ actor, params, input }: Act) => {
    const photos = input['photos'];
    const files = await cleanPictures(Array.isArray(photos) ? (photos as File[]) : []);
    await transact(async (tx) => {
      await takeCommitmentStep({
        tx,
        by: actor,
        commitmentId: params.id,
        action: params.step,
        input,
        files,
      });
      const { source, enterpriseId } = await readSeenCase(tx, actor, params.id);
      await tell(followUps, source.noun, tx, { enterpriseId, ids: [source.id], what: 'moved', actor });
    });
    return { to: `/commitments/${params.id}`, done: { key: `commitments:stepDone.${params.step}` } };
  };
}

/** Whom it was promised to, or a representative, asks whoever has it. Throws a `Refusal` as `chase` does. */
export async function chaseCommitment({ actor, params }: { actor: Actor; params: { id: number } }) {
  const name = await transact(async (tx) => {
    const { viewer, row } = await readSeenCase(tx, actor, params.id);
    const waits = viewer.isPromisee || viewer.isRepresentative || viewer.isUnion;
    return chase(tx, {
      actor,
      subjectType: 'commitments',
      subjectId: params.id,
      concerned: waits && actor.employeeId !== null ? [actor.employeeId] : [],
      ...(viewer.isPromisee && row.promiseeKey !== null ? { unrecorded: { by: 'WORKER' } } : {}),
    });
  });
  return { to: `/commitments/${params.id}`, done: { key: 'deadlines:done.chased', params: { name } } };
}
