import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { errorCode, StartupFailure } from './startup-failure.ts';

const KEEP_ALIVE_MS = 65_000;
const LAST_REQUESTS_MS = 10_000;
const TIDY_MS = 50;

/**
 * Opens the port.
 *
 * @throws StartupFailure when it is taken or not ours to open
 */
export function listen(handler: RequestListener, host: string, port: number): Promise<Server> {
  const server = createServer(handler);
  // Longer than the usual proxy keeps a connection, so that it is never the portal that hangs up first.
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explainListening(error, host, port)));
    server.listen(port, host, () => resolve(server));
  });
}

/** Takes no more connections, lets requests under way end for ten seconds, and hangs up. */
export function stopListening(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hangUp = setTimeout(() => server.closeAllConnections(), LAST_REQUESTS_MS);
    // A connection that was busy stays open after its answer, for a next request that is not wanted any more.
    const tidyUp = setInterval(() => server.closeIdleConnections(), TIDY_MS);
    server.close(() => {
      clearTimeout(hangUp);
      clearInterval(tidyUp);
      resolve();
    });
  });
}

/** The address at which a browser on this machine finds the server. */
export function localAddress(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  const everywhere = address === '0.0.0.0' || address === '::';
  const host = family === 'IPv6' ? `[${address}]` : address;
  return `http://${everywhere ? 'localhost' : host}:${port}`;
}

const EXPLANATIONS: Record<string, (host: string, port: number) => [string, string]> = {
  EADDRINUSE: (host, port) => [
    `Port ${port} on ${host} is taken by another program, perhaps by another start of the portal.`,
    'End that one, or choose another port: PORT=3001 npm start (PORT=0 takes any free one).',
  ],
  EACCES: (host, port) => [
    `Port ${port} on ${host} may not be opened by this user.`,
    'Choose a port from 1024 up, and let a proxy serve 80 and 443.',
  ],
  EADDRNOTAVAIL: (host) => [
    `This machine has no address ${host}.`,
    'Set HOST to one that it has; 0.0.0.0 means all of them.',
  ],
};

function explainListening(error: Error, host: string, port: number): Error {
  const explanation = EXPLANATIONS[errorCode(error) ?? '']?.(host, port);
  return explanation ? new StartupFailure(...explanation, { cause: error }) : error;
}
