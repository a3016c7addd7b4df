import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import pino from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Shell } from '#app/core/shell.ts';
import { createHttpApp } from './http-app.ts';
import { listen, localAddress, stopListening } from './listen.ts';

const state = { ready: true, stopping: false };
let lines: Record<string, unknown>[] = [];
let folder: string;
let server: Server;
let url: string;

/** Answers every address with what the shell told it of the request. */
const BUILD = {
  entry: { module: { default: () => new Response('page') } },
  routes: {
    root: {
      id: 'root',
      path: '*',
      module: {
        loader: ({ context }: { context: unknown }) => Response.json(context),
        action: () => new Response('written'),
      },
    },
  },
  assets: { entry: { module: '', imports: [] }, routes: {}, url: '', version: '' },
  publicPath: '/',
  assetsBuildDirectory: '',
  future: { v3_singleFetch: true },
  isSpaMode: false,
} as unknown as ServerBuild;

const SHELL = {
  isReady: () => Promise.resolve(state.ready),
  isTraceless: (path: string) => path.startsWith('/unnamed'),
  logLater: () => undefined,
  loadContext: (request: object) => ({ ...request }),
} as unknown as Shell;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zhijia-http-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'assets/app-1a2b.js'), 'export {}');
  await writeFile(path.join(folder, 'icon.svg'), '<svg/>');
  const logger = pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const app = createHttpApp({
    build: BUILD,
    shell: () => SHELL,
    clientFolder: folder,
    trustProxy: 0,
    origin: 'https://portal.example.cn',
    logger,
    isStopping: () => state.stopping,
  });
  server = await listen(app, '127.0.0.1', 0);
  url = localAddress(server);
});

afterAll(async () => {
  await stopListening(server);
  await rm(folder, { recursive: true, force: true });
});

beforeEach(() => {
  lines = [];
  Object.assign(state, { ready: true, stopping: false });
});

describe('health', () => {
  test('the process is alive even when the database is not', async () => {
    state.ready = false;
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });

  test('a portal on its way down takes no more requests', async () => {
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    state.stopping = true;
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
  });
});

describe('headers', () => {
  test('the nonce of the policy is the one that the app gets, and new each time', async () => {
    const nonces = [];
    for (const response of [await fetch(`${url}/`), await fetch(`${url}/`)]) {
      const { cspNonce } = (await response.json()) as { cspNonce: string };
      expect(response.headers.get('content-security-policy')).toContain(
        `script-src 'self' 'nonce-${cspNonce}'`,
      );
      nonces.push(cspNonce);
    }
    expect(new Set(nonces).size).toBe(2);
  });

  test('no frames, no guessed types, no inline handlers', async () => {
    const { headers } = await fetch(`${url}/`);
    expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'/);
    expect(headers.get('content-security-policy')).toMatch(/script-src-attr 'none'/);
    expect(headers.get('content-security-policy')).toContain(
      `connect-src 'self' wss://portal.example.cn wss://${new URL(url).host}`,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toMatch(/max-age=\d+/);
    expect(headers.get('x-powered-by')).toBeNull();
  });

  test('the id of a request is ours, whatever the client says', async () => {
    const response = await fetch(`${url}/`, { headers: { 'X-Request-Id': 'from-outside' } });
    const { requestId } = (await response.json()) as { requestId: string };
    expect(requestId).not.toBe('from-outside');
    expect(response.headers.get('x-request-id')).toBe(requestId);
  });
});

describe('files of the build', () => {
  test('may be kept for ever', async () => {
    const response = await fetch(`${url}/assets/app-1a2b.js`);
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('are not found by the app when they are missing', async () => {
    expect((await fetch(`${url}/assets/gone.js`)).status).toBe(404);
  });

  test('leave the log alone', async () => {
    await fetch(`${url}/icon.svg`);
    expect(lines).toEqual([]);
  });
});

test('a visit of the unnamed path leaves the log alone, and its address with the door', async () => {
  const response = await fetch(`${url}/unnamed-concerns`);
  expect(await response.json()).toMatchObject({ address: '' });
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  expect(lines).toEqual([]);
});

describe('writes', () => {
  const post = (headers: Record<string, string>) => fetch(`${url}/`, { method: 'POST', headers });

  test.each([
    [{ Origin: 'https://evil.example' }],
    [{ Origin: 'null' }],
    [{ Origin: 'https://portal.example.cn.evil.example' }],
    [{ 'Sec-Fetch-Site': 'cross-site' }],
    [{ 'Sec-Fetch-Site': 'same-site' }],
    [{ Origin: 'https://evil.example', 'Sec-Fetch-Site': 'same-origin' }],
    [{ Origin: 'https://evil.example', 'X-Forwarded-Host': 'evil.example' }],
  ])('from elsewhere are refused: %j', async (headers) => {
    expect((await post(headers)).status).toBe(403);
  });

  test.each([
    [{}],
    [{ Origin: 'https://portal.example.cn' }],
    [{ 'Sec-Fetch-Site': 'same-origin' }],
    [{ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }],
  ])('from here are taken: %j', async (headers) => {
    expect((await post(headers)).status).toBe(200);
  });

  test('from the address that was typed are taken', async () => {
    expect((await post({ Origin: url })).status).toBe(200);
  });

  test('of more than 100 MB are refused before they arrive', async () => {
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(`${url}/`, { method: 'POST', headers: { 'Content-Length': 100_000_001 } });
      request.on('response', (response) => {
        resolve(response.statusCode);
        request.destroy();
      });
      request.on('error', reject);
      request.write('x');
    });
    expect(status).toBe(413);
  });
});

describe('the log', () => {
  test('has one line per request, without the query', async () => {
    await fetch(`${url}/proposals/7?q=secret`);
    await expect.poll(() => lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ method: 'GET', path: '/proposals/7', status: 200, msg: 'request' });
    expect(lines[0]).toHaveProperty('requestId');
    expect(lines[0]).toHaveProperty('ms');
  });

  test('does not know activation links', async () => {
    await fetch(`${url}/activate/4f5a6b`);
    await fetch(`${url}/activate/4f5a6b.data`);
    await expect.poll(() => lines).toHaveLength(2);
    expect(JSON.stringify(lines)).not.toContain('4f5a6b');
  });
});

test('a taken port is explained', async () => {
  const { port } = new URL(url);
  await expect(listen(() => undefined, '127.0.0.1', Number(port))).rejects.toThrow(/taken[^]*PORT=3001/);
});

test('requests under way are answered before the server stops', async () => {
  const slow = await listen(
    (_request, response) => void setTimeout(() => response.end('done'), 200),
    '127.0.0.1',
    0,
  );
  const answer = fetch(localAddress(slow)).then((response) => response.text());
  await new Promise((resolve) => slow.once('request', resolve));
  await stopListening(slow);
  expect(await answer).toBe('done');
});
