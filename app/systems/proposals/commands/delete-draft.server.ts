import type { Actor } from '#app/core/actor.ts';
import { transact } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { mayDeleteDraft } from '../policy.ts';
import { readVisibleCase } from '../queries-case.server.ts';

/**
 * Throws away a draft that was never submitted, with its pictures. Throws a `Refusal` for any other: what has a
 * number is withdrawn.
 */
export async function deleteDraft({ actor, params }: { actor: Actor; params: { id: number } }) {
  await transact(async (tx) => {
    const { row, seen, people, viewer } = await readVisibleCase(tx, actor, params.id);
    if (!mayDeleteDraft(seen, people, viewer)) throw new Refusal('forbidden', 'proposals:refusal.noDraft');
    await tx.attachment.deleteMany({ where: { subjectType: 'proposals', subjectId: row.id } });
    const deleted = await tx.proposal.deleteMany({
      where: { id: row.id, status: 'DRAFT', version: row.version },
    });
    if (deleted.count !== 1) throw new Refusal('conflict', 'core:refusal.conflict');
  });
  return { to: '/proposals/mine', done: { key: 'proposals:done.deleted' } };
}
