import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import type { Received } from '#app/systems/inspections/wire.ts';
import * as entries from '#app/routes/inspections.$id_.entries.tsx';
import * as pack from '#app/routes/inspections.$id_.pack.tsx';
import * as pieces from '#app/routes/inspections.$id_.pieces.tsx';
import * as received from '#app/routes/inspections.$id_.received.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { buildNotifiedRound } from '#tests/factories/inspections.ts';
import { buildPerson } from '#tests/factories/people.ts';
import { buildPhoto } from '#tests/factories/pictures.ts';
import { buildTeam } from '#tests/factories/units.ts';
import { send, visit } from './call-route.ts';

let factory: BuiltFactory;
beforeAll(async () => {
  factory = await buildFactory();
});
afterAll(closeDatabase);

const HOUR_MS = 3_600_000;

async function onSite() {
  const { worker, mate } = factory;
  const { round, place } = await buildNotifiedRound(factory, [worker, mate]);
  const call = (as: { cookie: string }) => ({ as, params: { id: round.id } });
  const post = (as: { cookie: string; employeeId: number }, sent: object) =>
    send(
      entries,
      {
        entries: JSON.stringify({
          employeeId: as.employeeId,
          deviceId: randomUUID(),
          sentAt: new Date().toISOString(),
          answers: [],
          findings: [],
          files: [],
          ...sent,
        }),
      },
      call(as),
    );
  return { round, place, worker, mate, call, post };
}

function answerAt(placeId: number, overrides: object = {}) {
  const deviceAt = new Date().toISOString();
  const base = { itemKey: 'floor', answer: 'GOOD', note: '', replaces: [] as string[], deviceAt };
  return { id: randomUUID(), placeId, ...base, ...overrides };
}

function findingAt(placeId: number) {
  const words = { description: '踏板结了碱垢，走上去打滑', suggestion: '' };
  const kind = { category: 'EQUIPMENT', severity: 'LOW', itemKey: 'floor' };
  return { id: randomUUID(), placeId, ...words, ...kind, deviceAt: new Date().toISOString() };
}

async function photoFor(entryId: string) {
  const photo = await buildPhoto();
  const bytes = new Uint8Array(await photo.arrayBuffer());
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { bytes, file: { id: randomUUID(), entryId, sha256, bytes: bytes.byteLength } };
}

test('what is sent twice is here once, and the round begins with it', async () => {
  const { round, place, worker, mate, post } = await onSite();
  const [answer, finding] = [answerAt(place.id), findingAt(place.id)];
  await post(worker, { answers: [answer], findings: [finding] });
  const again = await post(worker, { answers: [answer, answerAt(place.id)], findings: [finding] });
  const listed = again.data as Received;
  expect(listed.answers).toHaveLength(2);
  expect(listed.findings).toEqual([finding.id]);
  expect(await db().roundEntry.count({ where: { roundId: round.id } })).toBe(2);
  expect(await db().finding.count({ where: { roundId: round.id } })).toBe(1);
  const { status } = await db().inspectionRound.findUniqueOrThrow({ where: { id: round.id } });
  expect(status).toBe('IN_PROGRESS');
  // Each is told of his own: nobody else's phone lets go of anything on it.
  expect((await post(mate, {})).data).toMatchObject({ answers: [], findings: [] });
});

test('a wrong clock is set right, and never says that it was later than now', async () => {
  const { round, place, worker, post } = await onSite();
  const behind = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString();
  const [slow, fast] = [answerAt(place.id, { deviceAt: behind(72.5) }), answerAt(place.id)];
  await post(worker, { sentAt: behind(72), answers: [slow] });
  await post(worker, { sentAt: behind(1), answers: [fast] });
  const rows = await db().roundEntry.findMany({ where: { roundId: round.id } });
  const atOf = (id: string) => (rows.find((row) => row.id === id)?.at.getTime() ?? 0) - Date.now();
  expect(atOf(slow.id) / HOUR_MS).toBeCloseTo(-0.5, 1);
  expect(atOf(fast.id)).toBeLessThanOrEqual(0);
});

