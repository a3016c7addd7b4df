import { randomUUID } from 'node:crypto';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { db, Prisma } from './db.server.ts';
import { folderOfFiles, placeOfFile } from './files.server.ts';

/** So long a file may wait for the row that names it: many times what the longest transaction may take. */
const GRACE_MS = 86_400_000;

const KEPT = /^[0-9a-f]{64}$/;
/** Written aside and never renamed: the process was killed, or the disk was full. */
const HALF = /^[0-9a-f]{64}\.[0-9a-f-]{36}$/;
/** On its way out. */
const LEAVING = /^([0-9a-f]{64})\.[0-9a-f-]{36}\.leaving$/;

/**
 * Which of these hashes are named by a row. A column that names a kept file is called `sha256`, in whatever table: the
 * database itself says which tables have one.
 */
export async function namedFiles(hashes: readonly string[]): Promise<Set<string>> {
  const columns = await columnsOfFiles();
  if (hashes.length === 0 || columns.length === 0) return new Set();
  const asked = columns.map(
    ({ table }) =>
      Prisma.sql`select sha256 from ${Prisma.raw(`"${table}"`)} where sha256 = any(${[...hashes]})`,
  );
  const rows = await db().$queryRaw<{ sha256: string }[]>(Prisma.join(asked, ' union '));
  return new Set(rows.map(({ sha256 }) => sha256));
}

/** The tables whose rows name files, in alphabetical order. */
export function columnsOfFiles(): Promise<{ table: string }[]> {
  return db().$queryRaw<{ table: string }[]>`
    select table_name::text as "table" from information_schema.columns
     where table_schema = current_schema() and column_name = 'sha256' order by table_name`;
}

/**
 * Removes kept files that no row has named for a day, and what killed processes left half-written. It may be killed at
 * any moment, and run while files are kept: a file that is kept anew meanwhile stays.
 *
 * @param now the end of the day of grace
 * @returns how many files went
 */
export async function collectFiles(now = new Date()): Promise<{ removed: number }> {
  const before = now.getTime() - GRACE_MS;
  let removed = 0;
  for (const folder of await namesIn(folderOfFiles())) {
    const place = join(folderOfFiles(), folder);
    removed += await collectFolder(place, await namesIn(place), before);
  }
  return { removed };
}

async function collectFolder(folder: string, names: readonly string[], before: number): Promise<number> {
  let removed = 0;
  for (const name of names.filter((one) => HALF.test(one)))
    removed += await dropOld(join(folder, name), before);
  removed += await settleLeaving(
    folder,
    names.filter((one) => LEAVING.test(one)),
    before,
  );
  const old: { sha256: string; changedAt: number }[] = [];
  for (const sha256 of names.filter((one) => KEPT.test(one))) {
    const found = await statOf(join(folder, sha256));
    // The time of the inode's change cannot be set, whatever time of change the file itself bears.
    if (found && found.ctimeMs < before) old.push({ sha256, changedAt: found.mtimeMs });
  }
  const named = await namedFiles(old.map(({ sha256 }) => sha256));
  for (const file of old.filter(({ sha256 }) => !named.has(sha256))) removed += await removeFile(file);
  return removed;
}

/**
 * Whoever keeps the same bytes again sets the file's time: before it was taken aside, and then it goes back; or after,
 * and then they find none and write it anew.
 */
async function removeFile({ sha256, changedAt }: { sha256: string; changedAt: number }): Promise<number> {
  const place = placeOfFile(sha256);
  const leaving = `${place}.${randomUUID()}.leaving`;
  const went = await rename(place, leaving).catch(nullWhereGone);
  if (went === null) return 0;
  const found = await statOf(leaving);
  if (!found) return 0;
  const isKeptAnew = found.mtimeMs !== changedAt;
  if (isKeptAnew) await rename(leaving, place);
  else await rm(leaving, { force: true });
  return isKeptAnew ? 0 : 1;
}

/** What a collector that was killed had taken aside goes back when a row names it by now. */
async function settleLeaving(folder: string, names: readonly string[], before: number): Promise<number> {
  const hashOf = (name: string) => LEAVING.exec(name)?.[1] ?? '';
  const named = await namedFiles(names.map(hashOf));
  let removed = 0;
  for (const name of names) {
    if (named.has(hashOf(name))) await rename(join(folder, name), placeOfFile(hashOf(name)));
    else removed += await dropOld(join(folder, name), before);
  }
  return removed;
}

async function dropOld(place: string, before: number): Promise<number> {
  const found = await statOf(place);
  if (!found || found.ctimeMs >= before) return 0;
  await rm(place, { force: true });
  return 1;
}

/** Null where it is gone by now. */
function statOf(place: string) {
  return stat(place).catch(nullWhereGone);
}

/** Empty where there is no such folder yet. */
async function namesIn(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(nullWhereGone)) ?? [];
}

function nullWhereGone(error: unknown): null {
  if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
    return null;
  throw error;
}
