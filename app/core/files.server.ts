import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { env } from './env.server.ts';

/** Where the bytes with this hash are kept: `files/ab/abcdef…` below the data folder. */
function placeOf(sha256: string): string {
  return join(env().dataDir, 'files', sha256.slice(0, 2), sha256);
}

/**
 * Keeps bytes under their SHA-256 and returns it; the same bytes are kept once. When it returns they are on
 * the disk: written aside, flushed and renamed, so that a killed process leaves no half file.
 *
 * @param changedAt what the file and its folder bear as the time of their change, where the moment must not be known
 */
export async function keepFile(bytes: Uint8Array, changedAt?: Date): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const place = placeOf(sha256);
  if (await exists(place)) return sha256;
  await mkdir(dirname(place), { recursive: true });
  const aside = `${place}.${randomUUID()}`;
  const handle = await open(aside, 'wx', 0o640);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (changedAt) await utimes(aside, changedAt, changedAt);
  await rename(aside, place);
  // A folder tells when something was put into it, and the one above when that was made.
  for (const folder of changedAt ? [dirname(place), dirname(dirname(place))] : [])
    await utimes(folder, changedAt ?? 0, changedAt ?? 0);
  return sha256;
}

/** The bytes kept under this hash. Throws when there are none. */
export function readKeptFile(sha256: string): Promise<Buffer> {
  return readFile(placeOf(sha256));
}

/** Removes the bytes kept under this hash. The caller knows that nothing refers to them any more. */
export async function dropKeptFile(sha256: string): Promise<void> {
  await rm(placeOf(sha256), { force: true });
}

async function exists(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}
