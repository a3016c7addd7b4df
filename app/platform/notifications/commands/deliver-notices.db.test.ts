import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { closeDatabase, db, transact } from '#app/core/db.server.ts';
import { env, openEnvironment } from '#app/core/env.server.ts';
import { TRANSLATORS } from '#app/portal/translators.server.ts';
import { buildEmployee, type BuiltEmployee } from '#tests/factories/people.ts';
import { openMailbox, type Mailbox } from '#tests/setup/mailbox.ts';
import type { Pace } from '../channel.ts';
import { backOff, MOST_ATTEMPTS, nextDigestAt } from '../timing.ts';
import { claimDeliveries } from './claim-deliveries.server.ts';
import { deliverNotices } from './deliver-notices.server.ts';
import { notify, type NewNotice } from './notify.server.ts';
import { purgeNotices } from './purge-notices.server.ts';

let mailbox: Mailbox;
let person: BuiltEmployee;

/** Records of a noun that no feature has: 1 to 99 are there. */
const subjects = {
  things: (_enterpriseId: number, ids: readonly number[]) => {
    const there = ids.filter((id) => id < 100);
    return Promise.resolve(
      new Map(
        there.map((id) => [
          id,
          { no: `T-${id}`, title: `<b>第${id}条`, department: '染色车间', to: `/things/${id}` },
        ]),
      ),
    );
  },
};
const post = { subjects, translators: TRANSLATORS };
/** 14:00 in Asia/Shanghai tomorrow: later than what tests write, and not quiet. */
const NOON = at(14);
const deliver = (now = NOON) => deliverNotices(post, now);

function at(hour: number, daysAhead = 1): Date {
  const day = new Date(Date.now() + (daysAhead * 24 + 8) * 3_600_000).toISOString().slice(0, 10);
  return new Date(Date.parse(`${day}T00:00:00Z`) + (hour - 8) * 3_600_000);
}

beforeAll(async () => {
  mailbox = await openMailbox();
  const mail = { smtpUrl: mailbox.url, from: 'portal@example.cn' };
  openEnvironment({ ...env(), outside: { mail, wecom: null, pushKeys: null } });
  person = await buildEmployee();
});
beforeEach(async () => {
  await db().notice.deleteMany();
  await db().noticeDelivery.deleteMany();
  await db().noticeChannel.deleteMany();
  await db().quietHours.deleteMany();
});
afterEach(() => {
  mailbox.received.length = 0;
  mailbox.refusal = null;
});
afterAll(async () => {
  await mailbox.close();
  await closeDatabase();
});

async function reachedBy(mine: Pace, waits: Pace, employee = person, address = 'zhangwei@example.cn') {
  const { employeeId, enterpriseId } = employee;
  const of = { employeeId, enterpriseId, channel: 'EMAIL' as const, address, confirmedAt: new Date() };
  await db().noticeChannel.create({ data: { ...of, mine, waits } });
}

function tell(...notices: Partial<NewNotice>[]) {
  const { enterpriseId, employeeId } = person;
  const about = { subjectType: 'things', subjectId: 1, name: 'proposals.accepted' };
  return transact((tx) =>
    notify(
      tx,
      notices.map((notice) => ({ enterpriseId, employeeId, kind: 'WAITS', ...about, ...notice })),
    ),
  );
}

const rows = () => db().noticeDelivery.findMany({ orderBy: { id: 'asc' } });

