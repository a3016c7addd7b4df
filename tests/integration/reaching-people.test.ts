import { RECORD_TITLES, WORKFLOW_RECORDS } from '#app/portal/record-kinds.server.ts';
import { http, HttpResponse } from 'msw';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, db, transact } from '#app/core/db.server.ts';
import { env, openEnvironment } from '#app/core/env.server.ts';
import { endSessions } from '#app/core/session.server.ts';
import { addDays, dayOf } from '#app/platform/calendar/day.ts';
import { sweepDeadlines } from '#app/platform/deadlines/commands/sweep-deadlines.server.ts';
import { deliverNotices } from '#app/platform/notifications/commands/deliver-notices.server.ts';
import * as confirmRoute from '#app/routes/notices.confirm.$token.tsx';
import * as pushRoute from '#app/routes/notices.push.tsx';
import * as robotsRoute from '#app/routes/notices.robots.tsx';
import * as settingsRoute from '#app/routes/notices.settings.tsx';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import type { BuiltPerson } from '#tests/factories/people.ts';
import { openMailbox, type Mailbox } from '#tests/setup/mailbox.ts';
import { outerWorld } from '#tests/setup/outer-world.ts';
import { send, visit, type Fields } from './call-route.ts';
import { submitted } from './proposal-forms.ts';

const NEVER_QUIET = { intent: 'quiet', fromHour: '00:00', toHour: '00:00' };
const BOTH_AT_ONCE = { mine: 'AT_ONCE', waits: 'AT_ONCE' };

let factory: BuiltFactory;
let mailbox: Mailbox;
beforeAll(async () => {
  mailbox = await openMailbox();
  const mail = { smtpUrl: mailbox.url, from: 'portal@example.cn' };
  openEnvironment({ ...env(), outside: { mail, wecom: null, pushKeys: null } });
});
beforeEach(async () => {
  mailbox.received.length = 0;
  factory = await buildFactory();
});
afterAll(async () => {
  await mailbox.close();
  await closeDatabase();
});

const deliver = (now = new Date()) =>
  deliverNotices({ subjects: RECORD_TITLES, translators: TRANSLATORS }, now);
const set = (as: BuiltPerson, fields: Fields) => send(settingsRoute, fields, { as });

/** The channel as the settings page shows it. */
async function shown(as: BuiltPerson, channel: string) {
  const { data } = await visit(settingsRoute, { as });
  const { channels } = data as { channels: { channel: string; state: string; address: string }[] };
  return channels.find((one) => one.channel === channel);
}

async function confirmedMail(person: BuiltPerson, address: string): Promise<void> {
  await set(person, NEVER_QUIET);
  await set(person, { intent: 'EMAIL', address, ...BOTH_AT_ONCE });
  await deliver();
  const token = /notices\/confirm\/([\w-]{43})/.exec(mailbox.received.at(-1)?.body ?? '')?.[1] ?? '';
  await send(confirmRoute, {}, { as: person, params: { token } });
}

describe('e-mail', () => {
  test('a worker submits, and the team leader, who confirmed his address, gets a mail', async () => {
    const { teamLeader, worker } = factory;
    await set(teamLeader, { intent: 'EMAIL', address: 'zhao@example.cn', ...BOTH_AT_ONCE });
    expect(await shown(teamLeader, 'EMAIL')).toMatchObject({ state: 'waiting', address: 'zhao@example.cn' });
    await submitted(worker);
    await confirmedMail(teamLeader, 'zhao@example.cn');
    expect(await shown(teamLeader, 'EMAIL')).toMatchObject({ state: 'open' });
    expect(mailbox.received.every(({ subject }) => subject === '职家：请确认您的邮箱')).toBe(true);

    mailbox.received.length = 0;
    const id = await submitted(worker);
    expect(await deliver()).toMatchObject({ sent: 1 });
    expect(mailbox.received).toMatchObject([{ to: ['zhao@example.cn'] }]);
    expect(mailbox.received[0]?.subject).toContain('提案已提交，现在等您办理。（染缸冷却水回用');
    expect(mailbox.received[0]?.body).toContain(`/proposals/${id}`);
  });

  test('nobody confirms another’s address, and a link works once', async () => {
    const { teamLeader, mate } = factory;
    await set(teamLeader, { intent: 'EMAIL', address: 'zhao@example.cn', ...BOTH_AT_ONCE });
    const row = await db().noticeChannel.findFirstOrThrow({ where: { employeeId: teamLeader.employeeId } });
    const params = { token: row.confirmToken ?? '' };
    expect((await send(confirmRoute, {}, { as: mate, params })).status).toBe(404);
    expect((await visit(confirmRoute, { as: teamLeader, params })).data).toEqual({
      address: 'zhao@example.cn',
    });
    expect((await send(confirmRoute, {}, { as: teamLeader, params })).status).toBe(302);
    expect((await send(confirmRoute, {}, { as: teamLeader, params })).status).toBe(404);
  });

  test('a known address keeps its confirmation, another does not; nobody is flooded with such mails', async () => {
    const { mate } = factory;
    await confirmedMail(mate, 'lina@example.cn');
    await set(mate, { intent: 'EMAIL', address: 'lina@example.cn', mine: 'OFF', waits: 'DIGEST' });
    expect(await shown(mate, 'EMAIL')).toMatchObject({ state: 'open' });
    const statuses: number[] = [];
    for (let other = 0; other < 5; other += 1) {
      const address = `other${other}@example.cn`;
      statuses.push((await set(mate, { intent: 'EMAIL', address, ...BOTH_AT_ONCE })).status);
    }
    expect(statuses).toEqual([302, 302, 302, 302, 429]);
    expect(await shown(mate, 'EMAIL')).toMatchObject({ state: 'waiting', address: 'other3@example.cn' });
  });

  test.each([
    'zhang',
    'a@b',
    'a@example.cn, b@example.cn',
    'a@example.cn\r\nBcc: b@example.cn',
    '"a b"@example.cn',
  ])('%j is no address', async (address) => {
    const { status, problems } = await set(factory.mate, { intent: 'EMAIL', address, ...BOTH_AT_ONCE });
    expect([status, problems[0]?.field]).toEqual([422, 'address']);
  });

  test('a channel that the portal has not is refused', async () => {
    const { status } = await set(factory.mate, { intent: 'WECOM_APP', address: 'lina', ...BOTH_AT_ONCE });
    expect(status).toBe(409);
  });
});

