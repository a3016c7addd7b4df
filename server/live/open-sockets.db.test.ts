import type { Server } from 'node:http';
import pino from 'pino';
import { io, type Socket } from 'socket.io-client';
import { afterEach, expect, test, vi } from 'vitest';
import { env } from '#app/core/env.server.ts';
import type { LiveEvent, Room } from '#app/core/live-event.ts';
import { loseDatabase } from '#tests/setup/lose-database.ts';
import { listen, localAddress, stopListening } from '../listen.ts';
import { LIVE_PATH, openSockets, type Sockets } from './open-sockets.ts';

const EVENT: LiveEvent = { name: 'proposals.submitted', id: 7, at: '2024-03-01T00:00:00.000Z' };
const LISTENERS: Record<string, Room[]> = {
  'who=worker': ['enterprise:1', 'employee:12', 'session:100'],
  'who=elsewhere': ['enterprise:2', 'session:200'],
};

interface Process {
  server: Server;
  sockets: Sockets;
  url: string;
}

const processes: Process[] = [];
const clients: Socket[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  for (const { server, sockets } of processes.splice(0)) {
    await sockets.close();
    await stopListening(server);
  }
});

async function start(): Promise<Process> {
  const server = await listen((_request, response) => response.end(), '127.0.0.1', 0);
  const sockets = openSockets(
    server,
    { findListener: (cookie) => Promise.resolve(LISTENERS[cookie] ? { rooms: LISTENERS[cookie] } : null) },
    { databaseUrl: env().databaseUrl, origin: null, logger: pino({ level: 'silent' }) },
  );
  const started = { server, sockets, url: localAddress(server) };
  processes.push(started);
  return started;
}

interface Page {
  socket: Socket;
  heard: LiveEvent[];
}

/** Opens a socket as a page of the portal does; rejects when it is refused. */
function open({ url }: Process, cookie: string, origin = url): Promise<Page> {
  const socket = io(url, {
    path: LIVE_PATH,
    transports: ['websocket'],
    extraHeaders: { cookie, origin },
    reconnection: false,
    forceNew: true,
  });
  clients.push(socket);
  const heard: LiveEvent[] = [];
  socket.on('event', (event: LiveEvent) => heard.push(event));
  return new Promise((resolve, reject) => {
    socket.on('connect', () => resolve({ socket, heard }));
    socket.on('connect_error', reject);
  });
}

test('a page hears its own rooms and no others', async () => {
  const portal = await start();
  const mine = await open(portal, 'who=worker');
  const other = await open(portal, 'who=elsewhere');
  portal.sockets.publish(['enterprise:1', 'employee:12'], EVENT);
  await vi.waitFor(() => expect(mine.heard).toEqual([EVENT]));
  expect(other.heard).toEqual([]);
});

test('two processes on one database hear each other', async () => {
  const [one, two] = [await start(), await start()];
  const page = await open(two, 'who=worker');
  await vi.waitFor(() => {
    if (page.heard.length === 0) one.sockets.publish(['employee:12'], EVENT);
    expect(page.heard[0]).toEqual(EVENT);
  }, 5_000);
});

test('two processes hear each other again however often they lost the database', async () => {
  const [one, two] = [await start(), await start()];
  const page = await open(two, 'who=worker');
  for (let turn = 0; turn < 4; turn += 1) {
    await loseDatabase(env().databaseUrl);
    page.heard.length = 0;
    await vi.waitFor(
      () => {
        if (page.heard.length === 0) one.sockets.publish(['employee:12'], EVENT);
        expect(page.heard[0]).toEqual(EVENT);
      },
      { timeout: 10_000, interval: 200 },
    );
  }
}, 60_000);

test('nobody comes in without a session, or from another site', async () => {
  const portal = await start();
  await expect(open(portal, 'who=nobody')).rejects.toThrow('signedOut');
  await expect(open(portal, 'who=worker', 'https://evil.example')).rejects.toThrow();
});

test('who signs out elsewhere is let go at once, in whatever process', async () => {
  const [one, two] = [await start(), await start()];
  const page = await open(two, 'who=worker');
  const gone = new Promise((resolve) => page.socket.on('disconnect', resolve));
  await vi.waitFor(() => {
    if (page.socket.connected) one.sockets.disconnect(['session:100']);
    expect(page.socket.connected).toBe(false);
  }, 5_000);
  expect(await gone).toBe('io server disconnect');
});

test('what a page says is not listened to', async () => {
  const portal = await start();
  const { socket, heard } = await open(portal, 'who=elsewhere');
  socket.emit('join', 'enterprise:1');
  socket.emit('event', EVENT);
  portal.sockets.publish(['enterprise:1'], EVENT);
  portal.sockets.publish(['enterprise:2'], { ...EVENT, id: 8 });
  await vi.waitFor(() => expect(heard).toEqual([{ ...EVENT, id: 8 }]));
});
