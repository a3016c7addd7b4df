import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { createAdapter } from '@socket.io/postgres-adapter';
import type { Logger } from 'pino';
import { Server } from 'socket.io';
import type { LivePort } from '#app/core/live-event.ts';
import type { Shell } from '#app/core/shell.ts';
import { openListeningPool } from './listening-pool.ts';
import { isSameOrigin } from './same-origin.ts';

/** Where the sockets are, beside the pages. */
export const LIVE_PATH = '/live';

/** A page says nothing over its socket, so whatever it sends is too long. */
const LONGEST_MESSAGE_BYTES = 1024;
const ROOMS_AT_ONCE = 100;
/** The adapter's table for long messages is never used, and so never swept. */
const NEVER_MS = 2 ** 31 - 1;

export interface SocketOptions {
  databaseUrl: string;
  /** The address people use, where it is configured. */
  origin: string | null;
  logger: Logger;
}

/** The sockets of this process. */
export interface Sockets extends LivePort {
  /** Lets all pages go; each of them will look for another process. */
  close(): Promise<void>;
}

/**
 * Opens the sockets of open pages on the server that serves them. Who opens one is found by his session, and hears the
 * rooms that the app gives him; other processes on the same database are told through it.
 */
export function openSockets(
  server: HttpServer,
  shell: Pick<Shell, 'findListener'>,
  { databaseUrl, origin, logger }: SocketOptions,
): Sockets {
  const report = (error: Error) => logger.warn({ message: error.message }, 'live events have a problem');
  const listening = openListeningPool(databaseUrl, report);
  const io = new Server(server, {
    path: LIVE_PATH,
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: LONGEST_MESSAGE_BYTES,
    allowRequest: (request, answer) => answer(null, isSameOrigin(request.headers, origin)),
    adapter: createAdapter(listening.pool, { cleanupInterval: NEVER_MS, errorHandler: report }),
  });
  io.use((socket, next) => {
    admit(socket.request)
      .then((rooms) => {
        if (rooms === null) return next(new Error('signedOut'));
        void socket.join(rooms);
        return next();
      })
      .catch((error: Error) => {
        report(error);
        next(new Error('unavailable'));
      });
  });
  return {
    publish(rooms, event) {
      for (const some of inPieces(rooms)) io.to(some).emit('event', event);
    },
    disconnect(rooms) {
      for (const some of inPieces(rooms)) io.in(some).disconnectSockets(true);
    },
    async close() {
      // Not `io.close()`, which would close the server of the pages as well.
      await io.of('/').adapter.close();
      io.engine.close();
      await listening.close();
    },
  };

  async function admit(request: IncomingMessage): Promise<string[] | null> {
    const listener = await shell.findListener(request.headers.cookie ?? '');
    return listener && [...listener.rooms];
  }
}

/** A message between processes may be 8,000 bytes long, the names of its rooms included. */
function inPieces(rooms: readonly string[]): string[][] {
  const pieces: string[][] = [];
  for (let at = 0; at < rooms.length; at += ROOMS_AT_ONCE) pieces.push(rooms.slice(at, at + ROOMS_AT_ONCE));
  return pieces;
}