test('a late phone is heard after the report too', async () => {
  const { round, place, worker, post } = await onSite();
  await db().inspectionRound.update({ where: { id: round.id }, data: { status: 'REPORTED' } });
  const listed = (await post(worker, { answers: [answerAt(place.id)], findings: [findingAt(place.id)] }))
    .data;
  expect(listed).toMatchObject({ answers: [expect.any(String)], findings: [expect.any(String)] });
  // The report is out: it is the management's at once, with a clock.
  const { id, status } = await db().finding.findFirstOrThrow({ where: { roundId: round.id } });
  expect(status).toBe('REPORTED');
  const clock = { subjectType: 'findings', subjectId: id, closedAt: null, clock: 'assign' };
  expect(await db().deadline.count({ where: clock })).toBe(1);
});

test('a photo comes in pieces, once, whole, clean and with its finding', async () => {
  const { round, place, worker, call, post } = await onSite();
  const finding = findingAt(place.id);
  const { bytes, file } = await photoFor(finding.id);
  await post(worker, { findings: [finding], files: [file] });
  const put = async (offset: number, end?: number) => {
    const piece = new File([bytes.slice(offset, end)], 'piece');
    return (await send(pieces, { file: file.id, offset: String(offset), piece }, call(worker))).data;
  };
  expect(await put(100)).toMatchObject({ received: 0, isWhole: false });
  expect(await put(0, 200)).toMatchObject({ received: 200, isWhole: false });
  expect(await put(0, 200)).toMatchObject({ received: 200 });
  expect(await put(200)).toMatchObject({ received: bytes.byteLength, isWhole: true });
  expect(await put(200)).toMatchObject({ isWhole: true });
  const { id } = await db().finding.findFirstOrThrow({ where: { roundId: round.id } });
  const kept = await db().attachment.findMany({ where: { subjectType: 'findings', subjectId: id } });
  expect(kept).toHaveLength(1);
  expect(kept[0]?.mediaType).toBe('image/jpeg');
  expect(await db().roundFilePart.count({ where: { fileId: file.id } })).toBe(0);
  const listed = (await visit(received, call(worker))).data as Received;
  expect(listed.files).toEqual([
    { id: file.id, sha256: file.sha256, received: file.bytes, isWhole: true, refusal: null },
  ]);
});

test('bytes that do not add up begin anew; what is no picture is refused and said so', async () => {
  const { place, worker, call, post } = await onSite();
  const finding = findingAt(place.id);
  const { bytes, file } = await photoFor(finding.id);
  const words = new TextEncoder().encode('这不是照片');
  const sum = createHash('sha256').update(words).digest('hex');
  const noPicture = { id: randomUUID(), entryId: finding.id, sha256: sum, bytes: words.byteLength };
  await post(worker, { findings: [finding], files: [file, noPicture] });
  const put = async (id: string, data: Uint8Array<ArrayBuffer>) => {
    const piece = new File([data], 'piece');
    return (await send(pieces, { file: id, offset: '0', piece }, call(worker))).data;
  };
  const damaged = bytes.map((byte, at) => (at === 50 ? byte ^ 1 : byte));
  expect(await put(file.id, damaged)).toMatchObject({ received: 0, isWhole: false, refusal: null });
  expect(await put(file.id, bytes)).toMatchObject({ isWhole: true });
  expect(await put(noPicture.id, words)).toMatchObject({
    isWhole: false,
    refusal: 'attachments:refusal.notAPicture',
  });
});

test('only those on the list, only for themselves, only places of the enterprise', async () => {
  const { place, worker, mate, call, post } = await onSite();
  const stranger = await buildPerson({ unit: await buildTeam() });
  for (const outsider of [factory.otherWorker, stranger]) {
    expect((await visit(pack, call(outsider))).status).toBe(404);
    expect((await visit(received, call(outsider))).status).toBe(404);
    expect((await post(outsider, { answers: [answerAt(place.id)] })).status).toBe(404);
  }
  // Somebody else has signed in on the phone since.
  const forMate = await post({ cookie: worker.cookie, employeeId: mate.employeeId }, {});
  expect(forMate.status).toBe(401);
  const other = await buildFactory();
  const elsewhere = await buildNotifiedRound(other, [other.worker]);
  expect((await post(worker, { answers: [answerAt(elsewhere.place.id)] })).status).toBe(422);
  const unknown = { file: randomUUID(), offset: '0', piece: new File(['x'], 'piece') };
  expect((await send(pieces, unknown, call(worker))).status).toBe(404);
  expect((await send(entries, { entries: 'nothing that can be read' }, call(worker))).status).toBe(422);
});
