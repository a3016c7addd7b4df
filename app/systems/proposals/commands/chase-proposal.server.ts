import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { chase } from '#app/platform/deadlines/commands/chase.server.ts';
import { readVisibleCase } from '../queries-case.server.ts';

/** Somebody who shares in a proposal asks whoever has it. Throws a `Refusal` as `chase` does. */
export async function chaseProposal({ actor, params }: { actor: Actor; params: { id: number } }) {
  const name = await transact(async (tx) => {
    const { people } = await readVisibleCase(tx, actor, params.id);
    const concerned = [people.leadId, ...people.partnerIds];
    return chase(tx, { actor, subjectType: 'proposals', subjectId: params.id, concerned });
  });
  return { to: `/proposals/${params.id}`, done: { key: 'deadlines:done.chased', params: { name } } };
}
