import { sendKept } from './send-kept.ts';
import { SEND_TAG } from './start-worker.ts';
import { openStore } from './store.ts';

/** The parts of a service worker that are used here; the compiler knows those of a page. */
interface WorkerScope {
  /** What the page needs to open without a network, and its name; put in front of this script by its route. */
  ROUND_PAGE: { name: string; addresses: string[] };
  skipWaiting(): Promise<void>;
  clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', hear: (event: Fetching) => void): void;
  addEventListener(type: 'sync', hear: (event: Lasting & { tag: string }) => void): void;
}

interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as WorkerScope;
const PATIENCE_MS = 4000;

scope.addEventListener('install', (event) => event.waitUntil(keepPage().then(() => scope.skipWaiting())));
scope.addEventListener('activate', (event) => event.waitUntil(dropOlder().then(() => scope.clients.claim())));
scope.addEventListener('sync', (event) => {
  if (event.tag === SEND_TAG) event.waitUntil(sendAll());
});
scope.addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  const { addresses } = scope.ROUND_PAGE;
  if (event.request.method !== 'GET') return;
  if (addresses.includes(pathname)) event.respondWith(keptOr(pathname, event.request));
  else if (event.request.mode === 'navigate' && pathname.startsWith('/places/'))
    event.respondWith(placeOrRound(event.request));
});

async function keepPage(): Promise<void> {
  const { name, addresses } = scope.ROUND_PAGE;
  const cache = await caches.open(name);
  await cache.addAll(addresses.map((address) => new Request(address, { cache: 'reload' })));
}

/** Only older pages of this worker; nothing of the portal's people is ever kept here. */
async function dropOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith('round-') && name !== scope.ROUND_PAGE.name);
  await Promise.all(older.map((name) => caches.delete(name)));
}

async function keptOr(pathname: string, request: Request): Promise<Response> {
  return (await caches.match(pathname)) ?? fetch(request);
}

/** The page of a place, or without a network the round's, which knows the place by its code. */
async function placeOrRound(request: Request): Promise<Response> {
  const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  const answer = await Promise.race([fetch(request).catch(() => null), patience]);
  return answer ?? keptOr('/round', request);
}

/** Sends every round of this phone; throws when some could not be, so that the browser tries again. */
async function sendAll(): Promise<void> {
  const store = await openStore();
  for (const { owner } of await store.listPacks()) await sendKept(store, owner);
}
