import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashRaw } from '@node-rs/argon2';
import { keyedName } from '#app/core/vault.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { PORTAL } from './challenge.server.ts';
import { RECEIPT_DIGITS } from './receipt.ts';

/**
 * Argon2id as for passwords: 19 MiB, two passes, one lane. The salt is the same for all, since the hash is how a
 * receipt is looked up; it is derived from the union's key, without which nobody can try receipts out.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const MOST_WAITING = 200;
/** After each hash the processor belongs to others for so many times as long. */
const REST = 3;

/** A new receipt, each digit at random. */
export function newReceipt(): string {
  return Array.from({ length: RECEIPT_DIGITS }, () => randomInt(10)).join('');
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/**
 * The slow hash of a receipt, hex. One at a time, with a rest after each, so that many who try receipts out cannot take the machine from
 * everybody else. Throws a `Refusal` when too many wait already.
 */
export async function hashReceipt(receipt: string): Promise<string> {
  if (waiting >= MOST_WAITING) throw new Refusal('tooMany', 'unnamed:refusal.busy');
  waiting += 1;
  const salt = Buffer.from(keyedName(PORTAL, 'unnamed.receipt', 'salt'), 'hex').subarray(0, 16);
  const hashed = last.then(() => hashRaw(receipt, { ...COST, salt }));
  last = rested(last, hashed);
  try {
    return (await hashed).toString('hex');
  } finally {
    waiting -= 1;
  }
}

/** Done when the hash that began after `before` is made and the rest after it is over. */
async function rested(before: Promise<unknown>, hashed: Promise<unknown>): Promise<void> {
  await before;
  const began = performance.now();
  await hashed.catch(() => undefined);
  await sleep(REST * (performance.now() - began));
}
