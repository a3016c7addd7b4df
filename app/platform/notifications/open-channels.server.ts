import { env } from '#app/core/env.server.ts';
import type { Channel } from './channel.ts';

/** The channels that this portal is set up for. Nobody is offered another, and nothing is written for one. */
export function openChannels(): Channel[] {
  const { outside, origin } = env();
  return [
    ...(outside.mail ? (['EMAIL'] as const) : []),
    ...(outside.wecom ? (['WECOM_APP'] as const) : []),
    ...(isSecure(origin) ? (['WEB_PUSH'] as const) : []),
  ];
}

/** Browsers take push messages only for what they call a secure place. */
function isSecure(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}
