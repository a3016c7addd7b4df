import { request as send, type Server } from 'node:http';
import express from 'express';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Shell } from '#app/core/shell.ts';
import { listen, localAddress, stopListening } from './listen.ts';
import { forgetOrigin, forgetVisitors } from './no-traces.ts';
import { refuseForeignWrites } from './refuse-requests.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  const app = express();
  const shell = { isTraceless: (path: string) => path.startsWith('/unnamed') } as Shell;
  app.use(
    forgetVisitors(() => shell),
    refuseForeignWrites('http://portal.example.cn', true),
    forgetOrigin,
  );
  app.all('*', (request, response) => {
    response.set({ 'Set-Cookie': 'a=b', 'Cache-Control': 'public', 'X-Request-Id': 'here' });
    response.json({ headers: request.headers, raw: request.rawHeaders });
  });
  server = await listen(app, '127.0.0.1', 0);
  url = localAddress(server);
});
afterAll(() => stopListening(server));

const HARMLESS = ['accept', 'accept-encoding', 'accept-language', 'connection', 'host'];
const TELLING = {
  cookie: 'zhijia=secret',
  'user-agent': 'Telling/1',
  referer: 'http://portal.example.cn/account',
  'x-forwarded-for': '10.9.8.7',
  'x-real-ip': '10.9.8.7',
  'x-request-id': 'from-the-proxy',
  'accept-language': 'en-NZ,mi;q=0.9',
};

test('of a request for the unnamed path nothing is left that tells who sent it', async () => {
  const answer = await fetch(`${url}/unnamed-concerns/new`, { headers: TELLING });
  const { headers, raw } = (await answer.json()) as { headers: Record<string, string>; raw: string[] };
  expect(Object.keys(headers).filter((name) => !HARMLESS.includes(name))).toEqual([]);
  expect(headers['accept-language']).toBe('en');
  expect(raw.join('\n')).not.toMatch(/secret|Telling|10\.9\.8\.7|NZ|proxy/);
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('x-request-id')).toBeNull();
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
});

test('other pages keep what they need', async () => {
  const answer = await fetch(`${url}/account`, { headers: TELLING });
  const { headers } = (await answer.json()) as { headers: Record<string, string> };
  expect(headers).toMatchObject({ cookie: 'zhijia=secret', 'user-agent': 'Telling/1' });
});

test('its data alone is not given to a page that would load it within itself', async () => {
  expect((await fetch(`${url}/unnamed-concerns/new.data`)).status).toBe(404);
});

test.each([
  ['/unnamed-concerns', { origin: 'null' }, 200],
  ['/unnamed-concerns', { origin: 'http://elsewhere.example.cn' }, 403],
  ['/unnamed-concerns', { origin: 'null', 'sec-fetch-site': 'cross-site' }, 403],
  ['/account', { origin: 'null' }, 403],
])('a write to %s from %j is answered with %i', async (path, headers, status) => {
  expect(await postAs(path, headers)).toBe(status);
});

/** `fetch` forbids these headers. */
function postAs(path: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = send(url + path, { method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end();
  });
}
