import type { RoleOrBase } from '#app/core/actor.ts';
import type { Tx } from '#app/core/db.server.ts';
import { toDate, type Day } from '../../calendar/day.ts';

export interface Subject {
  enterpriseId: number;
  subjectType: string;
  subjectId: number;
}

/** Who is on the hook: one person, or, where nobody holds the role yet, the role in a unit. */
export interface Holder {
  role: RoleOrBase;
  unitId: number;
  employeeId: number | null;
}

export interface NewDeadline extends Subject {
  holder: Holder;
  startedOn: Day;
  /** Until the end of this day, Asia/Shanghai. */
  dueOn: Day;
  ruleKey: string;
}

/** Ends whatever clock runs on the subject. */
export async function closeDeadlines(tx: Tx, { subjectType, subjectId }: Subject): Promise<void> {
  await tx.deadline.updateMany({
    where: { subjectType, subjectId, closedAt: null },
    data: { closedAt: new Date() },
  });
}

/** Puts the holder on the hook; ends the clock that ran before, since a subject has one at a time. */
export async function openDeadline(tx: Tx, deadline: NewDeadline): Promise<void> {
  const { holder, startedOn, dueOn, ...rest } = deadline;
  await closeDeadlines(tx, rest);
  await tx.deadline.create({
    data: {
      ...rest,
      holderRole: holder.role,
      unitId: holder.unitId,
      holderId: holder.employeeId,
      startedOn: toDate(startedOn),
      dueOn: toDate(dueOn),
    },
  });
}
