import { createHash, type Hash } from 'node:crypto';
import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { StartupFailure } from '../startup-failure.ts';
import { CHUNK_BYTES, MAGIC, packChunk, uint32, type EntryHeader } from './format.ts';

/** Writes an archive beside its place and moves it there when it is complete and on the disk. */
export class ArchiveWriter {
  readonly #file: string;
  readonly #handle: FileHandle;
  readonly #digests = createHash('sha256');
  #entries = 0;

  private constructor(file: string, handle: FileHandle) {
    this.#file = file;
    this.#handle = handle;
  }

  /**
   * Begins an archive that only its owner may read.
   *
   * @throws StartupFailure when the file exists or cannot be written
   */
  static async create(file: string): Promise<ArchiveWriter> {
    if ((await stat(file).catch(() => null)) !== null) {
      throw new StartupFailure(`${file} exists already.`, 'Name a new file; backups are never overwritten.');
    }
    const handle = await open(partial(file), 'w', 0o600).catch((cause: Error) => {
      throw new StartupFailure(
        `${file} cannot be written: ${cause.message}.`,
        'Name a file in a folder that exists and that you may write to.',
        { cause },
      );
    });
    const writer = new ArchiveWriter(file, handle);
    await writer.#write(MAGIC);
    return writer;
  }

  /** Adds an entry; its body is read piece by piece. */
  async add(header: EntryHeader, body?: AsyncIterable<Buffer>): Promise<void> {
    const hash = await this.#begin(header);
    for await (const piece of regroup(body)) {
      const chunk = await packChunk(piece);
      hash.update(chunk);
      await this.#write(chunk);
    }
    this.#digests.update(await this.#end(hash));
    this.#entries++;
  }

  /** Closes the archive and moves it to its place. */
  async finish(): Promise<void> {
    const hash = await this.#begin({ kind: 'end', entries: this.#entries });
    await this.#end(hash.update(this.#digests.digest()));
    await this.#handle.sync();
    await this.#handle.close();
    await rename(partial(this.#file), this.#file);
  }

  /** Removes what has been written. */
  async abandon(): Promise<void> {
    await this.#handle.close().catch(() => undefined);
    await rm(partial(this.#file), { force: true });
  }

  async #begin(header: EntryHeader): Promise<Hash> {
    const bytes = Buffer.from(JSON.stringify(header));
    await this.#write(uint32(bytes.length));
    await this.#write(bytes);
    return createHash('sha256').update(bytes);
  }

  async #end(hash: Hash): Promise<Buffer> {
    const digest = hash.digest();
    await this.#write(uint32(0));
    await this.#write(digest);
    return digest;
  }

  async #write(bytes: Buffer): Promise<void> {
    for (let written = 0; written < bytes.length;) {
      written += (await this.#handle.write(bytes, written)).bytesWritten;
    }
  }
}

function partial(file: string): string {
  return `${file}.partial`;
}

/** The same bytes in pieces of one size, whatever the pieces that they come in. */
async function* regroup(body: AsyncIterable<Buffer> = none()): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    waiting.push(piece);
    size += piece.length;
    if (size < CHUNK_BYTES) continue;
    const joined = Buffer.concat(waiting);
    const whole = joined.length - (joined.length % CHUNK_BYTES);
    for (let at = 0; at < whole; at += CHUNK_BYTES) yield joined.subarray(at, at + CHUNK_BYTES);
    waiting = [joined.subarray(whole)];
    size = joined.length - whole;
  }
  if (size > 0) yield Buffer.concat(waiting);
}

async function* none(): AsyncGenerator<Buffer> {}
