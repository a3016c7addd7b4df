import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { LARGEST_RATIO, LARGEST_UNPACKED_BYTES, MOST_PARTS } from './limits.ts';
import { TableRefusal } from './refusal.ts';

/** Parts of a workbook by their name in lower case. */
export type WorkbookParts = ReadonlyMap<string, Buffer>;

/**
 * Unpacks the parts of a zip container whose name in lower case is wanted, and counts every byte on its way, whatever
 * the headers say. Throws a `TableRefusal`: `UNPACKS_TOO_LARGE`, `PASSWORD_PROTECTED`, or `DAMAGED`.
 */
export async function unzipParts(file: Buffer, wanted: (name: string) => boolean): Promise<WorkbookParts> {
  try {
    const zip = await fromBufferPromise(file, { lazyEntries: true, validateEntrySizes: false });
    return await unpack(zip, wanted);
  } catch (error) {
    // Whatever else goes wrong here, the bytes are to blame.
    throw error instanceof TableRefusal ? error : new TableRefusal('DAMAGED');
  }
}

async function unpack(zip: ZipFile, wanted: (name: string) => boolean): Promise<WorkbookParts> {
  if (zip.entryCount > MOST_PARTS) throw new TableRefusal('UNPACKS_TOO_LARGE', inMegabytes());
  const parts = new Map<string, Buffer>();
  let declared = 0;
  let read = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    declared += entry.uncompressedSize;
    if (declared > LARGEST_UNPACKED_BYTES.declared)
      throw new TableRefusal('UNPACKS_TOO_LARGE', inMegabytes());
    if (!wanted(name)) continue;
    if (entry.isEncrypted()) throw new TableRefusal('PASSWORD_PROTECTED');
    if (parts.has(name)) throw new TableRefusal('DAMAGED');
    const part = await inflate(zip, entry, LARGEST_UNPACKED_BYTES.read - read);
    read += part.length;
    parts.set(name, part);
  }
  return parts;
}

async function inflate(zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Buffer[] = [];
  const suspicious = Math.max(LARGEST_RATIO.from, entry.compressedSize * LARGEST_RATIO.times);
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > Math.min(room, suspicious)) throw new TableRefusal('UNPACKS_TOO_LARGE', inMegabytes());
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
}

function inMegabytes(): { mb: number } {
  return { mb: LARGEST_UNPACKED_BYTES.read / 1024 / 1024 };
}
