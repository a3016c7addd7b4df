/** What the portal must know of a browser to reach it, or why it cannot. */
export type Subscribing =
  { endpoint: string; p256dh: string; auth: string } | 'unsupported' | 'refused' | 'failed';

/** Subscribes this browser to push messages of the portal with that key (VAPID, base64url). */
export async function subscribeHere(pushKey: string): Promise<Subscribing> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return 'unsupported';
  if ((await Notification.requestPermission()) !== 'granted') return 'refused';
  try {
    await navigator.serviceWorker.register('/sw.js');
    const { pushManager } = await navigator.serviceWorker.ready;
    const applicationServerKey = bytesOf(pushKey);
    const { endpoint, keys } = (
      await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey })
    ).toJSON();
    const { p256dh, auth } = keys ?? {};
    return endpoint && p256dh && auth ? { endpoint, p256dh, auth } : 'failed';
  } catch {
    return 'failed';
  }
}

function bytesOf(base64url: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64url.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
