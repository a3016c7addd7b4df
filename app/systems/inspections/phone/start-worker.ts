/** The two places whose pages must open without a network: the round, and the codes that hang at places. */
const SCOPES = ['/round', '/places'] as const;

/** The name under which a browser that can do so sends in the background. */
export const SEND_TAG = 'send-rounds';

/** The compiler does not know it yet. */
type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } };

/** Keeps the page on the phone, and the browser from clearing it away. Without https there is no such thing. */
export async function startWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  for (const scope of SCOPES)
    await navigator.serviceWorker.register('/round-worker.js', { scope }).catch(() => undefined);
  // Missing in some browsers, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  await storage?.persist?.().catch(() => false);
}

/** Asks the browser to send when there is a network again, even with the page closed; where it can. */
export async function sendLater(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.getRegistration('/round');
  await (registration as WithSync | undefined)?.sync?.register(SEND_TAG).catch(() => undefined);
}
