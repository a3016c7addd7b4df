import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { StartupFailure } from '../startup-failure.ts';
import {
  DIGEST_BYTES,
  headerSchema,
  LONGEST_PIECE_BYTES,
  MAGIC,
  uint32,
  unpackChunk,
  UnsoundArchive,
  type EntryHeader,
  type StartHeader,
} from './format.ts';

export interface Entry {
  header: EntryHeader;
  /** The unpacked bytes. When they have been read to the end, they were sound. */
  body: AsyncGenerator<Buffer, void>;
}

/** What an archive holds, once every byte of it has been checked. */
export interface Contents {
  start: StartHeader;
  tables: number;
  files: number;
}

/**
 * Reads the whole archive without doing anything with it.
 *
 * @throws UnsoundArchive when it is no archive, or damaged, or not complete
 */
export async function verifyArchive(file: string): Promise<Contents> {
  let start: StartHeader | null = null;
  const contents = { tables: 0, files: 0 };
  for await (const { header, body } of readEntries(file)) {
    if ((header.kind === 'start') !== (start === null)) throw new UnsoundArchive(file, 'it has no beginning');
    if (header.kind === 'start') start = header;
    if (header.kind === 'table') contents.tables++;
    if (header.kind === 'file') contents.files++;
    await drain(body);
  }
  if (start === null) throw new UnsoundArchive(file, 'it is empty');
  return { start, ...contents };
}

/**
 * The entries of an archive, the closing one excepted. Each body must be read before the next entry is asked for.
 *
 * @throws UnsoundArchive as soon as something is not as it was written
 */
export async function* readEntries(file: string): AsyncGenerator<Entry, void> {
  const handle = await open(file).catch((cause: Error) => {
    throw new StartupFailure(`${file} cannot be read: ${cause.message}.`, 'Name a file written by backup.', {
      cause,
    });
  });
  try {
    yield* new ArchiveReader(file, handle).entries();
  } finally {
    await handle.close();
  }
}

class ArchiveReader {
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #digests = createHash('sha256');
  #entries = 0;

  constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  async *entries(): AsyncGenerator<Entry, void> {
    const magic = await this.#readUpTo(MAGIC.length);
    if (!magic.equals(MAGIC)) throw new UnsoundArchive(this.#file, 'it is no backup of this portal');
    for (;;) {
      const bytes = await this.#readPiece();
      const header = this.#parseHeader(bytes);
      if (header.kind === 'end') return this.#finish(header.entries, bytes);
      yield { header, body: this.#readBody(bytes) };
    }
  }

  async *#readBody(headerBytes: Buffer): AsyncGenerator<Buffer, void> {
    const hash = createHash('sha256').update(headerBytes);
    for (let length = await this.#readLength(); length > 0; length = await this.#readLength()) {
      const stored = await this.#read(1 + length);
      hash.update(uint32(length)).update(stored);
      const raw = await unpackChunk(stored.readUInt8(), stored.subarray(1));
      if (raw === null) this.#fail();
      yield raw;
    }
    const digest = hash.digest();
    if (!digest.equals(await this.#read(DIGEST_BYTES))) this.#fail();
    this.#digests.update(digest);
    this.#entries++;
  }

  async #finish(entries: number, headerBytes: Buffer): Promise<void> {
    const digest = createHash('sha256').update(headerBytes).update(this.#digests.digest()).digest();
    const sound =
      entries === this.#entries &&
      (await this.#readLength()) === 0 &&
      digest.equals(await this.#read(DIGEST_BYTES)) &&
      (await this.#readUpTo(1)).length === 0;
    if (!sound) this.#fail();
  }

  #parseHeader(bytes: Buffer): EntryHeader {
    try {
      return headerSchema.parse(JSON.parse(bytes.toString()));
    } catch {
      return this.#fail();
    }
  }

  async #readPiece(): Promise<Buffer> {
    return this.#read(await this.#readLength());
  }

  async #readLength(): Promise<number> {
    const length = (await this.#read(4)).readUInt32BE();
    if (length > LONGEST_PIECE_BYTES) this.#fail();
    return length;
  }

  async #read(length: number): Promise<Buffer> {
    const bytes = await this.#readUpTo(length);
    if (bytes.length < length) throw new UnsoundArchive(this.#file, 'it is not complete');
    return bytes;
  }

  async #readUpTo(length: number): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#handle.read(bytes, filled, length - filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  }

  #fail(): never {
    throw new UnsoundArchive(this.#file, 'it is damaged');
  }
}

async function drain(body: AsyncGenerator<Buffer, void>): Promise<void> {
  for await (const piece of body) void piece;
}
