import { db, transact } from '#app/core/db.server.ts';
import { log } from '#app/core/log.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { representativesInOffice } from '#app/systems/representatives/public.server.ts';
import { MOST_QUESTIONS, quarterOf } from '../management-talk.ts';
import { readManagers } from '../queries-managers.server.ts';
import { readOpenItems } from '../queries-pages.server.ts';
import { talkRules } from '../rules.ts';
import { createTalk } from './request-talk.server.ts';
import { takeTalkStep } from './take-step.server.ts';

/** What the portal did by itself with talks. */
interface LookedAfter {
  closed: number;
  planned: number;
}

/**
 * Closes published talks whose promises are all settled, and plans the talk that each quarter has by rule. Each is a
 * transaction of its own; what fails is logged and tried again the next day.
 *
 * @param today the civil day in Asia/Shanghai
 */
export async function lookAfterTalks(today: Day): Promise<LookedAfter> {
  return { closed: await closeSettled(), planned: await planQuarter(today) };
}

async function closeSettled(): Promise<number> {
  const settled = await db().$queryRaw<{ id: number; enterpriseId: number }[]>`
    select t.id, t."enterpriseId" from "ManagementTalk" t
     where t.status = 'PUBLISHED' and not exists (
       select 1 from "Commitment" c where c."sourceNoun" = 'management-talks' and c."sourceId" = t.id
          and c.status not in ('KEPT', 'BROKEN', 'WITHDRAWN'))`;
  let closed = 0;
  for (const { id, enterpriseId } of settled) {
    try {
      await transact((tx) =>
        takeTalkStep({ tx, by: { enterpriseId }, talkId: id, action: 'close', input: {} }),
      );
      closed += 1;
    } catch (error) {
      log().error({ talkId: id, error }, 'a talk could not be closed');
    }
  }
  return closed;
}

async function planQuarter(today: Day): Promise<number> {
  const enterprises = await db().congressTerm.findMany({
    where: { status: { in: ['ACTIVE', 'EXTENDED'] } },
    distinct: ['enterpriseId'],
    select: { enterpriseId: true },
  });
  let planned = 0;
  for (const { enterpriseId } of enterprises) {
    try {
      if (await planFor(enterpriseId, today)) planned += 1;
    } catch (error) {
      log().error({ enterpriseId, error }, 'the talk of the quarter could not be planned');
    }
  }
  return planned;
}

/** One talk a quarter, with the management; those in office the longest ask, and what is open is what they ask. */
async function planFor(enterpriseId: number, today: Day): Promise<boolean> {
  const { value } = await readRule(db(), enterpriseId, talkRules['talk.quarterly'], today);
  if (!value) return false;
  const managers = await readManagers(db(), enterpriseId, today);
  const manager = managers.find(({ role }) => role === 'MANAGEMENT');
  const inOffice = await representativesInOffice(db(), enterpriseId, today);
  const asking = inOffice.filter(({ employeeId }) => employeeId !== manager?.id).slice(0, 2);
  const [first] = asking;
  if (!manager || !first) return false;
  const items = await readOpenItems(enterpriseId, manager.id);
  const quarter = quarterOf(today);
  return transact(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`talk-of-quarter/${enterpriseId}`}, 0))`;
    const since = toDate(
      `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`,
    );
    const known = await tx.managementTalk.count({
      where: { enterpriseId, kind: 'FIXED', requestedOn: { gte: since } },
    });
    if (known > 0) return false;
    await createTalk(tx, null, {
      enterpriseId,
      kind: 'FIXED',
      topic: quarter,
      unitId: manager.unitId,
      managerId: manager.id,
      requestedById: first.employeeId,
      requesterIds: asking.map(({ employeeId }) => employeeId),
      questions: items.slice(0, MOST_QUESTIONS).map(({ text, carriedId }) => ({
        text: [...text].slice(0, 300).join(''),
        carriedId,
      })),
    });
    return true;
  });
}
