import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { readVisibleCase } from '../queries-case.server.ts';
import type { StepParams } from '../step-schemas.ts';
import { takeStep } from './take-step.server.ts';

interface Act {
  actor: Actor;
  params: StepParams;
  input: Record<string, unknown>;
}

/** Takes one step of a proposal: accept, refuse, adopt, verify … Throws a `Refusal` as `takeStep` does. */
export async function actOnProposal({ actor, params, input }: Act) {
  await transact(async (tx) => {
    const found = await readVisibleCase(tx, actor, params.id);
    await takeStep({ tx, found, actor, action: params.step, input });
  });
  return { to: `/proposals/${params.id}`, done: { key: `proposals:stepDone.${params.step}` } };
}
