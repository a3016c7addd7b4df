import { db } from '#app/core/db.server.ts';
import { readKeepRules } from '../queries-deliveries.server.ts';

const DAY_MS = 86_400_000;
/** Long enough to see why somebody did not get a message. */
const KEEP_DELIVERIES_DAYS = 30;

/**
 * Removes notices that were written long ago, read ones and unread ones by each enterprise's rules, and the traces of
 * old messages. Returns how many.
 */
export async function purgeNotices(now = new Date()): Promise<{ notices: number; deliveries: number }> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  let notices = 0;
  for (const { enterpriseId, read, unread } of await readKeepRules(now)) {
    const old = [
      { createdAt: { lt: before(read) }, readAt: { not: null } },
      { createdAt: { lt: before(unread) }, readAt: null },
    ];
    notices += (await db().notice.deleteMany({ where: { enterpriseId, OR: old } })).count;
  }
  const sent = { createdAt: { lt: before(KEEP_DELIVERIES_DAYS) } };
  return { notices, deliveries: (await db().noticeDelivery.deleteMany({ where: sent })).count };
}
