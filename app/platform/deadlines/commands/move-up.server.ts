import { transact, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import { announce } from '#app/core/live.server.ts';
import { fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { notify, type NewNotice } from '#app/platform/notifications/commands/notify.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import type { Hook } from '#app/platform/workflow/holders.ts';
import { clockEvents } from '../events.ts';
import { deadlineRules } from '../rules.ts';
import type { TrackedNouns, TrackedRecord } from '../tracked.server.ts';
import { changeDeadline, claimDeadline, type HeldDeadline } from './claim-deadline.server.ts';
import { openDeadlines } from './keep-deadline.server.ts';

/**
 * Moves a record up one step because its day passed in silence: to the next level of its chain, at last to the union's
 * chair, where it stays. The one who let it pass, the next one and those whose record it is hear of it. False when
 * another process has it, it has ended, or it has been moved already.
 */
export function moveUp(nouns: TrackedNouns, id: number, today: Day): Promise<boolean> {
  return transact(async (tx) => {
    const late = await claimDeadline(tx, id);
    if (!late || late.breachedOn !== null || fromDate(late.dueOn) >= today) return false;
    const read = nouns[late.subjectType];
    if (!read) return false;
    const record = await read(tx, late.enterpriseId, late.subjectId, late.clock, today);
    await changeDeadline(tx, late, { breachedOn: toDate(today) });
    const next = await findNext(record, late);
    if (next) await openNext(tx, late, next, today);
    await tell(tx, late, record, next);
    return true;
  });
}

/** The next level that is somebody else: who let it pass is not asked again as long as there is one above him. */
async function findNext(record: TrackedRecord, { link, holderId }: HeldDeadline): Promise<Hook | null> {
  if (link >= record.levels) return null;
  let next = await record.holderFrom(link + 1);
  while (next.at < record.levels && next.holder.employeeId !== null && next.holder.employeeId === holderId)
    next = await record.holderFrom(next.at + 1);
  return next;
}

/** The next level's time begins today. */
async function openNext(tx: Tx, late: HeldDeadline, next: Hook, today: Day): Promise<void> {
  const { enterpriseId, subjectType, subjectId, clock } = late;
  const rules = await readRuleValues(tx, enterpriseId, deadlineRules, today);
  const calendar = await readWorkCalendar(tx, enterpriseId);
  await openDeadlines(tx, [
    {
      enterpriseId,
      subjectType,
      subjectId,
      clock,
      ruleKey: 'deadline.takeover',
      lateSince: fromDate(late.lateSince ?? late.dueOn),
      holder: next.holder,
      link: next.at,
      startedOn: today,
      dueOn: calendar.addWorkdays(today, rules['deadline.takeover']),
    },
  ]);
}

async function tell(tx: Tx, late: HeldDeadline, record: TrackedRecord, next: Hook | null): Promise<void> {
  const { enterpriseId, subjectType, subjectId } = late;
  const name = clockEvents(subjectType).passOn;
  const names = await namesOf(tx, [late.holderId, next?.holder.employeeId ?? null]);
  const data = { dueOn: fromDate(late.dueOn), ...names };
  await recordEvent(tx, null, { enterpriseId, subjectType, subjectId, name, ruleKey: late.ruleKey, data });
  const about = { enterpriseId, subjectType, subjectId, name, data };
  const notices: NewNotice[] = [];
  const to = next?.holder.employeeId ?? null;
  if (late.holderId !== null) notices.push({ ...about, employeeId: late.holderId, kind: 'LATE' });
  if (to !== null) notices.push({ ...about, employeeId: to, kind: 'WAITS' });
  for (const employeeId of record.concerned) {
    if (employeeId !== to && employeeId !== late.holderId)
      notices.push({ ...about, employeeId, kind: 'MINE' });
  }
  await notify(tx, notices);
  announce(tx, [`enterprise:${enterpriseId}`], name, subjectId);
}

async function namesOf(tx: Tx, [from, to]: readonly (number | null | undefined)[]) {
  const ids = [from, to].filter((id): id is number => typeof id === 'number');
  const found = await tx.employee.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  const nameOf = (id: number | null | undefined) => found.find((one) => one.id === id)?.name ?? '';
  return { from: nameOf(from), to: nameOf(to) };
}
