import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';
import { z } from 'zod';
import { StartupFailure } from '../startup-failure.ts';

/*
 * An archive is MAGIC, then entries to the end of the file. An entry is
 *
 *   length of the header   4 bytes, big-endian
 *   header                 JSON
 *   chunks                 each: stored length (4 bytes), method (1 byte), bytes; a length of 0 ends them
 *   digest                 SHA-256 of header and chunks, as they stand there
 *
 * The last entry says how many came before, and its digest covers theirs: nothing can be cut off, left out or
 * moved unnoticed.
 */

export const MAGIC = Buffer.from('ZHIJIA-ARCHIVE1\n');
export const DIGEST_BYTES = 32;
/** A body is packed in pieces of this size, so that memory does not grow with it. */
export const CHUNK_BYTES = 256 * 1024;
/** No sound archive has longer headers or chunks; a damaged length must not fill the memory. */
export const LONGEST_PIECE_BYTES = 16 * 1024 * 1024;

const STORED = 0;
const DEFLATED = 1;

const migration = z.object({ name: z.string(), checksum: z.string() });
const sequence = z.object({ name: z.string(), value: z.string().regex(/^-?\d+$/), called: z.boolean() });
/** Relative, with plain names only, so that nothing is ever written outside the folder. */
const filePath = z.string().regex(/^(?!.*(^|\/)\.{1,2}(\/|$))[^/\\\0]+(\/[^/\\\0]+)*$/);

export const headerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('start'), createdAt: z.string(), migrations: z.array(migration) }),
  z.object({ kind: z.literal('table'), name: z.string(), columns: z.array(z.string()) }),
  z.object({ kind: z.literal('file'), path: filePath }),
  z.object({ kind: z.literal('sequences'), sequences: z.array(sequence) }),
  z.object({ kind: z.literal('end'), entries: z.number().int() }),
]);

export type EntryHeader = z.infer<typeof headerSchema>;
export type StartHeader = Extract<EntryHeader, { kind: 'start' }>;

/** Thrown for anything that is not exactly what was written. */
export class UnsoundArchive extends StartupFailure {
  constructor(file: string, problem: string) {
    super(`${file} cannot be restored: ${problem}.`, 'Nothing was written. Use another copy of the backup.');
  }
}

const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** A length as it stands in the archive. */
export function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

/** A chunk as it stands in the archive: packed, unless that makes it no smaller. */
export async function packChunk(raw: Buffer): Promise<Buffer> {
  const deflated = await deflate(raw);
  const smaller = deflated.length < raw.length;
  const bytes = smaller ? deflated : raw;
  return Buffer.concat([uint32(bytes.length), Buffer.of(smaller ? DEFLATED : STORED), bytes]);
}

/** The bytes of a chunk; null when they cannot be unpacked. */
export async function unpackChunk(method: number, bytes: Buffer): Promise<Buffer | null> {
  if (method === STORED) return bytes;
  if (method !== DEFLATED) return null;
  return inflate(bytes, { maxOutputLength: LONGEST_PIECE_BYTES }).catch(() => null);
}
