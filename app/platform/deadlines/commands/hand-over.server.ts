import { transact } from '#app/core/db.server.ts';
import { announce } from '#app/core/live.server.ts';
import { fromDate, type Day } from '#app/platform/calendar/day.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { clockEvents } from '../events.ts';
import type { TrackedNouns } from '../tracked.server.ts';
import { changeDeadline, claimDeadline } from './claim-deadline.server.ts';

/**
 * Gives what somebody owes to who has it while he is away: his deputy, else the next one. The due day stays. False when
 * nobody else can have it, another process has it, or it has ended.
 */
export function handOver(nouns: TrackedNouns, id: number, today: Day): Promise<boolean> {
  return transact(async (tx) => {
    const owed = await claimDeadline(tx, id);
    const read = owed && nouns[owed.subjectType];
    if (!owed || !read) return false;
    const { enterpriseId, subjectType, subjectId } = owed;
    const record = await read(tx, enterpriseId, subjectId, owed.clock, today);
    const { at, holder } = await record.holderFrom(Math.min(owed.link, record.levels));
    if (holder.employeeId === null || holder.employeeId === owed.holderId) return false;
    await changeDeadline(tx, owed, {
      link: at,
      holderRole: holder.role,
      unitId: holder.unitId,
      holderId: holder.employeeId,
      insteadOfId: owed.holderId,
    });
    const name = 'deadlines.handedOver';
    const data = { dueOn: fromDate(owed.dueOn) };
    await notify(tx, [
      { enterpriseId, subjectType, subjectId, name, data, kind: 'WAITS', employeeId: holder.employeeId },
    ]);
    announce(tx, [`enterprise:${enterpriseId}`], clockEvents(subjectType).handOver, subjectId);
    return true;
  });
}
