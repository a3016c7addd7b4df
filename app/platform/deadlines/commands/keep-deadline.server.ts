import type { Tx } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { chunksOf } from '#app/core/chunks.ts';
import type { Holder } from '#app/platform/workflow/holders.ts';

const AT_ONCE = 1000;

export interface Subject {
  enterpriseId: number;
  subjectType: string;
  subjectId: number;
}

export interface NewDeadline extends Subject {
  holder: Holder;
  /** The workflow's clock, and the link of its chain at which the holder was found. */
  clock: string;
  link: number;
  startedOn: Day;
  /** Until the end of this day, Asia/Shanghai. */
  dueOn: Day;
  ruleKey: string;
  /** The first day of this step that passed in silence, where it moved up. */
  lateSince?: Day;
}

/**
 * Ends whatever clocks run on the subjects of a kind.
 *
 * @param at when they ended, where that is not now
 */
export async function closeDeadlines(
  tx: Tx,
  subjectType: string,
  subjectIds: readonly number[],
  at = new Date(),
): Promise<void> {
  for (const chunk of chunksOf(subjectIds, AT_ONCE)) {
    await tx.deadline.updateMany({
      where: { subjectType, subjectId: { in: [...chunk] }, closedAt: null },
      data: { closedAt: at },
    });
  }
}

/** Puts holders on the hook, for subjects of one kind; ends the clocks that ran before: a subject has one at a time. */
export async function openDeadlines(
  tx: Tx,
  deadlines: readonly NewDeadline[],
  at = new Date(),
): Promise<void> {
  const [first] = deadlines;
  if (!first) return;
  await closeDeadlines(
    tx,
    first.subjectType,
    deadlines.map(({ subjectId }) => subjectId),
    at,
  );
  const data = deadlines.map(({ holder, startedOn, dueOn, lateSince, ...rest }) => ({
    ...rest,
    holderRole: holder.role,
    unitId: holder.unitId,
    holderId: holder.employeeId,
    insteadOfId: holder.insteadOfId,
    startedOn: toDate(startedOn),
    dueOn: toDate(dueOn),
    lateSince: lateSince === undefined ? null : toDate(lateSince),
  }));
  for (const chunk of chunksOf(data, AT_ONCE)) await tx.deadline.createMany({ data: [...chunk] });
}
