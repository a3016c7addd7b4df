import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import { addDays, dayOf, toDate } from '#app/platform/calendar/day.ts';
import { purgeNotices } from '#app/platform/notifications/commands/purge-notices.server.ts';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import { purgeAccounts } from './purge-accounts.server.ts';

const DAY_MS = 86_400_000;
const ago = (days: number) => new Date(Date.now() - days * DAY_MS);

let strict: BuiltFactory;
let usual: BuiltFactory;

async function ownRule({ enterprise }: BuiltFactory, key: string, value: number): Promise<void> {
  const validFrom = toDate(addDays(dayOf(new Date()), -1));
  await db().ruleOverride.create({ data: { enterpriseId: enterprise.id, key, value, validFrom } });
}

beforeAll(async () => {
  [strict, usual] = [await buildFactory(), await buildFactory()];
  await ownRule(strict, 'accounts.keep_sessions', 3);
  await ownRule(strict, 'accounts.keep_invitations', 5);
  await ownRule(strict, 'notices.keep_read', 10);
  await ownRule(strict, 'notices.keep_unread', 20);
});
afterAll(closeDatabase);

async function session({ worker }: BuiltFactory, expiresAt: Date): Promise<number> {
  const data = { accountId: worker.accountId, tokenHash: randomUUID(), expiresAt };
  return (await db().session.create({ data })).id;
}

async function invitation({ worker }: BuiltFactory, expiresAt: Date, usedAt: Date | null): Promise<number> {
  const data = { accountId: worker.accountId, tokenHash: randomUUID(), expiresAt, usedAt };
  return (await db().invitation.create({ data })).id;
}

async function notice({ worker, enterprise }: BuiltFactory, createdAt: Date, isRead: boolean) {
  const about = { enterpriseId: enterprise.id, employeeId: worker.employeeId, kind: 'MINE' } as const;
  const data = { subjectType: 'proposals', subjectId: 1, name: 'proposals.accepted', createdAt };
  return (await db().notice.create({ data: { ...about, ...data, readAt: isRead ? createdAt : null } })).id;
}

test('sessions and links go as long after their end as each enterprise says, and what runs stays', async () => {
  const sessions = [
    await session(strict, ago(4)),
    await session(strict, ago(2)),
    await session(strict, ago(-2)),
    await session(usual, ago(4)),
    await session(usual, ago(31)),
  ];
  const invitations = [
    await invitation(strict, ago(-9), ago(6)),
    await invitation(strict, ago(6), null),
    await invitation(strict, ago(4), null),
    await invitation(strict, ago(-9), null),
    await invitation(usual, ago(6), ago(6)),
    await invitation(usual, ago(-9), ago(91)),
  ];
  expect(await purgeAccounts()).toEqual({ sessions: 2, invitations: 3 });
  const left = await db().session.findMany({ where: { id: { in: sessions } }, orderBy: { id: 'asc' } });
  expect(left.map(({ id }) => id)).toEqual([sessions[1], sessions[2], sessions[3]]);
  const open = await db().invitation.findMany({
    where: { id: { in: invitations } },
    orderBy: { id: 'asc' },
  });
  expect(open.map(({ id }) => id)).toEqual([invitations[2], invitations[3], invitations[4]]);
  expect(await purgeAccounts()).toEqual({ sessions: 0, invitations: 0 });
});

test('more sessions than one statement takes go too', async () => {
  const { accountId } = usual.worker;
  const expiresAt = ago(40);
  const many = Array.from({ length: 1500 }, () => ({ accountId, tokenHash: randomUUID(), expiresAt }));
  await db().session.createMany({ data: many });
  expect((await purgeAccounts()).sessions).toBe(1500);
});

test('read and unread notices go by the rules of their enterprise', async () => {
  const kept = [
    await notice(strict, ago(9), true),
    await notice(strict, ago(19), false),
    await notice(usual, ago(300), true),
    await notice(usual, ago(700), false),
  ];
  const gone = [
    await notice(strict, ago(11), true),
    await notice(strict, ago(21), false),
    await notice(usual, ago(366), true),
    await notice(usual, ago(731), false),
  ];
  expect((await purgeNotices()).notices).toBe(gone.length);
  const left = await db().notice.findMany({ where: { id: { in: [...kept, ...gone] } } });
  expect(left.map(({ id }) => id).sort((a, b) => a - b)).toEqual(kept);
});
