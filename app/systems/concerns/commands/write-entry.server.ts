import type { Tx } from '#app/core/db.server.ts';
import { keepFile } from '#app/core/files.server.ts';
import { sealBytes, sealJson } from '#app/core/vault.server.ts';
import type { CleanPicture } from '#app/platform/attachments/picture.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import type { Audience, EntryKind, EntryWords, Tier } from '../concern.ts';
import { placeOfWords, roundedTimeOf } from '../sealed-place.ts';

/** The concern in which something is said. */
export interface SaidIn {
  id: number;
  enterpriseId: number;
  tier: Tier;
}

export interface NewEntry {
  kind: EntryKind;
  audience: Audience;
  /** Who says it; null: the author, or the portal. Never the author of a confidential or unnamed one. */
  byId: number | null;
  byAuthor: boolean;
  words: EntryWords;
  files: readonly CleanPicture[];
}

/**
 * Keeps what is said in a concern, sealed, and its photos, sealed too. Of an unnamed one no time is kept but the day.
 * Returns the entry's id.
 */
export async function writeEntry(tx: Tx, concern: SaidIn, entry: NewEntry): Promise<number> {
  const { kind, audience, byId, byAuthor, words, files } = entry;
  const place = placeOfWords(concern);
  const now = new Date();
  const roundedTo = roundedTimeOf(concern.tier, dayOf(now));
  const { id } = await tx.concernEntry.create({
    data: {
      enterpriseId: concern.enterpriseId,
      concernId: concern.id,
      kind,
      audience,
      byId: byAuthor && concern.tier !== 'NAMED' ? null : byId,
      byAuthor,
      sealed: sealJson(place, words),
      onDay: toDate(dayOf(now)),
      at: roundedTo ? null : now,
    },
    select: { id: true },
  });
  for (const { bytes, mediaType, width, height } of files) {
    const sha256 = await keepFile(sealBytes(place, bytes), roundedTo);
    await tx.concernFile.create({
      data: {
        enterpriseId: concern.enterpriseId,
        concernId: concern.id,
        entryId: id,
        sha256,
        mediaType,
        bytes: bytes.byteLength,
        width,
        height,
      },
    });
  }
  return id;
}
