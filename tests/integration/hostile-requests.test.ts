import { request, type IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { startPortal, type Portal } from '#tests/setup/portal.ts';
import { runZhijia } from '#tests/setup/run-zhijia.ts';

const PLAIN = 'application/x-www-form-urlencoded';
const FILES = 'multipart/form-data; boundary=x';
const MEGABYTE = 1_000_000;

let portal: Portal;
let factory: BuiltFactory;

beforeAll(async () => {
  // Builds it when this file is run on its own.
  await runZhijia(['--help'], {});
  factory = await buildFactory();
  portal = await startPortal({ demo: false, databaseUrl: env().databaseUrl, dataDir: env().dataDir });
}, 180_000);
afterAll(async () => {
  await portal.stop();
  await closeDatabase();
});

interface Answer {
  status: number;
  text: string;
}

interface Sending {
  type?: string;
  headers?: Record<string, string>;
}

/** Sends pieces without saying how many there will be, until an answer comes, and hears the answer to its end. */
function send(
  where: string,
  pieces: Iterable<string | Buffer>,
  { type = PLAIN, headers = {} }: Sending = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    let answer: IncomingMessage | null = null;
    const sent = request(portal.url + where, {
      method: 'POST',
      headers: { 'Content-Type': type, Origin: portal.url, Connection: 'keep-alive', ...headers },
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      answer = response;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }),
      );
    });
    const rest = pieces[Symbol.iterator]();
    const go = () => {
      for (let next = rest.next(); answer === null && !next.done; next = rest.next()) {
        if (!sent.write(next.value)) return void sent.once('drain', go);
      }
      sent.end();
    };
    go();
  });
}

function* zeros(bytes: number): Generator<Buffer> {
  const piece = Buffer.alloc(65_536, 'a');
  for (let at = 0; at < bytes; at += piece.byteLength) yield piece;
}

async function expectAlive(): Promise<void> {
  expect((await fetch(`${portal.url}/readyz`)).status).toBe(200);
  expect((await fetch(`${portal.url}/sign-in`)).status).toBe(200);
}

const manyFields = Array.from({ length: 600 }, (_, at) => `a${at}=1`).join('&');

describe.each(['/sign-in', '/unnamed-concerns/new'])('to %s', (where) => {
  test.each([
    ['a name of 10 kB that nests with each letter', `${'a.'.repeat(5_000)}=1`, PLAIN],
    ['a name of 120 kB that nests with each letter', `${'a.'.repeat(60_000)}=1`, PLAIN],
    ['600 fields', manyFields, PLAIN],
    ['half a million fields', 'a&'.repeat(500_000), PLAIN],
    [
      'names of what every object has',
      '__proto__.a=1&constructor.prototype.a=1&toString.a=1&a.__proto__=1',
      PLAIN,
    ],
    ['deep JSON', '{"a":'.repeat(100_000), 'application/json'],
    ['deep JSON in a field', `a=${'['.repeat(500_000)}`, PLAIN],
    [
      'a part whose name nests with each letter',
      `--x\r\nContent-Disposition: form-data; name="${'a.'.repeat(3_000)}"\r\n\r\n1\r\n--x--\r\n`,
      FILES,
    ],
    [
      'a part with a header of 20 MB',
      `--x\r\nContent-Disposition: form-data; name="a"${';'.repeat(20 * MEGABYTE)}\r\n\r\n1\r\n--x--\r\n`,
      FILES,
    ],
  ])('%s is refused, and the portal answers', async (_what, body, type) => {
    const { status, text } = await send(where, [body], { type });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).toMatch(/没能读出来|没有接收|需要改一下/);
    await expectAlive();
  });

  test('50 MB without a length are refused in words, and the portal answers', async () => {
    const { status, text } = await send(where, zeros(50 * MEGABYTE));
    expect(status).toBe(413);
    expect(text).toContain('没有接收');
    await expectAlive();
  });

  test('300 MB of a file without a length are refused in words, and the portal answers', async () => {
    const { status, text } = await send(where, zeros(300 * MEGABYTE), { type: FILES });
    expect(status).toBe(413);
    expect(text).toContain('没有接收');
    await expectAlive();
  });
});

test('deep JSON of a round is refused', async () => {
  const body = new URLSearchParams({ entries: '{"answers":'.repeat(50_000) });
  const { status } = await send('/inspections/1/entries', [body.toString()], {
    headers: { Cookie: factory.worker.cookie },
  });
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  await expectAlive();
});

test.each([
  ['a write of another site', { Origin: 'https://evil.example' }, '/sign-in', 403],
  ['a write of nobody', {}, '/proposals/new', 302],
  ['a write to nowhere', {}, '/no-such-page', 405],
])(
  '%s is answered before its body has come, and its connection serves on',
  async (_what, headers, where, status) => {
    expect((await send(where, zeros(20 * MEGABYTE), { headers })).status).toBe(status);
    await expectAlive();
  },
);

/** Sends a whole body as a browser does, whatever is answered meanwhile, and asks for something else behind it. */
function sendWhole(length: string, pieces: Iterable<Buffer>): Promise<string> {
  const { hostname, port, host } = new URL(portal.url);
  return new Promise((resolve, reject) => {
    let heard = '';
    const socket = connect(Number(port), hostname);
    socket.on('error', reject).on('close', () => resolve(heard));
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
      if (/\r\n\r\nok$/.test(heard)) socket.end();
    });
    socket.write(`POST /sign-in HTTP/1.1\r\nHost: ${host}\r\nOrigin: ${portal.url}\r\n`);
    socket.write(`Content-Type: ${PLAIN}\r\n${length}\r\n\r\n`);
    const rest = pieces[Symbol.iterator]();
    const go = () => {
      for (let next = rest.next(); !next.done; next = rest.next()) {
        if (!socket.write(next.value)) return void socket.once('drain', go);
      }
      socket.write(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
    };
    go();
  });
}

function* chunked(bytes: number): Generator<Buffer> {
  for (const piece of zeros(bytes))
    yield Buffer.concat([Buffer.from('10000\r\n'), piece, Buffer.from('\r\n')]);
  yield Buffer.from('0\r\n\r\n');
}

test.each([
  ['that says it is too large', `Content-Length: ${1_700 * 65_536}`, () => zeros(1_700 * 65_536)],
  ['that proves to be too large', 'Transfer-Encoding: chunked', () => chunked(20 * MEGABYTE)],
])('a body %s is read to its end, and its connection serves on', async (_what, length, pieces) => {
  const heard = await sendWhole(length, pieces());
  expect(heard).toMatch(/^HTTP\/1\.1 413 [^]*没有接收[^]*HTTP\/1\.1 200 OK[^]*ok$/);
  await expectAlive();
});
