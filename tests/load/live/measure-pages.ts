import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import type { LiveWay } from '#app/core/live-concern.ts';
import type { LiveEvent } from '#app/core/live-event.ts';
import { LivePage } from '#app/core/live-page.ts';
import { say, type Figure } from '../figure.ts';
import { fire, median, type Target } from '../fire.ts';
import type { Rig } from '../rig.ts';
import { lastTitle, submission } from '../submission.ts';
import { signIn } from '../worker.ts';
import { allowsSockets } from './processes.ts';

const ECHOES = 60;
/** Longer than a page rests, so that each echo is one of a page at rest. */
const BETWEEN_ECHOES_MS = 1_100;
const HERD = 1_000;
const ARRIVING = 10;
const WINDOW_MS = 2_000;
const LOOK_EVERY_MS = 250;

/** A page as a browser has it open, by the browser's own code: it hears, waits, reads. */
async function openPage(
  url: string,
  cookie: string,
  way: LiveWay,
  read: () => Promise<void>,
): Promise<Socket> {
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    extraHeaders: { cookie, origin: url },
    forceNew: true,
  });
  const page = new LivePage({
    read,
    routes: () => [{ handle: { live: { proposals: way } }, params: {} }],
    mayRead: () => true,
    isCalm: () => true,
    offer: () => undefined,
  });
  socket.on('event', (event: LiveEvent) => page.hear(event));
  await new Promise((resolve, reject) =>
    socket.on('connect', () => resolve(null)).on('connect_error', reject),
  );
  return socket;
}

/** Milliseconds from the answer to a submission until the reviewer's queue, open elsewhere, has read it. */
export async function measureEcho(rig: Rig): Promise<Figure[]> {
  const submit = submission(rig);
  await fire(submit);
  const { cookie } = await signIn(rig.database, await reviewerWithEmptyQueue(rig));
  const queue: Target = { ...rig.page('/proposals/queue.data'), headers: { cookie } };
  const agent = new Agent({ keepAlive: true });
  let seen: (at: number) => void = () => undefined;
  const socket = await openPage(new URL(queue.url).origin, cookie, 'queue', async () => {
    const shown = await fire(queue, agent);
    if (shown.includes(JSON.stringify(lastTitle()))) seen(performance.now());
  });
  const took: number[] = [];
  for (let echo = 0; echo < ECHOES; echo += 1) {
    const shown = new Promise<number>((resolve) => (seen = resolve));
    await fire(submit, agent);
    const answered = performance.now();
    took.push((await shown) - answered);
    await sleep(BETWEEN_ECHOES_MS);
  }
  socket.close();
  agent.destroy();
  const sorted = took.sort((a, b) => a - b);
  say(`live_echo: p99 ${Math.round(sorted[Math.floor(sorted.length * 0.99)] ?? NaN)} ms of ${ECHOES}`);
  return [{ figure: 'live_echo', value: median(took), unit: 'ms' }];
}

/** Who has the proposal that was submitted last, and nothing else: a queue shows no more than 200. */
async function reviewerWithEmptyQueue({ database }: Rig): Promise<number> {
  const { rows } = await database.query<{ id: number | null }>(
    `select "holderId" as id from "Deadline"
      where "subjectType" = 'proposals' and "subjectId" = (select max(id) from "Proposal") and "closedAt" is null`,
  );
  const [holder] = rows;
  if (!holder?.id) throw new Error('Nobody has the proposal that was submitted.');
  await database.query(
    `update "Deadline" set "closedAt" = now() where "holderId" = $1 and "closedAt" is null`,
    [holder.id],
  );
  return holder.id;
}

/**
 * 1,000 pages that many have open hear of ten proposals: how often, at most, one of them asks within two seconds.
 * Pages of rows ask for nothing until they are tapped.
 */
export async function measureHerd(rig: Rig): Promise<Figure[]> {
  if (!allowsSockets('live_herd', 2 * HERD)) return [];
  const target = rig.page('/proposals.data');
  const { origin } = new URL(target.url);
  const agent = new Agent({ keepAlive: true });
  const pages = Array.from({ length: HERD }, () => ({ asked: [] as number[], isCurrentAt: 0 }));
  let failed = 0;
  const open = (page: (typeof pages)[number]) =>
    openPage(origin, rig.worker.cookie, 'figures', async () => {
      page.asked.push(performance.now());
      await fire(target, agent).catch(() => (failed += 1));
      page.isCurrentAt = performance.now();
    });
  const sockets: Socket[] = [];
  for (const page of pages) sockets.push(await open(page));
  const begin = performance.now();
  for (let sent = 0; sent < ARRIVING; sent += 1) await fire(submission(rig));
  const arrived = performance.now();
  const isCurrent = ({ asked }: (typeof pages)[number]) => (asked.at(-1) ?? 0) > arrived;
  const limit = arrived + 60_000;
  while (!pages.every((page) => isCurrent(page) && page.isCurrentAt > arrived) && performance.now() < limit)
    await sleep(LOOK_EVERY_MS);
  for (const socket of sockets) socket.close();
  agent.destroy();
  const calls = pages.reduce((sum, { asked }) => sum + asked.length, 0);
  const last = Math.max(...pages.map(({ isCurrentAt }) => isCurrentAt)) - begin;
  say(
    `live_herd: ten proposals within ${Math.round(arrived - begin)} ms; ${calls} loader calls of ${HERD} pages, ${failed} failed; the last page was current after ${(last / 1000).toFixed(1)} s`,
  );
  return [
    { figure: 'live_herd', value: Math.max(...pages.map(({ asked }) => mostWithin(asked))), unit: '1/2s' },
  ];
}

/** The most calls of a page within any two seconds. */
function mostWithin(asked: readonly number[]): number {
  return Math.max(
    0,
    ...asked.map((from) => asked.filter((at) => at >= from && at < from + WINDOW_MS).length),
  );
}
