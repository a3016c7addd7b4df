import type { Tx } from '#app/core/db.server.ts';
import { addDays, fromDate } from '#app/platform/calendar/day.ts';
import { countDays } from '#app/systems/commitments/public.server.ts';

/**
 * Puts a round, its findings and the promises that they became so many days back, as if all had happened then. Only while
 * a demo is loaded: a log that is sealed cannot be moved.
 */
export async function letRoundPass(tx: Tx, roundId: number, days: number): Promise<void> {
  const findings = await tx.finding.findMany({ where: { roundId }, select: { id: true } });
  const findingIds = findings.map(({ id }) => id);
  const promises = await tx.commitment.findMany({
    where: { sourceNoun: 'findings', sourceId: { in: findingIds } },
    select: { id: true, enterpriseId: true, departmentId: true, dueOn: true, firstDueOn: true },
  });
  await movePromises(
    tx,
    promises.map(({ id }) => id),
    days,
  );
  await moveRows(tx, roundId, days);
  await moveTold(tx, 'inspections', [roundId], days);
  await moveTold(tx, 'findings', findingIds, days);
  for (const { enterpriseId, departmentId, dueOn, firstDueOn } of promises) {
    const [due, first] = [fromDate(dueOn), fromDate(firstDueOn)];
    for (const one of [first, addDays(first, -days)])
      await countDays(tx, { enterpriseId, departmentId, due: [due, addDays(due, -days)], first: one });
  }
}

async function movePromises(tx: Tx, ids: readonly number[], days: number): Promise<void> {
  await tx.$executeRaw`
    update "Commitment" set "madeOn" = "madeOn" - ${days}::int, "dueOn" = "dueOn" - ${days}::int,
           "firstDueOn" = "firstDueOn" - ${days}::int, "reportedOn" = "reportedOn" - ${days}::int,
           "closedOn" = "closedOn" - ${days}::int
     where id = any(${[...ids]})`;
  await tx.$executeRaw`
    update "CommitmentConfirmation" set "onDay" = "onDay" - ${days}::int where "commitmentId" = any(${[...ids]})`;
  await moveTold(tx, 'commitments', ids, days);
}

/**
 * Of what happened on one day some came later: promises were reported and checked after so many days, the round was
 * settled and published two and four days after that. For a round whose findings are all put right.
 */
export async function letChecksComeLater(tx: Tx, roundId: number, days: number): Promise<void> {
  await tx.$executeRaw`
    update "Commitment" set "reportedOn" = "reportedOn" + ${days}::int - 1, "closedOn" = "closedOn" + ${days}::int
     where "sourceNoun" = 'findings' and "sourceId" in (select id from "Finding" where "roundId" = ${roundId})`;
  await tx.$executeRaw`
    update "CommitmentConfirmation" set "onDay" = "onDay" + ${days}::int where "commitmentId" in (
      select c.id from "Commitment" c join "Finding" f on f.id = c."sourceId" and c."sourceNoun" = 'findings'
       where f."roundId" = ${roundId})`;
  await tx.$executeRaw`
    update "Finding" set "closedOn" = "closedOn" + ${days}::int where "roundId" = ${roundId}`;
  await tx.$executeRaw`
    update "InspectionRound" set "settledOn" = "settledOn" + ${days}::int + 2, "publishedOn" = "publishedOn" + ${days}::int + 4
     where id = ${roundId}`;
  await tx.$executeRaw`
    update "Event" set at = at + make_interval(days => ${days}::int + case when "subjectType" = 'inspections' then 4 else 0 end)
     where (name in ('commitments.reported', 'commitments.confirmed') and "subjectId" in (
             select c.id from "Commitment" c join "Finding" f on f.id = c."sourceId" and c."sourceNoun" = 'findings'
              where f."roundId" = ${roundId}))
        or (name in ('inspections.settled', 'inspections.published') and "subjectId" = ${roundId})`;
}

async function moveRows(tx: Tx, roundId: number, days: number): Promise<void> {
  await tx.$executeRaw`
    update "InspectionRound" set "plannedOn" = "plannedOn" - ${days}::int, "notifiedOn" = "notifiedOn" - ${days}::int,
           "startedAt" = date_trunc('day', "startedAt", 'Asia/Shanghai') - make_interval(days => ${days}::int, hours => -9), "draftedOn" = "draftedOn" - ${days}::int,
           "reportedOn" = "reportedOn" - ${days}::int, "settledOn" = "settledOn" - ${days}::int,
           "publishedOn" = "publishedOn" - ${days}::int
     where id = ${roundId}`;
  await tx.$executeRaw`
    update "RoundMember" set "presentAt" = date_trunc('day', "presentAt", 'Asia/Shanghai')
           - make_interval(days => ${days}::int, hours => -9) where "roundId" = ${roundId}`;
  await tx.$executeRaw`
    update "RoundEntry" set at = at - make_interval(days => ${days}::int),
           "deviceAt" = "deviceAt" - make_interval(days => ${days}::int) where "roundId" = ${roundId}`;
  await tx.$executeRaw`
    update "Finding" set "foundAt" = date_trunc('day', "foundAt", 'Asia/Shanghai')
               - make_interval(days => ${days}::int, hours => -9, mins => -20 * seq),
           "assignedOn" = "assignedOn" - ${days}::int, "closedOn" = "closedOn" - ${days}::int
     where "roundId" = ${roundId}`;
}

/** Events at some hour of work, clocks and notices of records of a kind. */
async function moveTold(tx: Tx, noun: string, ids: readonly number[], days: number): Promise<void> {
  await tx.$executeRaw`
    update "Event" set data = case when data ? 'day'
               then jsonb_set(data, '{day}', to_jsonb(((data ->> 'day')::date - ${days}::int)::text)) else data end,
           at = date_trunc('day', at, 'Asia/Shanghai') - make_interval(days => ${days}::int)
                          + make_interval(hours => 8, mins => id % 540)
     where "subjectType" = ${noun} and "subjectId" = any(${[...ids]})`;
  await tx.$executeRaw`
    update "Deadline" set "startedOn" = "startedOn" - ${days}::int, "dueOn" = "dueOn" - ${days}::int,
           "closedAt" = "closedAt" - make_interval(days => ${days}::int)
     where "subjectType" = ${noun} and "subjectId" = any(${[...ids]})`;
  await tx.$executeRaw`
    update "Notice" set "createdAt" = "createdAt" - make_interval(days => ${days}::int)
     where "subjectType" = ${noun} and "subjectId" = any(${[...ids]})`;
}
