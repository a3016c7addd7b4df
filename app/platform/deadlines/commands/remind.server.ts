import { db, transact } from '#app/core/db.server.ts';
import { fromDate, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { deadlineRules } from '../rules.ts';
import type { TrackedNouns } from '../tracked.server.ts';

/** Reminds everybody once of what is due soon (yellow). Returns how many deadlines were reminded of. */
export async function remind(nouns: TrackedNouns, today: Day): Promise<number> {
  const enterprises = await db().deadline.findMany({
    where: { closedAt: null, remindedOn: null, dueOn: { gte: toDate(today) } },
    distinct: ['enterpriseId'],
    select: { enterpriseId: true },
  });
  let reminded = 0;
  for (const { enterpriseId } of enterprises) reminded += await remindIn(enterpriseId, nouns, today);
  return reminded;
}

/** The claim and the notices are one transaction: of two sweeps one finds the row taken. */
function remindIn(enterpriseId: number, nouns: TrackedNouns, today: Day): Promise<number> {
  return transact(async (tx) => {
    const rules = await readRuleValues(tx, enterpriseId, deadlineRules, today);
    const calendar = await readWorkCalendar(tx, enterpriseId);
    const until = toDate(calendar.addWorkdays(today, rules['deadline.remind_before']));
    const due = await tx.deadline.updateManyAndReturn({
      where: {
        enterpriseId,
        closedAt: null,
        remindedOn: null,
        holderId: { not: null },
        subjectType: { in: Object.keys(nouns) },
        dueOn: { gte: toDate(today), lte: until },
        // What began today and is due at once needs no second word.
        startedOn: { lt: toDate(today) },
      },
      data: { remindedOn: toDate(today) },
      select: { holderId: true, subjectType: true, subjectId: true, dueOn: true },
    });
    await notify(
      tx,
      due.flatMap(({ holderId, subjectType, subjectId, dueOn }) => {
        if (holderId === null) return [];
        const about = { enterpriseId, subjectType, subjectId, name: 'deadlines.due' };
        return [{ ...about, employeeId: holderId, kind: 'SOON' as const, data: { dueOn: fromDate(dueOn) } }];
      }),
    );
    return due.length;
  });
}
