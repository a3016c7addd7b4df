import { setTimeout as sleep } from 'node:timers/promises';
import { say, type Figure } from '../figure.ts';
import { median } from '../fire.ts';
import { memoryOfChild } from '../processes.ts';
import type { Rig } from '../rig.ts';
import { openSessions } from '../worker.ts';
import { allowsSockets, gatherCrowd, startSocketServer } from './processes.ts';

const SOCKETS = 5_000;
const ROUNDS = 9;
const SETTLING_MS = 3_000;

/**
 * Milliseconds until the last of 5,000 sockets of one process has heard an event; the ratio is against a bare
 * Socket.IO server with as many, by turns.
 */
export async function measureFanOut({ databaseUrl }: Rig): Promise<Figure[]> {
  if (!allowsSockets('live_fanout', SOCKETS)) return [];
  const ours = await openSide(databaseUrl);
  const bare = await openSide();
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      await ours.tell(round);
      await bare.tell(round);
    }
  } finally {
    ours.stop();
    bare.stop();
  }
  const [value, floor] = [median(ours.took), median(bare.took)];
  say(`live_fanout: the bare server ${floor.toFixed(1)} ms; ${ours.took.map(Math.round).join(', ')} ms`);
  return [{ figure: 'live_fanout', value, unit: 'ms', ratio: value / floor }];
}

async function openSide(databaseUrl?: string) {
  const server = startSocketServer(databaseUrl);
  const { url } = await server.next('listening');
  const crowd = await gatherCrowd(
    url,
    Array.from({ length: SOCKETS }, () => 'nobody=1'),
  );
  const took: number[] = [];
  return {
    took,
    async tell(id: number) {
      const heard = crowd.next('heard');
      const told = server.next('told');
      server.send(id);
      took.push((await heard).at - (await told).at);
    },
    stop() {
      crowd.stop();
      server.stop();
    },
  };
}

/** Kilobytes of the portal's process that one open socket takes, each of a session of its own. */
export async function measureIdleSocket(rig: Rig): Promise<Figure[]> {
  if (!allowsSockets('live_idle_socket', SOCKETS)) return [];
  const cookies = await openSessions(rig.database, rig.worker, SOCKETS);
  const before = await memoryOfChild('start');
  const crowd = await gatherCrowd(new URL(rig.page('/').url).origin, cookies);
  await sleep(SETTLING_MS);
  const after = await memoryOfChild('start');
  crowd.stop();
  if (before === null || after === null) {
    say('live_idle_socket: this system does not tell the memory of a process.');
    return [];
  }
  say(`live_idle_socket: ${Math.round(before.now)} MB before, ${Math.round(after.now)} MB after`);
  return [{ figure: 'live_idle_socket', value: ((after.now - before.now) * 1024) / SOCKETS, unit: 'kB' }];
}