describe('at once', () => {
  test('a mail says it in words, with the record and its address, and is not sent twice', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    await tell({});
    expect(await deliver()).toMatchObject({ sent: 1 });
    expect(await deliver()).toMatchObject({ sent: 0 });
    const [mail, ...others] = mailbox.received;
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      to: ['zhangwei@example.cn'],
      subject: '职家：提案已受理，现在等您办理。（<b>第1条 · T-1）',
    });
    expect(mail?.body).toContain('http://127.0.0.1:3000/things/1');
    expect(mail?.body, 'the HTML part').toContain('&#60;b&#62;第1条');
  });

  test('nothing is written for who wants nothing, has no channel, or has not confirmed the address', async () => {
    await tell({});
    await reachedBy('OFF', 'AT_ONCE');
    await tell({ kind: 'MINE' });
    await db().noticeChannel.updateMany({ data: { confirmedAt: null } });
    await tell({});
    expect(await rows()).toEqual([]);
    expect(await db().notice.count(), 'in the app everything is there').toBe(3);
  });

  test('what is written is undone with its write', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    const { enterpriseId, employeeId } = person;
    const notice = {
      enterpriseId,
      employeeId,
      subjectType: 'things',
      subjectId: 1,
      name: 'proposals.accepted',
    };
    const failing = transact(async (tx) => {
      await notify(tx, [{ ...notice, kind: 'WAITS' }]);
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await rows()).toEqual([]);
  });

  test('what people typed makes no header', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    const evil = (_id: number, ids: readonly number[]) =>
      Promise.resolve(
        new Map(
          ids.map((id) => [
            id,
            { no: null, title: 'x\r\nBcc: evil@example.com\r\n', department: '染色车间', to: '/' },
          ]),
        ),
      );
    await tell({});
    await deliverNotices({ ...post, subjects: { things: evil } }, NOON);
    expect(mailbox.received).toHaveLength(1);
    expect(mailbox.received[0]?.to).toEqual(['zhangwei@example.cn']);
    expect(mailbox.received[0]?.raw.split('\r\n\r\n')[0]).not.toMatch(/^Bcc:/m);
  });

  test('who has left is sent nothing any more', async () => {
    const former = await buildEmployee({ leftOn: '2020-01-01' });
    await reachedBy('OFF', 'AT_ONCE', former);
    await tell({ employeeId: former.employeeId, enterpriseId: former.enterpriseId });
    expect(await deliver()).toMatchObject({ sent: 0, dropped: 1 });
  });
});

describe('a daily digest', () => {
  test('waits for half past seven and is one mail, by record, newest first', async () => {
    await reachedBy('DIGEST', 'DIGEST');
    await tell(
      { subjectId: 1 },
      { subjectId: 2, kind: 'MINE' },
      { subjectId: 1, kind: 'MINE', name: 'proposals.adopted' },
    );
    expect((await rows()).map(({ nextAttemptAt }) => nextAttemptAt)).toEqual(
      Array.from({ length: 3 }, () => nextDigestAt(new Date())),
    );
    expect(await deliver(new Date()), 'not before').toMatchObject({ sent: 0 });
    expect(await deliver()).toMatchObject({ sent: 3 });
    expect(mailbox.received.map(({ subject }) => subject)).toEqual(['职家：2 件事有新消息']);
    const [text = ''] = mailbox.received[0]!.body.split('<!doctype html>');
    const order = ['第1条', '提案已采纳。', '提案已受理，现在等您办理。', '第2条', '提案已受理。'].map(
      (words) => text.indexOf(words),
    );
    expect(order).toEqual([...order].sort((one, other) => one - other));
  });

  test('is never empty: what was read in the app and what is gone needs no mail', async () => {
    await reachedBy('DIGEST', 'DIGEST');
    await tell({});
    await db().notice.updateMany({ data: { readAt: new Date() } });
    await tell({ subjectId: 100 });
    expect(await deliver()).toMatchObject({ sent: 0, dropped: 2 });
    expect(mailbox.received).toEqual([]);
  });

  test('of two people are two mails', async () => {
    const other = await buildEmployee({ unit: person.unit });
    await reachedBy('DIGEST', 'DIGEST');
    await reachedBy('DIGEST', 'DIGEST', other, 'lina@example.cn');
    await tell({}, { employeeId: other.employeeId }, { subjectId: 2 });
    await deliver();
    expect(mailbox.received.flatMap(({ to }) => to).sort()).toEqual([
      'lina@example.cn',
      'zhangwei@example.cn',
    ]);
  });
});

