import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { env } from './env.server.ts';

/** Where something sealed belongs. It opens nowhere else: bytes moved to another record are refused. */
export interface SealedPlace {
  enterpriseId: number;
  /** The noun of the record: `concerns`. */
  noun: string;
  id: number;
}

const KEY_FILE = 'union.key';
const VERSION = 1;
const NONCE_BYTES = 24;
const KEY_BYTES = 32;

/** Seals bytes for one place, under the union's key: what is in the database or on the disk says nothing. */
export function sealBytes(place: SealedPlace, plain: Uint8Array): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES);
  const sealed = xchacha20poly1305(keyFor(place.enterpriseId, place.noun), nonce, boundTo(place)).encrypt(
    plain,
  );
  return new Uint8Array(Buffer.concat([Uint8Array.of(VERSION), nonce, sealed]));
}

/** Opens what `sealBytes` sealed. Throws when it was changed, belongs elsewhere, or was sealed under another key. */
export function openBytes(place: SealedPlace, sealed: Uint8Array): Uint8Array {
  if (sealed[0] !== VERSION) throw new Error('Sealed in a way that this version does not know.');
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const body = sealed.subarray(1 + NONCE_BYTES);
  return xchacha20poly1305(keyFor(place.enterpriseId, place.noun), nonce, boundTo(place)).decrypt(body);
}

/** As `sealBytes`, for anything that JSON can say. */
export function sealJson(place: SealedPlace, value: unknown): Uint8Array<ArrayBuffer> {
  return sealBytes(place, utf8ToBytes(JSON.stringify(value)));
}

/** As `openBytes`, for what `sealJson` sealed; the caller knows its shape. */
export function openJson<T>(place: SealedPlace, sealed: Uint8Array): T {
  return JSON.parse(Buffer.from(openBytes(place, sealed)).toString('utf8')) as T;
}

/**
 * A name for something that only the portal can find again: the same text gives the same name, and who has the
 * database alone cannot try texts out. Hex, 64 characters.
 */
export function keyedName(enterpriseId: number, purpose: string, text: string): string {
  return bytesToHex(hmac(sha256, keyFor(enterpriseId, `name/${purpose}`), utf8ToBytes(text)));
}

/** A fingerprint of the union's key, by which a wrong key is noticed before it does harm. Hex. */
export function keyFingerprint(): string {
  return bytesToHex(hkdf(sha256, unionKey(), undefined, utf8ToBytes('zhijia/fingerprint'), 16));
}

/** Whether there is a key already; the first use of one that is not makes it. */
export function hasUnionKey(): boolean {
  return env().unionKey !== null || existsSync(path.join(env().dataDir, KEY_FILE));
}

function boundTo({ enterpriseId, noun, id }: SealedPlace): Uint8Array {
  return utf8ToBytes(`${enterpriseId}/${noun}/${id}`);
}

const derived = new Map<string, Uint8Array>();

/** Every enterprise and purpose has a key of its own, derived from the one that is kept. */
function keyFor(enterpriseId: number, purpose: string): Uint8Array {
  const name = `${enterpriseId}/${purpose}`;
  const known = derived.get(name);
  if (known) return known;
  const key = hkdf(sha256, unionKey(), undefined, utf8ToBytes(`zhijia/${name}`), KEY_BYTES);
  derived.set(name, key);
  return key;
}

let kept: Uint8Array | null = null;

/** From the settings, or from a file of its own in the data folder, which is made once and readable by the portal only. */
function unionKey(): Uint8Array {
  kept ??= decodeKey(env().unionKey ?? keyInFolder(env().dataDir));
  return kept;
}

function decodeKey(text: string): Uint8Array {
  const key = Buffer.from(text.trim(), 'base64url');
  if (key.byteLength !== KEY_BYTES) throw new Error('The union’s key is not 32 bytes in base64url.');
  return key;
}

function keyInFolder(folder: string): string {
  const place = path.join(folder, KEY_FILE);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(place, `${randomBytes(KEY_BYTES).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(place, 'utf8');
}
