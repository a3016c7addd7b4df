import type { Actor } from '#app/core/actor.ts';
import { transact, type Tx } from '#app/core/db.server.ts';
import type { ProposalAction } from '../actions.ts';
import { readVisibleCase } from '../queries-case.server.ts';
import type { StepParams } from '../step-schemas.ts';
import { takeStep } from './take-step.server.ts';

interface Act {
  actor: Actor;
  params: StepParams;
  input: Record<string, unknown>;
}

/** What another system does along with a step of a proposal, in its transaction. */
export type FollowProposal = (
  tx: Tx,
  step: { actor: Actor; proposalId: number; action: ProposalAction },
) => Promise<void>;

/**
 * Takes one step of a proposal: accept, refuse, adopt, verify … Throws a `Refusal` as `takeStep` does.
 *
 * @param follow what goes along with it elsewhere
 */
export function actOnProposal(follow: FollowProposal) {
  return async ({ actor, params, input }: Act) => {
    await transact(async (tx) => {
      const found = await readVisibleCase(tx, actor, params.id);
      await takeStep({ tx, found, actor, action: params.step, input });
      await follow(tx, { actor, proposalId: params.id, action: params.step });
    });
    return { to: `/proposals/${params.id}`, done: { key: `proposals:stepDone.${params.step}` } };
  };
}
