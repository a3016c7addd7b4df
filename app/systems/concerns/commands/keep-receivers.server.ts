import { db, transact, type Tx } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import { claimDeadline } from '#app/platform/deadlines/commands/claim-deadline.server.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { chainOf, placeOf } from '#app/platform/workflow/commands/start-clocks.server.ts';
import { holderOf } from '#app/platform/workflow/holders.ts';
import { isReceiverClock, type ClockName } from '../clocks.ts';
import { OFFICES } from '../duty.ts';
import { matterOf } from '../matter.ts';
import { readCase } from '../queries-case.server.ts';
import { concernWorkflow } from '../workflow.ts';

/** A clock whose holder holds no office any more. */
interface Orphan {
  id: number;
  enterpriseId: number;
  subjectId: number;
  holderId: number;
}

/**
 * First-receiver duty goes with the office: a clock whose holder holds none any more goes to whoever does now, with the
 * day that is due already. Returns how many went.
 */
export async function keepReceivers(today: Day): Promise<number> {
  const orphans = await db().$queryRaw<Orphan[]>`
    select dl.id, dl."enterpriseId", dl."subjectId", dl."holderId" from "Deadline" dl
     where dl."subjectType" = 'concerns' and dl."closedAt" is null and dl."holderId" is not null
       and dl."holderRole" in ('EMPLOYEE', 'EMPLOYEE_REPRESENTATIVE') and dl."insteadOfId" is null
       and dl.clock in ('dispatch', 'hazard', 'replyReview', 'rating', 'followUp')
       and not exists (select 1 from "Representative" r
             where r."employeeId" = dl."holderId" and r.status = 'IN_OFFICE' and r."inOfficeFrom" <= ${today}::date
               and (r."endedOn" is null or r."endedOn" >= ${today}::date))
       and not exists (select 1 from "RoleAssignment" g
             where g."employeeId" = dl."holderId" and g.role in ('UNION_OFFICER', 'UNION_CHAIR')
               and g."fromOn" <= ${today}::date and (g."toOn" is null or g."toOn" >= ${today}::date))
     order by dl.id`;
  let went = 0;
  for (const orphan of orphans) {
    if (await transact((tx) => giveToSuccessor(tx, orphan))) went += 1;
  }
  return went;
}

/** Holds the clock first: of two that find it, one gives it away, and the successor hears of it once. */
async function giveToSuccessor(tx: Tx, { id, enterpriseId, subjectId, holderId }: Orphan): Promise<boolean> {
  const held = await claimDeadline(tx, id);
  if (held?.holderId !== holderId) return false;
  const found = await readCase(tx, enterpriseId, subjectId);
  const clock = found.clock?.clock as ClockName | undefined;
  if (clock === undefined || !isReceiverClock(clock)) return false;
  const matter = matterOf(found);
  const { at, holder } = holderOf(
    chainOf(concernWorkflow, matter, clock),
    placeOf(matter, clock),
    found.present,
  );
  const holds = found.present.held.some(
    ({ role, employeeId }) => OFFICES.includes(role) && employeeId === holder.employeeId,
  );
  if (holder.employeeId === null || !holds) return false;
  await tx.deadline.update({
    where: { id },
    data: {
      link: at,
      holderId: holder.employeeId,
      holderRole: holder.role,
      unitId: holder.unitId,
      insteadOfId: holder.insteadOfId,
    },
  });
  await tx.concern.update({ where: { id: subjectId }, data: { receiverId: found.people.receiverId } });
  await notify(tx, [
    {
      enterpriseId,
      employeeId: holder.employeeId,
      kind: 'WAITS',
      subjectType: 'concerns',
      subjectId,
      name: 'concerns.handedOver',
      ...(matter.roundedTo ? { roundedTo: matter.roundedTo.toISOString() } : {}),
    },
  ]);
  return true;
}
