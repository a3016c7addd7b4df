import { db, transact } from '#app/core/db.server.ts';
import { log } from '#app/core/log.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { commitmentRules } from '../rules.ts';
import { takeCommitmentStep } from './take-step.server.ts';

/**
 * Marks promises as broken that are late by more than the rule allows. Each is a transaction of its own; one that fails
 * is logged and tried again the next day.
 *
 * @param today the civil day in Asia/Shanghai
 */
export async function markBroken(today: Day): Promise<{ broken: number }> {
  let broken = 0;
  for (const { id, enterpriseId } of await readLongLate(today)) {
    try {
      await transact((tx) =>
        takeCommitmentStep({ tx, by: { enterpriseId }, commitmentId: id, action: 'markBroken', input: {} }),
      );
      broken += 1;
    } catch (error) {
      log().error({ commitmentId: id, error }, 'a promise could not be marked as broken');
    }
  }
  return { broken };
}

async function readLongLate(today: Day): Promise<{ id: number; enterpriseId: number }[]> {
  const enterprises = await db().commitment.findMany({
    where: { status: 'OPEN', dueOn: { lt: toDate(today) } },
    distinct: ['enterpriseId'],
    select: { enterpriseId: true },
  });
  const found: { id: number; enterpriseId: number }[] = [];
  for (const { enterpriseId } of enterprises) {
    const calendar = await readWorkCalendar(db(), enterpriseId);
    const { value } = await readRule(db(), enterpriseId, commitmentRules['commitment.broken_after'], today);
    const late = await db().$queryRaw<{ id: number; enterpriseId: number; since: Day }[]>`
      select c.id, c."enterpriseId", greatest(c."dueOn", max(n."onDay"))::text as since
        from "Commitment" c
        left join "CommitmentConfirmation" n on n."commitmentId" = c.id and not n.kept
       where c."enterpriseId" = ${enterpriseId} and c.status = 'OPEN' and c."dueOn" < ${today}::date
       group by c.id order by c.id`;
    found.push(...late.filter(({ since }) => calendar.addWorkdays(since, value) < today));
  }
  return found;
}
