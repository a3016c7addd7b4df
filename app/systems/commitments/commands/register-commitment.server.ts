import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { sealJson } from '#app/core/vault.server.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { notify, type NewNotice } from '#app/platform/notifications/commands/notify.server.ts';
import { takeNumber } from '#app/platform/numbers/commands/take-numbers.server.ts';
import { startClocks } from '#app/platform/workflow/commands/start-clocks.server.ts';
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
  const { enterpriseId, source, departmentId, dueOn } = promised;
  const today = dayOf(new Date());
  if (dueOn < today) throw new Refusal('conflict', 'commitments:refusal.past');
  const part = { sourceNoun: source.noun, sourceId: source.id, sourcePart: source.part };
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`commitments/${JSON.stringify(part)}`}, 0))`;
  const known = await tx.commitment.findFirst({
    where: { ...part, status: { not: 'WITHDRAWN' } },
    select: { id: true, no: true },
  });
  if (known) return known;
  const no = await takeNumber(tx, enterpriseId, 'CN', today);
  const { id } = await tx.commitment.create({
    data: {
      enterpriseId,
      no,
      ...part,
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
  await begin(tx, actor, { enterpriseId, id });
  return { id, no };
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

async function begin(
  tx: Tx,
  actor: Actor | null,
  { enterpriseId, id }: { enterpriseId: number; id: number },
) {
  const matter = await readMatter(tx, enterpriseId, id);
  const subject = {
    enterpriseId,
    subjectType: 'commitments',
    subjectId: id,
    name: commitmentEvents.register,
  };
  await recordEvent(tx, actor, { ...subject, to: 'OPEN' });
  const calendar = await readWorkCalendar(tx, enterpriseId);
  const [started] = await startClocks(tx, commitmentWorkflow, calendar, [{ matter, clock: 'fulfil' }]);
  const holderId = started?.hook.holder.employeeId ?? null;
  const notices: NewNotice[] = [
    ...(holderId === null ? [] : [{ ...subject, employeeId: holderId, kind: 'WAITS' as const }]),
    ...matter.concerned
      .filter((employeeId) => employeeId !== holderId)
      .map((employeeId) => ({ ...subject, employeeId, kind: 'MINE' as const })),
  ];
  await notify(
    tx,
    notices.filter(({ employeeId }) => employeeId !== actor?.employeeId),
  );
  announce(tx, [`enterprise:${enterpriseId}`], commitmentEvents.register, id);
}
