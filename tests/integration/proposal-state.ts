import { expect } from 'vitest';
import { db } from '#app/core/db.server.ts';
import { addDays, dayOf, fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { ProposalRuleKey } from '#app/systems/proposals/rules.ts';

export const today = (): Day => dayOf(new Date());

/** The row of a proposal. */
export function rowOf(id: number) {
  return db().proposal.findUniqueOrThrow({ where: { id } });
}

/** The names of what happened to a proposal, in order. */
export async function eventsOf(id: number): Promise<string[]> {
  const events = await db().event.findMany({
    where: { subjectType: 'proposals', subjectId: id },
    orderBy: { id: 'asc' },
    select: { name: true },
  });
  return events.map(({ name }) => name.replace('proposals.', ''));
}

function openClocks(id: number) {
  return db().deadline.findMany({ where: { subjectType: 'proposals', subjectId: id, closedAt: null } });
}

/** Expects exactly one clock: by this rule, on this person, due that many days from today (workdays unless a day). */
export async function expectClock(
  id: number,
  ruleKey: ProposalRuleKey,
  holder: { employeeId: number },
  due: number | Day,
): Promise<void> {
  const { enterpriseId } = await rowOf(id);
  const calendar = await readWorkCalendar(db(), enterpriseId);
  const dueOn = typeof due === 'number' ? calendar.addWorkdays(today(), due) : due;
  const clocks = await openClocks(id);
  expect(clocks.map((clock) => ({ ...clock, dueOn: fromDate(clock.dueOn) }))).toMatchObject([
    { ruleKey, holderId: holder.employeeId, dueOn, enterpriseId, startedOn: toDate(today()) },
  ]);
}

/** Expects that nobody is on the hook. */
export async function expectRest(id: number): Promise<void> {
  expect(await openClocks(id)).toEqual([]);
}

/** Lets the notice of a reward be over since yesterday. */
export async function endNotice(id: number): Promise<void> {
  await db().proposal.update({ where: { id }, data: { noticeEndsOn: toDate(addDays(today(), -1)) } });
}

/** The objection that is open. */
export async function openObjection(id: number): Promise<string> {
  const objection = await db().proposalObjection.findFirstOrThrow({
    where: { proposalId: id, result: null },
  });
  return String(objection.id);
}
