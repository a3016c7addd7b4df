import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { sealJson } from '#app/core/vault.server.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { openRecord } from '#app/platform/workflow/commands/open-record.server.ts';
import type { SourceNoun, Visibility } from '../commitment.ts';
import { commitmentEvents } from '../events.ts';
import { promiseeKeyOf, readMatter } from '../queries-case.server.ts';
import { placeOfPromisee } from '../sealed-place.ts';
import { commitmentWorkflow } from '../workflow.ts';
import { countDays } from './count-days.server.ts';

/** Something that was promised, by whichever system. */
export interface NewCommitment {
  enterpriseId: number;
  /** Where: a record, and its part where it has several. The same part is registered once. */
  source: { noun: SourceNoun; id: number; part: number | null };
  text: string;
  departmentId: number;
  /** Null: whoever leads the department. */
  ownerId: number | null;
  /** Civil day, today or later. */
  dueOn: Day;
  visibility: Visibility;
  /** The worker whom it is promised to. `isSecret`: nobody but he and the portal may know. */
  promisee?: { employeeId: number; isSecret: boolean } | null;
  /** Whom the source is about, and who is under them. */
  apartIds?: readonly number[];
}

/**
 * Enters a promise into the ledger: number, clock on whoever owes it, event, notices. The same part of a source gives
 * the same promise. Throws a `Refusal` when its day lies before today.
 *
 * @param actor who promised it; null where that must not be known, or the portal
 */
export async function registerCommitment(
  tx: Tx,
  actor: Actor | null,
  promised: NewCommitment,
): Promise<{ id: number; no: string }> {
  const { enterpriseId, source, dueOn } = promised;
  const today = dayOf(new Date());
  if (dueOn < today) throw new Refusal('conflict', 'commitments:refusal.past');
  const part = { sourceNoun: source.noun, sourceId: source.id, sourcePart: source.part };
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`commitments/${JSON.stringify(part)}`}, 0))`;
  const known = await tx.commitment.findFirst({
    where: { ...part, status: { not: 'WITHDRAWN' } },
    select: { id: true, no: true },
  });
  if (known) return known;
  return openRecord({
    tx,
    actor,
    workflow: commitmentWorkflow,
    enterpriseId,
    number: { series: 'CN', day: today },
    create: (no) => createRow(tx, promised, { no, today }),
    load: readMatter,
    event: commitmentEvents.register,
    clock: () => 'fulfil',
  });
}

async function createRow(
  tx: Tx,
  promised: NewCommitment,
  { no, today }: { no: string; today: Day },
): Promise<number> {
  const { enterpriseId, source, departmentId, dueOn } = promised;
  const { id } = await tx.commitment.create({
    data: {
      enterpriseId,
      no,
      sourceNoun: source.noun,
      sourceId: source.id,
      sourcePart: source.part,
      text: promised.text,
      departmentId,
      ownerId: promised.ownerId,
      madeOn: toDate(today),
      dueOn: toDate(dueOn),
      firstDueOn: toDate(dueOn),
      visibility: promised.visibility,
      apartIds: [...(promised.apartIds ?? [])],
    },
    select: { id: true },
  });
  await nameWorker(tx, id, promised);
  await countDays(tx, { enterpriseId, departmentId, due: [dueOn], first: dueOn });
  return id;
}

async function nameWorker(tx: Tx, id: number, { enterpriseId, promisee }: NewCommitment): Promise<void> {
  if (!promisee) return;
  const { employeeId, isSecret } = promisee;
  const data = isSecret
    ? {
        promiseeKey: promiseeKeyOf(enterpriseId, employeeId),
        promiseeSealed: sealJson(placeOfPromisee({ enterpriseId, id }), { employeeId }),
      }
    : { promiseeId: employeeId };
  await tx.commitment.update({ where: { id }, data });
}
