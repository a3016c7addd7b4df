import { createHash } from 'node:crypto';
import { linkText, type ChainedEvent } from './chain.ts';

/** SHA-256, hex, of an event and the hash before it. */
export function hashLink(before: string, event: ChainedEvent): string {
  return createHash('sha256').update(linkText(before, event)).digest('hex');
}
