import type { Actor } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, fromDate, toDate } from '#app/platform/calendar/day.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { clockEvents } from '../events.ts';
import { deadlineRules } from '../rules.ts';

interface Chase {
  actor: Actor;
  subjectType: string;
  subjectId: number;
  /** Whose record it is: only they may chase. */
  concerned: readonly number[];
  /** What the log says instead of who it was, where that must not be known. */
  unrecorded?: { by: string };
}

/**
 * Reminds whoever has the record that somebody waits for it. Returns his name, or the empty text where nobody holds
 * the role. Throws a `Refusal`: nothing runs, it is not one's own record, it is one's own turn, or it was chased
 * already within `deadline.chase_every`, whoever had it then.
 */
export async function chase(
  tx: Tx,
  { actor, subjectType, subjectId, concerned, unrecorded }: Chase,
): Promise<string> {
  const { enterpriseId, employeeId } = actor;
  if (employeeId === null || !concerned.includes(employeeId)) {
    throw new Refusal('forbidden', 'deadlines:refusal.notYours');
  }
  const owed = await tx.deadline.findFirst({
    where: { enterpriseId, subjectType, subjectId, closedAt: null },
  });
  if (!owed) throw new Refusal('conflict', 'deadlines:refusal.nothingRuns');
  if (owed.holderId === employeeId) throw new Refusal('conflict', 'deadlines:refusal.ownTurn');
  const today = dayOf(new Date());
  const rules = await readRuleValues(tx, enterpriseId, deadlineRules, today);
  const latest = addDays(today, -rules['deadline.chase_every']);
  const chasedLately = { subjectType, subjectId, chasedOn: { gt: toDate(latest) } };
  const claimed = await tx.deadline.updateMany({
    where: { id: owed.id, OR: [{ chasedOn: null }, { chasedOn: { lte: toDate(latest) } }] },
    data: { chasedOn: toDate(today) },
  });
  const isFirst = claimed.count === 1 && (await tx.deadline.count({ where: chasedLately })) === 1;
  if (!isFirst) throw new Refusal('tooMany', 'deadlines:refusal.chasedAlready');
  const name = clockEvents(subjectType).chase;
  const event = { enterpriseId, subjectType, subjectId, name };
  await recordEvent(tx, unrecorded ? null : actor, unrecorded ? { ...event, data: unrecorded } : event);
  announce(tx, [`enterprise:${enterpriseId}`], name, subjectId);
  if (owed.holderId === null) return '';
  const about = { enterpriseId, subjectType, subjectId, name, data: { dueOn: fromDate(owed.dueOn) } };
  await notify(tx, [{ ...about, kind: 'CHASED', employeeId: owed.holderId }]);
  const holder = await tx.employee.findUniqueOrThrow({
    where: { id: owed.holderId },
    select: { name: true },
  });
  return holder.name;
}
