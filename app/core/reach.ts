/** What is said about a network that is gone, over the page: nothing, or what was held back by it. */
export type NetworkNotice =
  | null
  /** A form was not sent; it goes by itself when the network is back. */
  | 'formHeld'
  /** A page was not opened. */
  | 'linkHeld'
  /** A form was sent and no answer came: nobody here knows whether the server took it. */
  | 'unanswered';

/** To be spread over a form that waits for the network by itself. */
export const SENDS_LATER = { 'data-sends-later': '' };

const LIMIT_MS = 4000;

/** Whether the server answers. Never throws. */
export async function isReachable(): Promise<boolean> {
  const limit = new AbortController();
  const timer = window.setTimeout(() => limit.abort(), LIMIT_MS);
  try {
    const response = await fetch('/healthz', { cache: 'no-store', signal: limit.signal });
    const answers = response.ok && (await response.text()) === 'ok';
    if (answers) hasFailed = false;
    return answers;
  } catch {
    return false;
  } finally {
    window.clearTimeout(timer);
  }
}

let hasFailed = false;
let isStayingHere = false;
let notice: NetworkNotice = null;
const listeners = new Set<() => void>();

/** Whether it is worth asking first: browsers say offline where a server in the house still answers. */
export function isDoubtful(): boolean {
  return hasFailed || !navigator.onLine;
}

/** A write was sent and no answer came: the page is to stay as it is, and says so. */
export function stayUnanswered(): void {
  hasFailed = true;
  isStayingHere = true;
  sayOfNetwork('unanswered');
}

/** Whether what is shown is not to be read again, because nothing can be read. */
export function isStaying(): boolean {
  return isStayingHere;
}

export function stopStaying(): void {
  isStayingHere = false;
}

export function sayOfNetwork(said: NetworkNotice): void {
  notice = said;
  for (const listener of listeners) listener();
}

export function readNotice(): NetworkNotice {
  return notice;
}

export function subscribeToNotice(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
