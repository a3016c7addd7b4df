import type { Actor } from '#app/core/actor.ts';
import { db, transact, type Tx } from '#app/core/db.server.ts';
import { readKeptFile } from '#app/core/files.server.ts';
import { announce, disconnectLive } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { importEvents } from '../events.ts';
import type { Examined, ImportKinds } from '../import-kind.ts';
import { kindFor } from '../policy.ts';
import type { Preview } from '../preview.ts';
import type { Decision } from '../schema.ts';
import { transactImport } from './transact-import.server.ts';
import { lockEnterprise, storedPreview, writeImport } from './write-import.server.ts';

interface Settled {
  actor: Actor;
  params: { id: number };
  input: Decision;
}

/** Carries a previewed import out, whole or its good rows only, or discards it. */
export function settleImport(kinds: ImportKinds) {
  return async ({ actor, params, input }: Settled) => {
    if (input.decision === 'discard') return discardImport(kinds, actor, params.id);
    return commitImport(kinds, actor, params.id, input.decision === 'commitValid');
  };
}

/**
 * Checks the kept file once more against today's state and writes all of it, or its good rows, as one transaction.
 * Of two clicks one wins. Throws a `Refusal`: settled already, errors without `skipInvalid`, or no good row.
 */
export async function commitImport(kinds: ImportKinds, actor: Actor, id: number, skipInvalid: boolean) {
  const { batch, kind } = await readBatch(kinds, actor, id);
  if (batch.sha256 === null) throw settledAlready();
  const table = await kind.read(await readKeptFile(batch.sha256));
  const { effectiveOn } = batch.preview as unknown as Preview;
  const rows = await transactImport(async (tx) => {
    await lockEnterprise(tx, batch.enterpriseId);
    await settle(tx, actor, id, 'COMMITTED');
    const days = { today: dayOf(new Date()), effectiveOn };
    const examined = await kind.examine(tx, batch.enterpriseId, table, days);
    refuseUnfit(examined, skipInvalid);
    await writeImport(tx, actor, batch, examined);
    await tx.importBatch.update({
      where: { id },
      data: { skipInvalid, committedAt: new Date(), preview: storedPreview(examined, effectiveOn) },
    });
    announce(tx, [`enterprise:${batch.enterpriseId}`], importEvents.commit, id);
    if (kind.changesRights) disconnectLive(tx, [`enterprise:${batch.enterpriseId}`]);
    return examined.result.importable;
  });
  return { to: `/imports/${id}`, done: { key: 'imports:done.committed', params: { rows } } };
}

/** A batch of the enterprise with its kind. Throws a `Refusal` when it is not there or not for the actor. */
async function readBatch(kinds: ImportKinds, actor: Actor, id: number) {
  const batch = await db().importBatch.findFirst({ where: { id, enterpriseId: actor.enterpriseId } });
  if (!batch) throw new Refusal('notFound', 'core:refusal.notFound');
  return { batch, kind: kindFor(actor, kinds, batch.kind) };
}

/** What was discarded names its file no longer, which is collected then: a roster is full of people. */
async function discardImport(kinds: ImportKinds, actor: Actor, id: number) {
  await readBatch(kinds, actor, id);
  await transact((tx) => settle(tx, actor, id, 'DISCARDED'));
  return { to: '/imports', done: { key: 'imports:done.discarded' } };
}

async function settle(tx: Tx, actor: Actor, id: number, status: 'COMMITTED' | 'DISCARDED'): Promise<void> {
  const { count } = await tx.importBatch.updateMany({
    where: { id, enterpriseId: actor.enterpriseId, status: 'PREVIEWED' },
    data: { status, ...(status === 'DISCARDED' ? { sha256: null } : {}) },
  });
  if (count !== 1) throw settledAlready();
}

function settledAlready(): Refusal {
  return new Refusal('conflict', 'imports:refusal.settled');
}

/** Throws a `Refusal` when the file has errors that one did not choose to skip, or no good row at all. */
export function refuseUnfit({ result }: Examined, skipInvalid: boolean): void {
  const count = result.rows - result.importable;
  if (count > 0 && !skipInvalid)
    throw new Refusal('invalid', 'imports:refusal.hasErrors', { params: { count } });
  if (result.importable === 0) throw new Refusal('invalid', 'imports:refusal.nothing');
}
