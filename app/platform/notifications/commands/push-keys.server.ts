import webPush from 'web-push';
import { db } from '#app/core/db.server.ts';
import { env } from '#app/core/env.server.ts';
import type { PushKeyPair } from '../channels/web-push.server.ts';

const ONLY = 1;

/** The keys that push services and browsers know the portal by: of the settings, or made once for all processes. */
export async function readPushKeys(): Promise<PushKeyPair> {
  const { pushKeys } = env().outside;
  if (pushKeys) return pushKeys;
  const kept = await db().pushKeys.findUnique({ where: { id: ONLY } });
  if (kept) return kept;
  await db().pushKeys.createMany({
    data: { id: ONLY, ...webPush.generateVAPIDKeys() },
    skipDuplicates: true,
  });
  return db().pushKeys.findUniqueOrThrow({ where: { id: ONLY } });
}
