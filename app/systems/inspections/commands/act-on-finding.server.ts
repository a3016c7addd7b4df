import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import { cleanPictures } from '#app/platform/attachments/clean-pictures.server.ts';
import { chase } from '#app/platform/deadlines/commands/chase.server.ts';
import { PHOTOS_OF_FINDING } from '../inspection.ts';
import { isInside } from '../policy.ts';
import { readSeenFinding } from '../queries-finding.server.ts';
import { readFindingPhotos } from '../queries-photos.server.ts';
import type { FindingStepParams } from '../schema.ts';
import { keepFindingPhotos } from './add-finding.server.ts';
import { alarmFinding } from './alarm-finding.server.ts';
import { fieldRefusal } from './finding-effects.server.ts';
import { settleRound } from './settle-round.server.ts';
import { takeFindingStep } from './take-finding-step.server.ts';

interface Act {
  actor: Actor;
  params: FindingStepParams;
  input: Record<string, unknown>;
}

/**
 * Takes one step of a finding: assign, explain, decide … and moves its round on where that was the last thing open.
 * Throws a `Refusal` as `takeFindingStep` does.
 */
export async function actOnFinding({ actor, params, input }: Act) {
  const { id, step } = params;
  const photos = input['photos'];
  const pictures = await cleanPictures(Array.isArray(photos) ? (photos as File[]) : []);
  await transact(async (tx) => {
    const { row } = await readSeenFinding(tx, actor, id);
    await refuseTooMany(tx, row, pictures.length);
    await takeFindingStep({ tx, by: actor, findingId: id, action: step, input });
    await keepFindingPhotos(tx, actor, id, pictures);
    if (step === 'revise') await alarmFinding(tx, actor, { id });
    await settleRound(tx, actor.enterpriseId, row.roundId);
  });
  return { to: `/findings/${id}`, done: { key: `findings:stepDone.${step}` } };
}

/** Pictures are added to those that are there. */
async function refuseTooMany(
  tx: Tx,
  { id, enterpriseId }: { id: number; enterpriseId: number },
  more: number,
): Promise<void> {
  if (more === 0) return;
  const there = (await readFindingPhotos(tx, enterpriseId, [id])).get(id) ?? [];
  const { max } = PHOTOS_OF_FINDING;
  if (there.length + more > max) throw fieldRefusal('photos', 'photos', { max });
}

/** The team or the union asks whoever has the finding. Throws a `Refusal` as `chase` does. */
export async function chaseFinding({ actor, params }: { actor: Actor; params: { id: number } }) {
  const name = await transact(async (tx) => {
    const { viewer } = await readSeenFinding(tx, actor, params.id);
    const concerned = isInside(viewer) && actor.employeeId !== null ? [actor.employeeId] : [];
    return chase(tx, { actor, subjectType: 'findings', subjectId: params.id, concerned });
  });
  return { to: `/findings/${params.id}`, done: { key: 'deadlines:done.chased', params: { name } } };
}
