import { io } from 'socket.io-client';
import type { LiveEvent } from './live-event.ts';

/** Where the server has its sockets, beside the pages. */
const PATH = '/live';
/** All pages of a server that stops come back, but not at once. */
const RECONNECTING = { reconnectionDelay: 500, reconnectionDelayMax: 15_000, randomizationFactor: 0.5 };
/** Rights changed, perhaps those of a whole enterprise. */
const LET_GO_MS = { least: 200, spread: 800 };
const UNAVAILABLE_MS = { least: 2_000, spread: 3_000 };
/** Whoever is heard this long after the page was sent has missed something. */
const LATE_MS = 3_000;

export interface LiveListener {
  heard(event: LiveEvent): void;
  /** Connected, after something may have been missed. */
  back(): void;
  /** The session has ended; there will be no further attempt. */
  signedOut(): void;
}

export interface LiveConnection {
  isOpen(): boolean;
  close(): void;
}

/** Opens the socket of this tab and keeps it open, until the session ends. */
export function connectLive(listener: LiveListener): LiveConnection {
  const socket = io({ path: PATH, transports: ['websocket'], autoConnect: false, ...RECONNECTING });
  let pause: ReturnType<typeof setTimeout> | undefined;
  let wasOpen = false;
  const connect = () => {
    clearTimeout(pause);
    if (navigator.onLine) socket.connect();
  };
  const disconnect = () => {
    clearTimeout(pause);
    socket.disconnect();
  };
  const connectAfter = ({ least, spread }: typeof LET_GO_MS) => {
    clearTimeout(pause);
    pause = setTimeout(connect, least + Math.random() * spread);
  };
  socket.on('event', (event: LiveEvent) => listener.heard(event));
  socket.on('connect', () => {
    if (wasOpen || performance.now() > LATE_MS) listener.back();
    wasOpen = true;
  });
  socket.on('disconnect', (reason) => {
    if (reason === 'io server disconnect') connectAfter(LET_GO_MS);
  });
  socket.on('connect_error', ({ message }) => {
    if (message === 'signedOut') listener.signedOut();
    else if (!socket.active) connectAfter(UNAVAILABLE_MS);
  });
  window.addEventListener('offline', disconnect);
  window.addEventListener('online', connect);
  connect();
  return {
    isOpen: () => socket.connected,
    close() {
      window.removeEventListener('offline', disconnect);
      window.removeEventListener('online', connect);
      disconnect();
    },
  };
}
