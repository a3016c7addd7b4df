import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseEnvironment } from './environment.ts';

describe('without any variable', () => {
  test('the portal serves this machine only, from a folder beside the code', () => {
    expect(parseEnvironment({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataDir: path.resolve('data'),
      databaseUrl: undefined,
      demo: undefined,
      trustProxy: 0,
      mode: 'production',
      logLevel: 'info',
      origin: undefined,
      outside: { mail: null, wecom: null, pushKeys: null },
      unionKey: null,
    });
  });

  test('an empty variable counts as none', () => {
    expect(parseEnvironment({ PORT: '', DATABASE_URL: '', DEMO: '', ORIGIN: '' })).toEqual(
      parseEnvironment({}),
    );
  });
});

test('values are taken over', () => {
  const environment = parseEnvironment({
    HOST: '0.0.0.0',
    PORT: '0',
    DATA_DIR: '/srv/zhijia',
    DATABASE_URL: 'postgres://u:p@db/zhijia',
    DEMO: '0',
    TRUST_PROXY: '2',
    ORIGIN: 'https://portal.example.cn/',
  });
  expect(environment).toMatchObject({
    host: '0.0.0.0',
    port: 0,
    dataDir: '/srv/zhijia',
    databaseUrl: 'postgres://u:p@db/zhijia',
    demo: false,
    trustProxy: 2,
    origin: 'https://portal.example.cn',
  });
});

test('proxies may be named by address', () => {
  expect(parseEnvironment({ TRUST_PROXY: '10.0.0.0/8' }).trustProxy).toBe('10.0.0.0/8');
});

test.each([
  ['PORT', 'http'],
  ['PORT', '65536'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://db'],
  ['DEMO', 'yes'],
  ['TRUST_PROXY', 'true'],
  ['LOG_LEVEL', 'loud'],
  ['ORIGIN', 'portal.example.cn'],
  ['ORIGIN', 'ftp://portal.example.cn'],
  ['ORIGIN', 'https://portal.example.cn/zhijia'],
  ['NODE_ENV', 'staging'],
  ['SMTP_URL', 'mail.example.cn'],
  ['MAIL_FROM', 'portal'],
  ['WECOM_AGENT_ID', 'app'],
])('%s=%s is refused by name', (name, value) => {
  expect(() => parseEnvironment({ [name]: value })).toThrow(new RegExp(`^ {2}${name} must`, 'm'));
});

test('services outside are set up whole or not at all', () => {
  const mail = { SMTP_URL: 'smtps://u:p@mail.example.cn', MAIL_FROM: 'portal@example.cn' };
  const wecom = { WECOM_CORP_ID: 'ww1', WECOM_AGENT_ID: '1000002', WECOM_SECRET: 's' };
  expect(parseEnvironment({ ...mail, ...wecom }).outside).toEqual({
    mail: { smtpUrl: mail.SMTP_URL, from: mail.MAIL_FROM },
    wecom: { corpId: 'ww1', agentId: 1_000_002, secret: 's' },
    pushKeys: null,
  });
  expect(() => parseEnvironment({ SMTP_URL: mail.SMTP_URL })).toThrow(
    /MAIL_FROM must be set together with SMTP_URL/,
  );
  expect(() => parseEnvironment({ WECOM_CORP_ID: 'ww1' })).toThrow(
    /WECOM_AGENT_ID must[^]*WECOM_SECRET must/,
  );
});

test('all that is wrong is told at once', () => {
  expect(() => parseEnvironment({ PORT: 'x', DEMO: 'x' })).toThrow(/PORT must[^]*DEMO must/);
});