describe('a group’s robot', () => {
  const WEBHOOK = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send';
  const robot = (unitId: number, about: string, key = about) => ({
    intent: 'add',
    kind: 'WECOM_ROBOT',
    unitId: String(unitId),
    url: `${WEBHOOK}?key=${key}`,
    about,
  });

  test('of the unit and of those above tells what was late, by its number; other units hear nothing', async () => {
    const { hr, units, enterprise, worker } = factory;
    const told: [string | null, string][] = [];
    outerWorld.use(
      http.post(WEBHOOK, async ({ request }) => {
        const { text } = (await request.json()) as { text: { content: string } };
        told.push([new URL(request.url).searchParams.get('key'), text.content]);
        return HttpResponse.json({ errcode: 0 });
      }),
    );
    for (const [unit, key] of [
      [units.dyeing, 'dyeing00'],
      [enterprise, 'factory0'],
      [units.finishing, 'finishing'],
    ] as const) {
      expect((await send(robotsRoute, robot(unit.id, key), { as: hr })).status).toBe(302);
    }
    const id = await submitted(worker);
    await sweepDeadlines(WORKFLOW_RECORDS, addDays(dayOf(new Date()), 30));
    const noon = new Date(Date.parse(addDays(dayOf(new Date()), 1)) + 4 * 3_600_000);
    await deliver(noon);
    expect(told.map(([key]) => key).sort()).toEqual(['dyeing00', 'factory0']);
    const { no } = await db().proposal.findUniqueOrThrow({ where: { id } });
    expect(told[0]?.[1]).toContain(`${no}\n到期没有办理，已转给上一级。`);
    expect(told[0]?.[1], 'who of the group may read it is not known').not.toContain('染缸');
  });

  test.each([
    ['another host', { url: 'https://evil.example/cgi-bin/webhook/send?key=0123456789' }],
    ['an address of this network', { url: 'http://127.0.0.1:5432/' }],
    ['the other service', { url: 'https://oapi.dingtalk.com/robot/send?access_token=0123456789' }],
  ])('at %s is refused', async (_where, other) => {
    const fields = { ...robot(factory.units.dyeing.id, '染色群', '0123456789'), ...other };
    const { status, problems } = await send(robotsRoute, fields, { as: factory.hr });
    expect([status, problems[0]?.field]).toEqual([422, 'url']);
  });

  test('of another enterprise is not removed', async () => {
    const [row] = await db().robot.findMany({ take: 1 });
    const answer = await send(
      robotsRoute,
      { intent: 'remove', robotId: String(row!.id) },
      { as: factory.hr },
    );
    expect(answer.status).toBe(404);
  });
});

describe('a browser', () => {
  const endpoint = 'https://updates.push.services.mozilla.com/wpush/v2/abc';
  const device = { endpoint, p256dh: 'x'.repeat(87), auth: 'x'.repeat(22) };

  test('shows its owner’s notices until his session in it ends', async () => {
    const { mate } = factory;
    expect((await send(pushRoute, device, { as: mate })).status).toBe(200);
    expect(await shown(mate, 'WEB_PUSH')).toMatchObject({ state: 'open' });
    await transact((tx) => endSessions(tx, { accountId: mate.accountId }));
    expect(await db().pushSubscription.count({ where: { employeeId: mate.employeeId } })).toBe(0);
  });

  test('that showed another’s shows them no more', async () => {
    await send(pushRoute, device, { as: factory.mate });
    await send(pushRoute, device, { as: factory.worker });
    const rows = await db().pushSubscription.findMany({ where: { endpoint }, select: { employeeId: true } });
    expect(rows).toEqual([{ employeeId: factory.worker.employeeId }]);
  });

  test('at an address that is no push service is refused', async () => {
    for (const other of [
      'https://evil.example/',
      'http://127.0.0.1/',
      'https://fcm.googleapis.com.evil.example/x',
    ]) {
      expect((await send(pushRoute, { ...device, endpoint: other }, { as: factory.mate })).status).toBe(422);
    }
  });
});
