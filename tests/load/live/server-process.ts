import type { Server as HttpServer } from 'node:http';
import pino from 'pino';
import { Server } from 'socket.io';
import type { LiveEvent, Room } from '#app/core/live-event.ts';
import { listen, localAddress } from '#server/listen.ts';
import { LIVE_PATH, openSockets } from '#server/live/open-sockets.ts';
import { now, type ServerReport } from './messages.ts';

/**
 * A server of sockets and nothing else, told over IPC to tell everybody of an event. With a database's address it is
 * the portal's, without one a bare Socket.IO server with the same transport.
 */
const [databaseUrl = ''] = process.argv.slice(2);
const EVERYBODY: Room = 'enterprise:1';

function report(message: ServerReport): void {
  process.send?.(message);
}

type Tell = (event: LiveEvent) => void;

function openOurs(server: HttpServer): Tell {
  const findListener = () => Promise.resolve({ rooms: [EVERYBODY] });
  const logger = pino({ level: 'silent' });
  const sockets = openSockets(server, { findListener }, { databaseUrl, origin: null, logger });
  return (event) => sockets.publish([EVERYBODY], event);
}

function openBare(server: HttpServer): Tell {
  const io = new Server(server, {
    path: LIVE_PATH,
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
  });
  return (event) => void io.emit('event', event);
}

const server = await listen((_request, response) => response.end(), '127.0.0.1', 0);
const tell = databaseUrl === '' ? openBare(server) : openOurs(server);
process.on('message', (id: number) => {
  report({ what: 'told', id, at: now() });
  tell({ name: 'proposals.submitted', id, at: new Date().toISOString() });
});
report({ what: 'listening', url: localAddress(server) });
