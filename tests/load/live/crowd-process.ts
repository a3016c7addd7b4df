import { io } from 'socket.io-client';
import type { LiveEvent } from '#app/core/live-event.ts';
import { now, type CrowdOrder, type CrowdReport } from './messages.ts';

/** Opens sockets as pages do, in a process of its own, and says when the last of them has heard an event. */
const AT_ONCE = 50;

const heard = new Map<number, number>();

function report(message: CrowdReport): void {
  process.send?.(message);
}

async function gather({ url, cookies }: CrowdOrder): Promise<void> {
  const waiting = [...cookies];
  const opener = async () => {
    for (let cookie = waiting.pop(); cookie !== undefined; cookie = waiting.pop())
      await open(url, cookie, cookies.length);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, opener));
  report({ what: 'gathered' });
}

function open(url: string, cookie: string, all: number): Promise<void> {
  const socket = io(url, {
    path: '/live',
    transports: ['websocket'],
    extraHeaders: { cookie, origin: url },
    forceNew: true,
    reconnection: false,
  });
  socket.on('event', ({ id }: LiveEvent) => {
    const count = (heard.get(id) ?? 0) + 1;
    heard.set(id, count);
    if (count === all) report({ what: 'heard', id, at: now() });
  });
  return new Promise((resolve, reject) => {
    socket.on('connect', resolve);
    socket.on('connect_error', reject);
  });
}

process.on('message', (order: CrowdOrder) => {
  gather(order).catch((error: Error) => report({ what: 'failed', message: error.message }));
});
