import { chunksOf } from '#app/core/chunks.ts';
import { namedFiles } from '#app/core/collect-files.server.ts';
import { db, transact } from '#app/core/db.server.ts';
import { dropKeptFile } from '#app/core/files.server.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { unnamedRules } from '../rules.ts';

const AT_ONCE = 100;
const ENDED = ['CLOSED', 'WITHDRAWN', 'NOT_ACCEPTED', 'TRANSFERRED', 'ARCHIVED'];

/**
 * Takes words, photos and the receipt's hash from unnamed concerns that have been closed for as long as the rule says.
 * The row stays and still counts: category, unit, days, outcome. Returns how many.
 */
export async function eraseUnnamed(): Promise<{ erased: number }> {
  const today = dayOf(new Date());
  let erased = 0;
  const enterprises = await db().orgUnit.findMany({ where: { kind: 'ENTERPRISE' }, select: { id: true } });
  for (const { id } of enterprises) {
    const { value } = await readRule(db(), id, unnamedRules['unnamed.keep_closed'], today);
    for (const ids of chunksOf(await findOld(id, addDays(today, -value)), AT_ONCE)) {
      await eraseWords(ids, today);
      erased += ids.length;
    }
  }
  return { erased };
}

async function findOld(enterpriseId: number, before: Day): Promise<number[]> {
  const found = await db().concern.findMany({
    where: {
      enterpriseId,
      tier: 'UNNAMED',
      erasedOn: null,
      status: { in: ENDED },
      closedOn: { lt: toDate(before) },
    },
    select: { id: true },
  });
  return found.map(({ id }) => id);
}

/**
 * The files go after the commit: bytes that nothing refers to are better than rows without their bytes. What a killed
 * process leaves behind is collected a day later.
 */
async function eraseWords(ids: readonly number[], today: Day): Promise<void> {
  const concernId = { in: [...ids] };
  const dropped = await transact(async (tx) => {
    const files = await tx.concernFile.findMany({ where: { concernId }, select: { sha256: true } });
    await tx.concernFile.deleteMany({ where: { concernId } });
    await tx.concernEntry.deleteMany({ where: { concernId } });
    await tx.concernOpening.deleteMany({ where: { concernId } });
    await tx.concernParty.deleteMany({ where: { concernId } });
    await tx.concern.updateMany({
      where: { id: concernId },
      data: { receiptHash: null, erasedOn: toDate(today), version: { increment: 1 } },
    });
    return files.map(({ sha256 }) => sha256);
  });
  const named = await namedFiles(dropped);
  for (const sha256 of dropped) if (!named.has(sha256)) await dropKeptFile(sha256);
}
