import { createECDH, createHmac, randomBytes } from 'node:crypto';
import { http, HttpResponse, type HttpResponseResolver } from 'msw';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeDatabase } from '#app/core/db.server.ts';
import { env, openEnvironment } from '#app/core/env.server.ts';
import { outerWorld } from '#tests/setup/outer-world.ts';
import { readPushKeys } from '../commands/push-keys.server.ts';
import type { Message } from '../channel.ts';
import { readRetryAfter } from './ask.server.ts';
import { sendToDingtalkRobot } from './dingtalk-robot.server.ts';
import { sendToDevice, type Device } from './web-push.server.ts';
import { sendToWecom } from './wecom-app.server.ts';
import { sendToWecomRobot } from './wecom-robot.server.ts';

const MESSAGE: Message = {
  title: '职家：提案已受理',
  items: [
    {
      heading: '<a href="https://evil.example">回用</a>',
      sentences: ['提案已受理。'],
      link: 'http://127.0.0.1:3000/proposals/1',
    },
  ],
};
const GETTOKEN = 'https://qyapi.weixin.qq.com/cgi-bin/gettoken';
const SEND = 'https://qyapi.weixin.qq.com/cgi-bin/message/send';

beforeAll(() => {
  const wecom = { corpId: 'ww1', agentId: 1_000_002, secret: 'secret' };
  openEnvironment({ ...env(), outside: { mail: null, wecom, pushKeys: null } });
});
afterAll(closeDatabase);

/** Answers with these one after the other, and remembers what it was asked. */
function answering(...answers: object[]) {
  const asked: { url: URL; body: unknown }[] = [];
  const resolve: HttpResponseResolver = async ({ request }) => {
    const body: unknown = request.method === 'POST' ? await request.json() : null;
    asked.push({ url: new URL(request.url), body });
    return HttpResponse.json(answers[Math.min(asked.length, answers.length) - 1]);
  };
  return { asked, resolve };
}

describe('an application of WeCom', () => {
  test('fetches its token once and sends what makes no foreign link', async () => {
    const tokens = answering({ errcode: 0, access_token: 'first', expires_in: 7200 });
    const sends = answering({ errcode: 0, errmsg: 'ok' });
    outerWorld.use(http.get(GETTOKEN, tokens.resolve), http.post(SEND, sends.resolve));
    expect(await sendToWecom('zhangwei', MESSAGE)).toEqual({ kind: 'sent' });
    expect(await sendToWecom('zhangwei', MESSAGE)).toEqual({ kind: 'sent' });
    expect(tokens.asked.map(({ url }) => url.search)).toEqual(['?corpid=ww1&corpsecret=secret']);
    const [first] = sends.asked;
    expect(first?.url.searchParams.get('access_token')).toBe('first');
    const { touser, msgtype, text } = first?.body as {
      touser: string;
      msgtype: string;
      text: { content: string };
    };
    expect({ touser, msgtype }).toEqual({ touser: 'zhangwei', msgtype: 'text' });
    expect(text.content).toContain('<a href="http://127.0.0.1:3000/proposals/1">');
    expect(text.content).not.toContain('<a href="https://evil');
  });

  test.each([40014, 42001])('fetches a new token once when it hears %i', async (errcode) => {
    const tokens = answering({ errcode: 0, access_token: 'next', expires_in: 7200 });
    const sends = answering({ errcode }, { errcode: 0 });
    outerWorld.use(http.get(GETTOKEN, tokens.resolve), http.post(SEND, sends.resolve));
    expect(await sendToWecom('zhangwei', MESSAGE)).toEqual({ kind: 'sent' });
    expect(sends.asked.at(-1)?.url.searchParams.get('access_token')).toBe('next');
    expect([tokens.asked.length, sends.asked.length]).toEqual([1, 2]);
  });

  test('gives up for now when the new token is none either', async () => {
    const tokens = answering({ errcode: 0, access_token: 'odd', expires_in: 7200 });
    const sends = answering({ errcode: 42001 });
    outerWorld.use(http.get(GETTOKEN, tokens.resolve), http.post(SEND, sends.resolve));
    expect(await sendToWecom('zhangwei', MESSAGE)).toMatchObject({ kind: 'later', allWait: true });
    expect(sends.asked).toHaveLength(2);
  });

  test.each([
    [{ errcode: 60111 }, { kind: 'gone', reason: 'wecom.60111' }],
    [{ errcode: 81013 }, { kind: 'gone', reason: 'wecom.81013' }],
    [
      { errcode: 0, invaliduser: 'zhangwei' },
      { kind: 'gone', reason: 'wecom.invaliduser' },
    ],
    [{ errcode: 45009 }, { kind: 'later', reason: 'wecom.45009', afterMs: 60_000, allWait: true }],
    [{ errcode: -1 }, { kind: 'later', reason: 'wecom.-1' }],
    [{ errcode: 44004 }, { kind: 'failed', reason: 'wecom.44004' }],
    [{}, { kind: 'later', reason: 'wecom.unreadable' }],
  ])('takes %j for what it means', async (answer, outcome) => {
    outerWorld.use(
      http.get(GETTOKEN, answering({ errcode: 0, access_token: 't', expires_in: 7200 }).resolve),
      http.post(SEND, answering(answer).resolve),
    );
    expect(await sendToWecom('zhangwei', MESSAGE)).toEqual(outcome);
  });
});

