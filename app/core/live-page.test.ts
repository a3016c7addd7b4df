import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveWay } from './live-concern.ts';
import { LivePage, type News } from './live-page.ts';
import type { Scope } from './live-reader.ts';

let live: Partial<Record<string, LiveWay>>;
let isCalm: boolean;
let read: Scope[];
let offered: News;
let page: LivePage;

beforeEach(() => {
  vi.useFakeTimers();
  isCalm = true;
  read = [];
  offered = null;
  page = new LivePage({
    routes: () => [
      { handle: undefined, params: {} },
      { handle: { live }, params: { id: '7' } },
    ],
    isCalm: () => isCalm,
    mayRead: () => true,
    offer: (news) => (offered = news),
    read: (scope) => Promise.resolve(void read.push(scope)),
  });
});
afterEach(() => vi.useRealTimers());

async function hear(name: string, ...ids: number[]) {
  for (const id of ids) page.hear({ name, id, at: '2024-03-01T00:00:00.000Z' });
  await vi.advanceTimersByTimeAsync(60_000);
}

test.each([
  ['a record reads itself again', 'record', 'proposals.accepted', 7, ['page']],
  ['another record is none of its business', 'record', 'proposals.accepted', 8, []],
  ['neither is another noun', 'record', 'imports.committed', 7, []],
  ['a queue reads again whatever the record', 'queue', 'proposals.accepted', 8, ['page']],
  ['figures read again whatever the record', 'figures', 'proposals.accepted', 8, ['page']],
  ['a notice reads again what stands around the page', 'record', 'notices.added', 0, ['frame']],
] as const)('%s', async (_what, way, name, id, expected) => {
  live = { proposals: way };
  await hear(name, id);
  expect(read).toEqual(expected);
  expect(offered).toBeNull();
});

test('a list does not move: it says how many records changed, and reads when it is tapped', async () => {
  live = { proposals: 'list' };
  await hear('proposals.submitted', 4, 5, 6, 6);
  expect(read).toEqual([]);
  expect(offered).toEqual({ count: 3 });
  page.look();
  await vi.advanceTimersByTimeAsync(0);
  expect(read).toEqual(['page']);
  expect(offered).toBeNull();
});

test('a queue in use only offers, one at rest moves', async () => {
  live = { proposals: 'queue' };
  isCalm = false;
  await hear('proposals.submitted', 4);
  expect([read, offered]).toEqual([[], { count: 1 }]);
  isCalm = true;
  await hear('proposals.submitted', 5);
  expect([read, offered]).toEqual([['page'], null]);
});

test('a page that follows notices is read whole; in use it offers, and only the count around it changes', async () => {
  live = { notices: 'queue' };
  await hear('notices.added', 0);
  expect(read).toEqual(['page']);
  isCalm = false;
  await hear('notices.added', 0);
  expect(read).toEqual(['page', 'frame']);
  expect(offered).toEqual({ count: null });
});

test.each([
  ['a record', { proposals: 'record' }, ['page']],
  ['a list', { proposals: 'list' }, ['page']],
  ['a form', {}, ['frame']],
] as const)('after a lost connection %s is read once', async (_what, ways, expected) => {
  live = ways;
  page.catchUp();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).toEqual(expected);
});
