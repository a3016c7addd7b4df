import webPush from 'web-push';
import { env } from '#app/core/env.server.ts';
import type { Message, Outcome } from '../channel.ts';
import { ask } from './ask.server.ts';

const DAY_S = 86_400;
/** Push services say so of a subscription that ended. */
const ENDED = new Set([404, 410]);

/** A browser that takes messages. */
export interface Device {
  endpoint: string;
  p256dh: string;
  auth: string;
}

export interface PushKeyPair {
  publicKey: string;
  privateKey: string;
}

/** The title and where it leads, encrypted for the browser: the push service reads neither. */
export async function sendToDevice(device: Device, keys: PushKeyPair, message: Message): Promise<Outcome> {
  const link = message.items.length === 1 ? message.items[0]?.link : null;
  const payload = JSON.stringify({ title: message.title, link: link ?? `${env().origin}/notices` });
  const request = encrypted(device, keys, payload);
  if (!request) return { kind: 'gone', reason: 'push.keys' };
  const asked = await ask(device.endpoint, { method: 'POST', ...request });
  // Each browser has a service of its own maker: one that is away says nothing of the others.
  if (asked.outcome)
    return asked.outcome.kind === 'later' ? { ...asked.outcome, allWait: false } : asked.outcome;
  const { ok, status } = asked.response;
  if (ok) return { kind: 'sent' };
  const reason = `push.${status}`;
  return { kind: ENDED.has(status) ? 'gone' : 'failed', reason };
}

/** Null when the browser's keys are none. */
function encrypted({ endpoint, p256dh, auth }: Device, keys: PushKeyPair, payload: string) {
  try {
    const details = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      TTL: DAY_S,
      vapidDetails: { subject: contact(), ...keys },
    });
    const headers = Object.entries(details.headers).filter(([name]) => name !== 'Content-Length');
    const body = details.body && new Uint8Array(details.body);
    return { headers: headers.map(([name, value]): [string, string] => [name, String(value)]), body };
  } catch {
    return null;
  }
}

/** Whom a push service turns to, which it demands. */
function contact(): string {
  const { outside, origin } = env();
  return `mailto:${outside.mail?.from ?? `zhijia@${new URL(origin).hostname}`}`;
}
