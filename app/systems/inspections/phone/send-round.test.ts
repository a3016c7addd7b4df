import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SentEntries } from '../sync-schemas.ts';
import type { Received, SentAnswer, SentFile } from '../wire.ts';
import { sendRound, SendProblem, type Ask, type Outbox } from './send-round.ts';

const ORIGIN = 'http://127.0.0.1';
const MANY = 60;

/** A server that keeps what it gets, as ours does: each thing once, a piece only where it fits. */
function serverOf() {
  const answers = new Set<string>();
  const files = new Map<string, SentFile & { data: number[] }>();
  let doubled = 0;
  const received = (): Received => ({
    answers: [...answers],
    findings: [],
    files: [...files.values()].map(({ id, sha256, bytes, data }) => {
      const isWhole = data.length === bytes;
      return { id, sha256, received: data.length, isWhole, refusal: null };
    }),
  });
  const answer: Ask = async (path, init) => {
    const form = init?.body as FormData | null;
    if (path.endsWith('/entries')) {
      const sent = JSON.parse(String(form?.get('entries'))) as SentEntries;
      for (const { id } of sent.answers) answers.add(id);
      for (const file of sent.files) if (!files.has(file.id)) files.set(file.id, { ...file, data: [] });
    }
    return path.endsWith('/pieces') ? takePiece(form) : reply(received());
  };
  const takePiece = async (form: FormData | null) => {
    const file = files.get(String(form?.get('file')));
    if (!file) return reply({}, 404);
    const piece = new Uint8Array(await (form?.get('piece') as Blob).arrayBuffer());
    if (Number(form?.get('offset')) === file.data.length) file.data.push(...piece);
    else doubled += piece.length;
    return reply({ received: file.data.length, isWhole: file.data.length === file.bytes, refusal: null });
  };
  return { answer, answers, files, doubled: () => doubled };
}

function reply(body: unknown, status = 200): Response {
  const response = Response.json(body, { status });
  Object.defineProperty(response, 'url', { value: `${ORIGIN}/` });
  return response;
}

/** A network that loses, by this list, a request on its way, or the answer on its way back. */
function losing(ask: Ask, losses: readonly ('none' | 'request' | 'answer')[]): Ask {
  let at = 0;
  return async (path, init) => {
    const loss = losses[at++] ?? 'none';
    if (loss === 'request') throw new TypeError('lost');
    const response = await ask(path, init);
    if (loss === 'answer') throw new TypeError('lost');
    return response;
  };
}

function phoneWith(sizes: readonly number[], answerCount: number) {
  const photos = new Map<string, ArrayBuffer>();
  const files: SentFile[] = sizes.map((bytes, at) => {
    const data = Uint8Array.from({ length: bytes }, (_, place) => (place * 7 + at) % 251);
    photos.set(`photo-${at}`, data.buffer);
    const sha256 = createHash('sha256').update(data).digest('hex');
    return { id: `photo-${at}`, entryId: 'entry', sha256, bytes };
  });
  const answers: SentAnswer[] = Array.from({ length: answerCount }, (_, at) => ({
    id: `answer-${at}`,
    placeId: 1,
    itemKey: 'floor',
    answer: 'GOOD',
    note: '',
    replaces: [],
    deviceAt: '2024-03-05T02:00:00.000Z',
  }));
  let listed: Received = { answers: [], findings: [], files: [] };
  const outbox: Outbox = {
    deviceId: () => Promise.resolve('phone'),
    unsent: () =>
      Promise.resolve({
        answers: answers.filter(({ id }) => !listed.answers.includes(id)),
        findings: [],
        files: files
          .filter(({ id }) => !listed.files.some((file) => file.id === id && file.isWhole))
          .map((file) => ({ ...file, received: 0 })),
      }),
    bytesOf: (id) => Promise.resolve(photos.get(id) ?? null),
    markReceived: (received) => Promise.resolve(void (listed = received)),
    release: (ids) => Promise.resolve(ids.forEach((id) => photos.delete(id))),
  };
  return { outbox, photos };
}

async function sendUntilDone(outbox: Outbox, ask: Ask): Promise<boolean> {
  for (let tries = 0; tries < MANY; tries += 1) {
    try {
      return await sendRound({ roundId: 1, employeeId: 1, outbox, ask, rest: () => Promise.resolve() });
    } catch (error) {
      if (!(error instanceof SendProblem)) throw error;
    }
  }
  return false;
}

test('whatever the network loses, everything arrives once, and leaves the phone only then', async () => {
  const loss = fc.constantFrom('none' as const, 'none' as const, 'request' as const, 'answer' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(loss, { maxLength: 40 }),
      fc.array(fc.integer({ min: 1, max: 300_000 }), { maxLength: 4 }),
      fc.integer({ min: 0, max: 5 }),
      async (losses, sizes, answerCount) => {
        const server = serverOf();
        const phone = phoneWith(sizes, answerCount);
        expect(await sendUntilDone(phone.outbox, losing(server.answer, losses))).toBe(true);
        expect(server.answers.size).toBe(answerCount);
        for (const { data, sha256, bytes } of server.files.values()) {
          expect(data.length).toBe(bytes);
          expect(createHash('sha256').update(Uint8Array.from(data)).digest('hex')).toBe(sha256);
        }
        expect(server.files.size).toBe(sizes.length);
        expect(phone.photos.size).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
});

test('a photo that the server does not list whole stays on the phone', async () => {
  const server = serverOf();
  const phone = phoneWith([1000, 2000], 1);
  const forgetful: Ask = async (path, init) => {
    const response = await server.answer(path, init);
    if (!path.endsWith('/received')) return response;
    const received = (await response.json()) as Received;
    return reply({ ...received, files: received.files.slice(1) });
  };
  expect(await sendRound({ roundId: 1, employeeId: 1, outbox: phone.outbox, ask: forgetful })).toBe(false);
  expect(phone.photos.size).toBe(2);
});

test('signed out, refused and no answer of ours are told apart', async () => {
  const { outbox } = phoneWith([], 1);
  const kindOf = async (response: Response) => {
    const ask: Ask = () => Promise.resolve(response);
    const sending = sendRound({ roundId: 1, employeeId: 1, outbox, ask, rest: () => Promise.resolve() });
    return sending.then(
      () => null,
      (error: unknown) => (error instanceof SendProblem ? [error.kind, error.message] : error),
    );
  };
  expect(await kindOf(reply({}, 401))).toEqual(['SIGNED_OUT', '']);
  expect(await kindOf(reply({ refusal: { text: '没有这次巡视' } }, 404))).toEqual([
    'REFUSED',
    '没有这次巡视',
  ]);
  expect(await kindOf(reply({}, 502))).toEqual(['OFFLINE', '']);
  const hotel = new Response('<html>', { headers: { 'Content-Type': 'text/html' } });
  Object.defineProperty(hotel, 'url', { value: `${ORIGIN}/welcome` });
  expect(await kindOf(hotel)).toEqual(['OFFLINE', '']);
});
