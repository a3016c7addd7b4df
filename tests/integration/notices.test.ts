import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeDatabase, db } from '#app/core/db.server.ts';
import type { ShownNotice } from '#app/platform/notifications/queries-inbox.server.ts';
import * as rootRoute from '#app/root.tsx';
import * as inboxRoute from '#app/routes/notices._index.tsx';
import * as noticeRoute from '#app/routes/notices.$id.tsx';
import * as proposalRoute from '#app/routes/proposals.$id.tsx';
import { buildFactory, type BuiltFactory } from '#tests/factories/factory.ts';
import type { BuiltPerson } from '#tests/factories/people.ts';
import { send, visit } from './call-route.ts';
import { mustTake, submitted } from './proposal-forms.ts';

let factory: BuiltFactory;
let id: number;
beforeAll(async () => {
  factory = await buildFactory();
});
beforeEach(async () => {
  await db().notice.deleteMany();
  id = await submitted(factory.worker);
});
afterAll(closeDatabase);

interface Inbox {
  days: { day: string; notices: ShownNotice[] }[];
  next: number | null;
}

async function inboxOf(person: BuiltPerson, search = ''): Promise<ShownNotice[]> {
  const { data } = await visit(inboxRoute, { as: person, search });
  return (data as Inbox).days.flatMap(({ notices }) => notices);
}

async function unreadOf(person: BuiltPerson): Promise<number> {
  return ((await visit(rootRoute, { as: person })).data as { unread: number }).unread;
}

test('what waits for somebody stands in his inbox, in words, with its record, until he opens it', async () => {
  const [notice] = await inboxOf(factory.teamLeader);
  expect(notice).toMatchObject({
    kind: 'WAITS',
    sentence: '提案已提交，现在等您办理。',
    subject: { title: '染缸冷却水回用', to: `/proposals/${id}` },
    isRead: false,
  });
  expect(await unreadOf(factory.teamLeader)).toBe(1);
  const { to } = await send(noticeRoute, {}, { as: factory.teamLeader, params: { id: notice!.id } });
  expect(to).toBe(`/proposals/${id}`);
  expect(await unreadOf(factory.teamLeader)).toBe(0);
  expect(await inboxOf(factory.teamLeader, '?show=unread')).toEqual([]);
});

test('what happens to one’s own proposal, and a handler’s word to it, reach one; nobody hears of his own deed', async () => {
  await send(proposalRoute, { text: '明天到现场看' }, { as: factory.teamLeader, params: { id } });
  await mustTake(factory.teamLeader, id, 'accept');
  const sentences = (await inboxOf(factory.worker)).map(({ sentence }) => sentence);
  expect(sentences).toEqual(['提案已受理。', '有人在提案下留言。']);
  expect(await inboxOf(factory.worker, '?show=waits')).toEqual([]);
  expect((await inboxOf(factory.teamLeader)).every(({ kind }) => kind !== 'MINE')).toBe(true);
  await send(inboxRoute, {}, { as: factory.worker });
  expect(await unreadOf(factory.worker)).toBe(0);
});

test('the inbox goes on page by page, and counts to 100', async () => {
  const { enterpriseId, employeeId } = factory.worker;
  const notice = {
    enterpriseId,
    employeeId,
    kind: 'MINE' as const,
    subjectType: 'proposals',
    name: 'proposals.scored',
  };
  const many = Array.from({ length: 130 }, () => ({ ...notice, subjectId: id }));
  await db().notice.createMany({ data: many });
  expect(await unreadOf(factory.worker)).toBe(100);
  const seen = new Set<number>();
  let search = '';
  for (let pages = 0; pages < 10; pages += 1) {
    const { data } = await visit(inboxRoute, { as: factory.worker, search });
    const { days, next } = data as Inbox;
    for (const { notices } of days) for (const one of notices) seen.add(one.id);
    if (next === null) break;
    search = `?before=${next}`;
  }
  expect(seen.size).toBe(130);
});

test('a record that is gone leaves its notice, which leads nowhere', async () => {
  const { enterpriseId, employeeId } = factory.worker;
  const about = { subjectType: 'proposals', subjectId: 999_999, name: 'proposals.scored' };
  const row = await db().notice.create({ data: { enterpriseId, employeeId, kind: 'MINE', ...about } });
  expect((await inboxOf(factory.worker))[0]).toMatchObject({ id: row.id, subject: null });
  expect((await send(noticeRoute, {}, { as: factory.worker, params: { id: row.id } })).to).toBe('/notices');
});
