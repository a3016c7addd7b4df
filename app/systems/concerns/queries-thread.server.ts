import type { Db } from '#app/core/db.server.ts';
import { readKeptFile } from '#app/core/files.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { openBytes, openJson } from '#app/core/vault.server.ts';
import { fromDate, type Day } from '#app/platform/calendar/day.ts';
import { ENTRY_KINDS, type Audience, type EntryKind, type EntryWords } from './concern.ts';
import type { EntriesSeen } from './policy.ts';
import { placeOfWords } from './sealed-place.ts';

/** The concern that is read. */
export interface ReadConcern {
  id: number;
  enterpriseId: number;
}

/** Something said in a concern, as a page shows it. */
export interface ThreadEntry extends EntryWords {
  id: number;
  kind: EntryKind;
  audience: Audience;
  byAuthor: boolean;
  /** Who said it; null: the author, or the portal. */
  byName: string | null;
  onDay: Day;
  /** ISO 8601; null in an unnamed concern, where a day is all that is kept. */
  at: string | null;
  files: { id: number; width: number | null; height: number | null }[];
}

/**
 * Opens what was said in a concern, in the order in which it was, for these audiences. The rights are the caller's:
 * whoever asks has found out who reads. One query.
 *
 * @param authorKinds of what is for the author, the kinds that are shown; all of them unless told
 */
export async function readThread(
  tx: Db,
  concern: ReadConcern,
  audiences: readonly Audience[],
  authorKinds: readonly EntryKind[] = ENTRY_KINDS,
): Promise<ThreadEntry[]> {
  const rows = await tx.concernEntry.findMany({
    where: { concernId: concern.id, ...seenEntries({ audiences, authorKinds }) },
    orderBy: { id: 'asc' },
    include: {
      by: { select: { name: true } },
      files: { orderBy: { id: 'asc' }, select: { id: true, width: true, height: true } },
    },
  });
  return rows.map(({ sealed, by, at, onDay, id, kind, audience, byAuthor, files }) => ({
    id,
    kind,
    audience,
    byAuthor,
    byName: by?.name ?? null,
    onDay: fromDate(onDay),
    at: at?.toISOString() ?? null,
    files,
    ...openJson<EntryWords>(placeOfWords(concern), sealed),
  }));
}

/** The entries that such readers see, as a condition. */
function seenEntries({ audiences, authorKinds }: EntriesSeen) {
  const others = audiences.filter((audience) => audience !== 'AUTHOR');
  const forAuthor = audiences.includes('AUTHOR')
    ? [{ audience: 'AUTHOR', kind: { in: [...authorKinds] } }]
    : [];
  return { OR: [...forAuthor, { audience: { in: others } }] };
}

/**
 * A photo of a concern, opened, for those who see the entry that it belongs to. It is kept by no browser: a shared phone
 * would show it to the next. Throws a `Refusal` when there is none for these readers.
 */
export async function serveConcernFile(
  tx: Db,
  concern: ReadConcern,
  fileId: number,
  seen: EntriesSeen,
): Promise<Response> {
  const file = await tx.concernFile.findFirst({
    where: { id: fileId, concernId: concern.id, entry: seenEntries(seen) },
    select: { sha256: true, mediaType: true },
  });
  if (!file) throw new Refusal('notFound', 'core:refusal.notFound');
  const bytes = openBytes(placeOfWords(concern), await readKeptFile(file.sha256));
  return new Response(new Uint8Array(bytes), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(bytes.byteLength),
      'Content-Disposition': 'inline',
      'Cache-Control': 'no-store',
    },
  });
}
