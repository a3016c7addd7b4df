import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env } from './env.server.ts';

/** Where all kept files are, below the data folder. */
export function folderOfFiles(): string {
  return join(env().dataDir, 'files');
}

/** Where the bytes with this hash are kept: `files/ab/abcdef…` below the data folder. */
export function placeOfFile(sha256: string): string {
  return join(folderOfFiles(), sha256.slice(0, 2), sha256);
}

/**
 * Keeps bytes under their SHA-256 and returns it; the same bytes are kept once. When it returns they are on the disk
 * under their name: written aside, flushed and renamed. A killed process or a full disk leaves nothing under the name.
 * It is called before the row that names the file is written, so that no committed row is without its file; what no row
 * names in the end goes after a day (`collect-files`). Throws when the disk cannot take it.
 *
 * @param changedAt what the file and its folder bear as the time of their change, where the moment must not be known
 */
export async function keepFile(bytes: Uint8Array, changedAt?: Date): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const place = placeOfFile(sha256);
  if (await isKeptAlready(place, changedAt ?? new Date())) return sha256;
  await mkdir(dirname(place), { recursive: true });
  const aside = `${place}.${randomUUID()}`;
  try {
    await writeAside(aside, bytes);
    if (changedAt) await utimes(aside, changedAt, changedAt);
    await rename(aside, place);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  const folders = [dirname(place), folderOfFiles()];
  for (const folder of folders) await flushFolder(folder);
  // A folder tells when something was put into it, and the one above when that was made.
  for (const folder of changedAt ? folders : []) await utimes(folder, changedAt ?? 0, changedAt ?? 0);
  return sha256;
}

async function writeAside(aside: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(aside, 'wx', 0o640);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A name is on the disk only when its folder is. Windows opens no folder, and writes it by itself. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** The bytes kept under this hash. Throws when there are none. */
export function readKeptFile(sha256: string): Promise<Buffer> {
  return readFile(placeOfFile(sha256));
}

/** Removes the bytes kept under this hash. The caller knows that nothing refers to them any more. */
export async function dropKeptFile(sha256: string): Promise<void> {
  await rm(placeOfFile(sha256), { force: true });
}

/** Whether it is there. Its time is set anew: whatever was about to remove it sees that it is wanted again. */
async function isKeptAlready(place: string, now: Date): Promise<boolean> {
  return utimes(place, now, now).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      throw error;
    },
  );
}
