import { db, transact } from '#app/core/db.server.ts';
import { log } from '#app/core/log.server.ts';
import { dayOf, toDate } from '#app/platform/calendar/day.ts';
import type { FollowUps } from '#app/platform/system/follow-up.ts';
import { readCase } from '../queries-case.server.ts';
import { takeNoticeStep } from './take-step.server.ts';

/**
 * Lets every notice pass that is over and has no open objection, each by a transaction of its own. One that cannot is
 * logged and left to the next run. Returns how many passed.
 */
export async function closeNotices(followUps: FollowUps): Promise<{ closed: number }> {
  const today = dayOf(new Date());
  const due = await db().publicNotice.findMany({
    where: { status: 'PUBLISHED', endsOn: { lt: toDate(today) } },
    orderBy: { id: 'asc' },
    select: { id: true, enterpriseId: true },
  });
  let closed = 0;
  for (const { id, enterpriseId } of due) {
    try {
      await transact(async (tx) => {
        const found = await readCase(tx, enterpriseId, id);
        await takeNoticeStep({ tx, found, actor: null, action: 'pass', input: {}, followUps });
      });
      closed += 1;
    } catch (error) {
      log().error({ noticeId: id, error }, 'a public notice could not be closed');
    }
  }
  return { closed };
}
