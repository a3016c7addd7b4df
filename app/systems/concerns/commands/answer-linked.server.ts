import type { Tx } from '#app/core/db.server.ts';
import type { ConcernAction } from '../actions.ts';
import type { VisibleCase } from '../queries-case.server.ts';
import { readThread } from '../queries-thread.server.ts';
import { answered, type Effect } from './step-effect.server.ts';
import { writeEntry } from './write-entry.server.ts';

const ANSWERS: readonly ConcernAction[] = ['answer', 'passReply', 'answerEscalated'];
const ENDS: readonly ConcernAction[] = ['notAccept', 'transfer', 'withdraw'];

/**
 * A duplicate is answered along with its first one: the reply is copied into its own thread, and its author rates it
 * himself. Should it be opened again, the department that handled the first one has it.
 */
export const answerLinked: Effect = async (context) => {
  const { tx, found } = context;
  const { row, facts } = found;
  const first = await tx.concern.findFirstOrThrow({
    where: { id: row.duplicateOfId ?? 0, enterpriseId: row.enterpriseId },
    select: { id: true, enterpriseId: true, departmentId: true, dispatchedOn: true },
  });
  const replies = await readThread(tx, first, ['AUTHOR'], ['REPLY']);
  const words = { text: replies.at(-1)?.text ?? '' };
  const copy = { kind: 'REPLY', audience: 'AUTHOR', byId: null, byAuthor: false, words, files: [] } as const;
  await writeEntry(tx, { id: row.id, enterpriseId: row.enterpriseId, tier: facts.tier }, copy);
  const { departmentId, dispatchedOn } = first;
  return { data: { ...answered(context), departmentId, dispatchedOn } };
};

/**
 * What becomes of the duplicates when their first one is answered, or comes to another end: then each is looked at for
 * itself again.
 *
 * @param takeStep takes a step of one of them, for the portal
 */
export async function settleLinked(
  tx: Tx,
  { row }: VisibleCase,
  action: ConcernAction,
  takeStep: (concernId: number, action: ConcernAction) => Promise<void>,
): Promise<void> {
  const isAnswer = ANSWERS.includes(action);
  if (!isAnswer && !ENDS.includes(action)) return;
  const { id, enterpriseId } = row;
  const duplicates = await tx.concern.findMany({
    where: { duplicateOfId: id, enterpriseId, status: 'LINKED' },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  for (const duplicate of duplicates) {
    await takeStep(duplicate.id, isAnswer ? 'answerLinked' : 'unlink');
  }
}
