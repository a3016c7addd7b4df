import { db, transact } from '#app/core/db.server.ts';
import { endSessions } from '#app/core/session.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { accountRules } from '../rules.ts';

const DAY_MS = 86_400_000;
const AT_ONCE = 1000;

/**
 * Removes sessions that ended by themselves, and activation links that were used or have ended, each as long ago as the
 * enterprise's rule says. Returns how many.
 */
export async function purgeAccounts(now = new Date()): Promise<{ sessions: number; invitations: number }> {
  const enterprises = await db().orgUnit.findMany({ where: { kind: 'ENTERPRISE' }, select: { id: true } });
  const purged = { sessions: 0, invitations: 0 };
  for (const { id: enterpriseId } of enterprises) {
    const rules = await readRuleValues(db(), enterpriseId, accountRules, dayOf(now));
    const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
    purged.sessions += await purgeSessions(enterpriseId, before(rules['accounts.keep_sessions']));
    const ended = { lt: before(rules['accounts.keep_invitations']) };
    const { count } = await db().invitation.deleteMany({
      where: { account: { enterpriseId }, OR: [{ usedAt: ended }, { usedAt: null, expiresAt: ended }] },
    });
    purged.invitations += count;
  }
  return purged;
}

async function purgeSessions(enterpriseId: number, endedBefore: Date): Promise<number> {
  let purged = 0;
  for (;;) {
    const ended = await db().session.findMany({
      where: { account: { enterpriseId }, expiresAt: { lt: endedBefore } },
      orderBy: { id: 'asc' },
      take: AT_ONCE,
      select: { id: true },
    });
    if (ended.length === 0) return purged;
    const ids = ended.map(({ id }) => id);
    await transact((tx) => endSessions(tx, { id: { in: ids } }));
    purged += ids.length;
  }
}