describe('quiet hours', () => {
  test('postpone, by the enterprise’s rule', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    await tell({});
    expect(await deliver(at(22))).toMatchObject({ sent: 0, putBack: 1 });
    expect(await rows()).toMatchObject([{ state: 'PENDING', attempts: 0, nextAttemptAt: at(7, 2) }]);
    expect(await deliver(at(7, 2))).toMatchObject({ sent: 1 });
  });

  test('or by one’s own', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    await db().quietHours.create({
      data: { employeeId: person.employeeId, fromHour: '13:00', toHour: '15:00' },
    });
    await tell({});
    expect(await deliver(at(22))).toMatchObject({ sent: 1 });
    await tell({});
    expect(await deliver(NOON)).toMatchObject({ sent: 0, putBack: 1 });
  });
});

describe('a service that fails', () => {
  test('is tried again with growing waits, and given up at last', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    await db().quietHours.create({
      data: { employeeId: person.employeeId, fromHour: '00:00', toHour: '00:00' },
    });
    await tell({});
    mailbox.refusal = { at: 'RCPT TO', code: 451 };
    let now = NOON;
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      expect(await deliver(now)).toMatchObject({ later: 1 });
      const next = new Date(now.getTime() + backOff(attempt));
      expect(await rows()).toMatchObject([
        { state: 'PENDING', attempts: attempt, problem: 'mail.451', nextAttemptAt: next },
      ]);
      expect(await deliver(now), 'not before').toMatchObject({ later: 0 });
      now = next;
    }
    expect(await deliver(now)).toMatchObject({ failed: 1 });
    expect(await rows()).toMatchObject([{ state: 'FAILED', attempts: MOST_ATTEMPTS }]);
  });

  test('once away is asked once a round, and the others lose no attempt', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    await tell({}, { subjectId: 2 }, { subjectId: 3 });
    mailbox.refusal = { at: 'CONNECT', code: 421 };
    expect(await deliver()).toMatchObject({ later: 1, putBack: 2 });
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 0, 0]);
    mailbox.refusal = null;
    expect(await deliver(at(15))).toMatchObject({ sent: 3 });
  });

  test('that knows no such mailbox ends the channel, and its owner is told', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    await tell({}, { subjectId: 2 });
    mailbox.refusal = { at: 'RCPT TO', code: 550 };
    expect(await deliver()).toMatchObject({ failed: 2 });
    expect(await db().noticeChannel.findFirst()).toMatchObject({ brokenAt: NOON });
    await tell({});
    expect(await db().noticeDelivery.count({ where: { state: 'PENDING' } })).toBe(0);
  });

  test('does not touch the write: notices come while the service is away', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    mailbox.refusal = { at: 'CONNECT', code: 421 };
    await tell({});
    expect(await db().notice.count()).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'PENDING', attempts: 0 }]);
  });
});

describe('several processes', () => {
  test('send each message once', async () => {
    await reachedBy('DIGEST', 'AT_ONCE');
    await tell(...Array.from({ length: 12 }, (_, index) => ({ subjectId: index + 1 })));
    await tell(
      ...Array.from({ length: 6 }, (_, index) => ({ subjectId: index + 20, kind: 'MINE' as const })),
    );
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(mailbox.received, 'twelve at once, and one digest').toHaveLength(13);
    expect(new Set(mailbox.received.map(({ subject }) => subject)).size).toBe(13);
    expect((await rows()).every(({ state }) => state === 'SENT')).toBe(true);
  });

  test('take over what a killed one had claimed', async () => {
    await reachedBy('OFF', 'AT_ONCE');
    await tell({});
    expect(await claimDeliveries('EMAIL', NOON)).toHaveLength(1);
    expect(await deliver(), 'another has it').toMatchObject({ sent: 0 });
    expect(await deliver(at(15))).toMatchObject({ sent: 1 });
  });
});

test('what was read a year ago is removed, what was not read stays', async () => {
  await reachedBy('OFF', 'AT_ONCE');
  await tell({}, { subjectId: 2 });
  await db().notice.updateMany({ where: { subjectId: 1 }, data: { readAt: new Date() } });
  const later = (days: number) => new Date(Date.now() + days * 86_400_000);
  expect(await purgeNotices(later(364))).toMatchObject({ notices: 0, deliveries: 2 });
  expect(await purgeNotices(later(366))).toMatchObject({ notices: 1 });
  expect(await db().notice.findMany()).toMatchObject([{ subjectId: 2 }]);
});