describe('a robot of WeCom', () => {
  const url = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k';

  test.each([
    [{ errcode: 0 }, { kind: 'sent' }],
    [{ errcode: 45009 }, { kind: 'later', reason: 'wecom.45009', afterMs: 60_000, allWait: false }],
    [{ errcode: 93000 }, { kind: 'gone', reason: 'wecom.93000' }],
  ])('takes %j for what it means', async (answer, outcome) => {
    outerWorld.use(http.post('https://qyapi.weixin.qq.com/cgi-bin/webhook/send', answering(answer).resolve));
    expect(await sendToWecomRobot({ url }, MESSAGE)).toEqual(outcome);
  });

  test('is sent no more than the service takes', async () => {
    const sends = answering({ errcode: 0 });
    outerWorld.use(http.post('https://qyapi.weixin.qq.com/cgi-bin/webhook/send', sends.resolve));
    const items = Array.from({ length: 100 }, () => ({
      heading: '染缸冷却水回用',
      sentences: ['到期'],
      link: null,
    }));
    await sendToWecomRobot({ url }, { ...MESSAGE, items });
    const { text } = sends.asked[0]?.body as { text: { content: string } };
    expect(Buffer.byteLength(text.content)).toBeLessThanOrEqual(2048);
    expect(Buffer.byteLength(text.content)).toBeGreaterThan(1900);
  });
});

describe('a robot of DingTalk', () => {
  const ENDPOINT = 'https://oapi.dingtalk.com/robot/send';
  const robot = { url: `${ENDPOINT}?access_token=a`, secret: 'SEC1' };

  test('signs by its secret', async () => {
    const sends = answering({ errcode: 0 });
    outerWorld.use(http.post(ENDPOINT, sends.resolve));
    expect(await sendToDingtalkRobot(robot, MESSAGE)).toEqual({ kind: 'sent' });
    const { searchParams } = sends.asked[0]!.url;
    const timestamp = searchParams.get('timestamp');
    const wanted = createHmac('sha256', 'SEC1').update(`${timestamp}\nSEC1`).digest('base64');
    expect(searchParams.get('sign')).toBe(wanted);
    expect(searchParams.get('access_token')).toBe('a');
  });

  test.each([
    [310000, { kind: 'gone', reason: 'dingtalk.310000' }],
    [130101, { kind: 'later', reason: 'dingtalk.130101', afterMs: 600_000 }],
    [400101, { kind: 'gone', reason: 'dingtalk.400101' }],
    [430102, { kind: 'failed', reason: 'dingtalk.430102' }],
  ])('takes %i for what it means', async (errcode, outcome) => {
    outerWorld.use(http.post(ENDPOINT, answering({ errcode }).resolve));
    expect(await sendToDingtalkRobot(robot, MESSAGE)).toEqual(outcome);
  });
});

describe('Web Push', () => {
  const ENDPOINT = 'https://fcm.googleapis.com/fcm/send/abc';
  const ecdh = createECDH('prime256v1');
  const device: Device = {
    endpoint: ENDPOINT,
    p256dh: ecdh.generateKeys('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };

  test('is encrypted, and signed by keys that are made once', async () => {
    let headers = new Headers();
    let body = '';
    outerWorld.use(
      http.post(ENDPOINT, async ({ request }) => {
        headers = request.headers;
        body = Buffer.from(await request.arrayBuffer()).toString('latin1');
        return new HttpResponse(null, { status: 201 });
      }),
    );
    const [keys, again] = await Promise.all([readPushKeys(), readPushKeys()]);
    expect(again).toEqual(keys);
    expect(await sendToDevice(device, keys, MESSAGE)).toEqual({ kind: 'sent' });
    expect(headers.get('Authorization')).toContain(`k=${keys.publicKey}`);
    expect(headers.get('TTL')).toBe('86400');
    expect(body.length).toBeGreaterThan(100);
    expect(body).not.toContain('proposals');
  });

  test.each([
    [404, { kind: 'gone', reason: 'push.404' }],
    [410, { kind: 'gone', reason: 'push.410' }],
    [403, { kind: 'failed', reason: 'push.403' }],
    [429, { kind: 'later', reason: 'http.429', afterMs: 120_000, allWait: false }],
    [503, { kind: 'later', reason: 'http.503', afterMs: 120_000, allWait: false }],
  ])('takes %i for what it means', async (status, outcome) => {
    outerWorld.use(
      http.post(ENDPOINT, () => new HttpResponse(null, { status, headers: { 'Retry-After': '120' } })),
    );
    expect(await sendToDevice(device, await readPushKeys(), MESSAGE)).toEqual(outcome);
  });

  test('gives up a browser whose keys are none', async () => {
    const odd = { ...device, p256dh: 'AAAA' };
    expect(await sendToDevice(odd, await readPushKeys(), MESSAGE)).toMatchObject({ kind: 'gone' });
  });
});

test('a service that cannot be reached, or leads elsewhere, is tried again later', async () => {
  const url = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send';
  const later = { kind: 'later', reason: 'unreachable', allWait: true };
  outerWorld.use(http.post(url, () => HttpResponse.error()));
  expect(await sendToWecomRobot({ url }, MESSAGE)).toEqual(later);
  outerWorld.use(http.post(url, () => HttpResponse.redirect('http://127.0.0.1:1/', 307)));
  expect(await sendToWecomRobot({ url }, MESSAGE)).toEqual(later);
});

test.each([
  ['120', 120_000],
  ['Thu, 01 Jan 1970 00:02:00 GMT', 120_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', undefined],
  ['soon', undefined],
  [null, undefined],
])('Retry-After %s', (header, ms) => {
  expect(readRetryAfter(header, 0)).toBe(ms);
});
