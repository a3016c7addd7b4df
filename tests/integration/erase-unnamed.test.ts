import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import * as newRoute from '#app/routes/unnamed-concerns.new.tsx';
import * as receiptRoute from '#app/routes/unnamed-concerns._index.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import { unnamedForm, workFor } from '#tests/factories/unnamed.ts';
import { send } from './call-route.ts';
import { purgeProofs } from '#app/systems/unnamed-concerns/commands/spend-proof.server.ts';
import { eraseUnnamed } from '#app/systems/unnamed-concerns/commands/erase-unnamed.server.ts';

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

const ago = (days: number) => toDate(addDays(dayOf(new Date()), -days));

async function sendOne(): Promise<{ receipt: string; id: number }> {
  const { status, data } = await send(newRoute, {
    ...unnamedForm(factory.enterprise),
    photos: await buildPhoto(),
  });
  expect(status).toBe(200);
  const { receipt } = (data as { result: { receipt: string } }).result;
  const { id } = await db().concern.findFirstOrThrow({ orderBy: { id: 'desc' } });
  return { receipt, id };
}

async function close(id: number, days: number): Promise<void> {
  await db().concern.update({
    where: { id },
    data: { status: 'CLOSED', closedOn: ago(days), outcome: 'FIXED' },
  });
}

function open(receipt: string) {
  return send(receiptRoute, { intent: 'open', receipt, ...workFor('receipt') });
}

function placeOf(sha256: string): string {
  return path.join(env().dataDir, 'files', sha256.slice(0, 2), sha256);
}

test('what was closed longer than the rule says loses words, photos and receipt, and still counts', async () => {
  const old = await sendOne();
  const young = await sendOne();
  const running = await sendOne();
  await close(old.id, 91);
  await close(young.id, 90);
  const { sha256 } = await db().concernFile.findFirstOrThrow({ where: { concernId: old.id } });
  expect(existsSync(placeOf(sha256))).toBe(true);
  expect((await open(old.receipt)).status).toBe(200);

  expect(await eraseUnnamed()).toEqual({ erased: 1 });
  expect(await eraseUnnamed()).toEqual({ erased: 0 });

  const left = await db().concern.findUniqueOrThrow({
    where: { id: old.id },
    include: { entries: true, files: true },
  });
  expect(left).toMatchObject({
    category: 'LIVING',
    outcome: 'FIXED',
    receiptHash: null,
    entries: [],
    files: [],
  });
  expect(left.erasedOn).toEqual(ago(0));
  expect(existsSync(placeOf(sha256))).toBe(false);
  const gone = await open(old.receipt);
  expect([gone.status, gone.refusal?.key]).toEqual([404, 'unnamed:refusal.receiptUnknown']);
  for (const { receipt } of [young, running]) expect((await open(receipt)).status).toBe(200);
});

test('work is forgotten once its challenge has ended', async () => {
  await db().spentProof.deleteMany();
  await db().spentProof.createMany({
    data: [0, 1, 2].map((days) => ({ hash: String(days), onDay: ago(days) })),
  });
  expect(await purgeProofs()).toEqual({ purged: 1 });
});

test('a unit that would give its people away is refused, and so is work for another door', async () => {
  const form = unnamedForm(factory.enterprise);
  const small = await send(newRoute, { ...form, unitId: String(factory.units.team.id) });
  expect([small.status, small.problems[0]?.field]).toEqual([422, 'unitId']);
  const again = await send(newRoute, form);
  expect(again.status).toBe(200);
  const twice = await send(newRoute, form);
  expect([twice.status, twice.refusal?.key]).toEqual([409, 'unnamed:refusal.proofUsed']);
  const other = await send(newRoute, { ...unnamedForm(factory.enterprise), ...workFor('receipt') });
  expect(other.refusal?.key).toBe('unnamed:refusal.proofWrong');
});
