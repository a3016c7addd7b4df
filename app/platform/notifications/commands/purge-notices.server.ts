import { db } from '#app/core/db.server.ts';
import { readKeepRules } from '../queries-deliveries.server.ts';

const DAY_MS = 86_400_000;
/** Long enough to see why somebody did not get a message. */
const KEEP_DELIVERIES_DAYS = 30;

/** Removes notices that were read long ago, by each enterprise's rule, and the traces of old messages. */
export async function purgeNotices(now = new Date()): Promise<{ notices: number; deliveries: number }> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  let notices = 0;
  for (const { enterpriseId, days } of await readKeepRules(now)) {
    const old = { enterpriseId, createdAt: { lt: before(days) }, readAt: { not: null } };
    notices += (await db().notice.deleteMany({ where: old })).count;
  }
  const sent = { createdAt: { lt: before(KEEP_DELIVERIES_DAYS) } };
  return { notices, deliveries: (await db().noticeDelivery.deleteMany({ where: sent })).count };
}
