import { db } from './db.server.ts';
import type { KeyComparison } from './shell.ts';
import { hasUnionKey, keyFingerprint } from './vault.server.ts';

const ONLY = 1;

/**
 * Compares the union's key with the mark in the database, and leaves the mark where there is none. A key that is
 * missing is not made anew while the database remembers another one.
 */
export async function compareUnionKey(): Promise<KeyComparison> {
  const known = await db().unionKeyMark.findUnique({ where: { id: ONLY } });
  if (known && !hasUnionKey()) return 'missing';
  const fingerprint = keyFingerprint();
  // Processes that start together may bring different keys: the first one counts.
  if (!known) await db().unionKeyMark.createMany({ data: { id: ONLY, fingerprint }, skipDuplicates: true });
  const mark = known ?? (await db().unionKeyMark.findUniqueOrThrow({ where: { id: ONLY } }));
  return mark.fingerprint === fingerprint ? 'same' : 'other';
}
