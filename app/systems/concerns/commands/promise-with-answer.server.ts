import { isDay } from '#app/platform/calendar/day.ts';
import { TEXT_LENGTH } from '#app/systems/commitments/public.ts';
import { registerCommitment } from '#app/systems/commitments/public.server.ts';
import { readThread } from '../queries-thread.server.ts';
import { fieldRefusal, text, type StepContext } from './step-effect.server.ts';

/** What is promised with an answer: what and by when. */
export type Promised = Readonly<{ promise: string; promiseOn: string }>;

/**
 * The promise that was typed with an answer, or undefined. Throws a `Refusal` beside the field where one half is
 * missing, or the day lies before today.
 */
export function promisedWith({ input, found }: StepContext): Promised | undefined {
  const promise = text(input, 'promise');
  const promiseOn = text(input, 'promiseOn');
  if (promise === '' && promiseOn === '') return undefined;
  if (promise.length < TEXT_LENGTH.min)
    throw fieldRefusal('promise', 'promiseShort', { min: TEXT_LENGTH.min });
  if (!isDay(promiseOn)) throw fieldRefusal('promiseOn', 'promiseOnShort');
  if (promiseOn < found.today) throw fieldRefusal('promiseOn', 'promiseOnPast');
  return { promise, promiseOn };
}

/**
 * Enters into the ledger what the latest answer promised, once its author gets it. Of a guarded concern the words stay
 * with the parties, and its author is known to the portal alone. A day that has passed while the answer was looked at
 * becomes today.
 *
 * @param ownerId who owes it; null: whoever leads the department
 */
export async function registerPromised(
  { tx, found, actor }: StepContext,
  ownerId: number | null,
): Promise<void> {
  const { row, facts, people, department, today, conflicted } = found;
  const thread = await readThread(tx, row, ['AUTHOR', 'HANDLERS'], ['REPLY']);
  const last = thread.filter(({ kind }) => kind === 'REPLY').pop();
  const { promise, promiseOn = today } = last?.details ?? {};
  if (!last || !promise) return;
  const isNamed = facts.tier === 'NAMED';
  await registerCommitment(tx, isNamed ? actor : null, {
    enterpriseId: row.enterpriseId,
    source: { noun: 'concerns', id: row.id, part: last.id },
    text: promise,
    departmentId: department?.id ?? row.enterpriseId,
    ownerId,
    dueOn: promiseOn < today ? today : promiseOn,
    visibility: isNamed ? 'ENTERPRISE' : 'PARTIES',
    promisee: people.authorId === null ? null : { employeeId: people.authorId, isSecret: !isNamed },
    apartIds: [...conflicted],
  });
}
