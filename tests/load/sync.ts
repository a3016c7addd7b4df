import { createHash, randomBytes, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { sendRound, SendProblem, type Ask, type Outbox } from '#app/systems/inspections/phone/send-round.ts';
import type { Received, SentFile } from '#app/systems/inspections/wire.ts';
import { say, type Figure } from './figure.ts';
import { openLossyLine } from './lossy-line.ts';
import type { Rig } from './rig.ts';

const PHOTOS = 60;
const RATE = 1_500_000;
const BREAKS_EVERY = 700_000;
const MOST_TRIES = 200;

/**
 * Bytes that a phone sends for a round of 60 photos over a slow line that breaks all the time; as a ratio, to the bytes
 * of the photos themselves. That all of them are here, each once, is checked.
 */
export async function measureSync(rig: Rig): Promise<Figure[]> {
  const roundId = await makeRound(rig);
  const photos = await makePhotos();
  const needed = [...photos.values()].reduce((sum, { data }) => sum + data.byteLength, 0);
  const line = await openLossyLine({ to: rig.page('/').url, rate: RATE, breaksEvery: BREAKS_EVERY });
  const begin = performance.now();
  try {
    await sendAll(rig, line.url, roundId, photos);
  } finally {
    await line.close();
  }
  const seconds = (performance.now() - begin) / 1000;
  await expectAll(rig, roundId);
  const sent = line.sent();
  say(
    `sync_round: ${PHOTOS} photos, ${megabytes(needed)} needed, ${megabytes(sent)} sent, the line broke ` +
      `${line.breaks()} times, ${seconds.toFixed(1)} s`,
  );
  return [{ figure: 'sync_round', value: sent / 1_000_000, unit: 'MB', ratio: sent / needed }];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}

type Photos = Map<string, { file: SentFile; data: ArrayBuffer }>;

async function makePhotos(): Promise<Photos> {
  const photos: Photos = new Map();
  const entryId = randomUUID();
  for (let made = 0; made < PHOTOS; made += 1) {
    const [width, height] = [720, 540];
    const raw = { width, height, channels: 3 as const };
    const jpeg = await sharp(randomBytes(width * height * 3), { raw })
      .jpeg({ quality: 60 })
      .toBuffer();
    const data = new Uint8Array(jpeg);
    const id = randomUUID();
    const sha256 = createHash('sha256').update(data).digest('hex');
    photos.set(id, { file: { id, entryId, sha256, bytes: data.byteLength }, data: data.buffer });
  }
  return photos;
}

async function sendAll({ worker }: Rig, url: string, roundId: number, photos: Photos): Promise<void> {
  let listed: Received = { answers: [], findings: [], files: [] };
  const outbox: Outbox = {
    deviceId: () => Promise.resolve(randomUUID()),
    unsent: () =>
      Promise.resolve({
        answers: [],
        findings: [],
        files: [...photos.values()]
          .filter(({ file }) => !listed.files.some(({ id, isWhole }) => id === file.id && isWhole))
          .map(({ file }) => ({ ...file, received: 0 })),
      }),
    bytesOf: (id) => Promise.resolve(photos.get(id)?.data ?? null),
    markReceived: (received) => Promise.resolve(void (listed = received)),
    release: () => Promise.resolve(),
  };
  const ask: Ask = (path, init) =>
    fetch(url + path, { ...init, redirect: 'manual', headers: { cookie: worker.cookie, origin: url } });
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    try {
      if (
        await sendRound({
          roundId,
          employeeId: worker.employeeId,
          outbox,
          ask,
          rest: () => Promise.resolve(),
        })
      )
        return;
    } catch (error) {
      if (!(error instanceof SendProblem) || error.kind !== 'OFFLINE') throw error;
    }
  }
  throw new Error(`After ${MOST_TRIES} tries not all photos were there.`);
}

async function makeRound({ database, worker }: Rig): Promise<number> {
  const { rows } = await database.query<{ id: number }>(
    `insert into "InspectionRound" ("enterpriseId", no, status, title, topic, methods, "unitId", "plannedOn", "plannedById")
     values ($1, 'XS-B-1', 'IN_PROGRESS', '巡视', 'SAFETY', '{SITE}', $1, current_date, $2) returning id`,
    [worker.enterpriseId, worker.employeeId],
  );
  const id = rows[0]?.id ?? 0;
  await database.query(
    `insert into "RoundMember" ("enterpriseId", "roundId", "employeeId", part) values ($1, $2, $3, 'LEADER')`,
    [worker.enterpriseId, id, worker.employeeId],
  );
  return id;
}

async function expectAll({ database }: Rig, roundId: number): Promise<void> {
  const { rows } = await database.query<{ whole: number; pictures: number }>(
    `select count(*) filter (where "attachmentId" is not null)::int as whole,
            count(distinct "attachmentId")::int as pictures from "RoundFile" where "roundId" = $1`,
    [roundId],
  );
  const { whole, pictures } = rows[0] ?? { whole: 0, pictures: 0 };
  if (whole !== PHOTOS || pictures !== PHOTOS)
    throw new Error(`Of ${PHOTOS} photos ${whole} are whole, as ${pictures} pictures.`);
}
