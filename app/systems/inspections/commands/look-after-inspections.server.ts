import { db, transact, type Tx } from '#app/core/db.server.ts';
import { log } from '#app/core/log.server.ts';
import { addDays, toDate, type Day } from '#app/platform/calendar/day.ts';
import { notify } from '#app/platform/notifications/commands/notify.server.ts';
import { roundEvents } from '../events.ts';
import { isFailed } from '../finding-state.ts';
import { readStates } from '../queries-case.server.ts';
import { settleRound } from './settle-round.server.ts';
import { takeFindingStep } from './take-finding-step.server.ts';

/** What the portal did by itself with inspections. */
interface LookedAfter {
  looked: number;
  reminded: number;
}

/**
 * Takes back what was promised and not done, so that it is given out again, and moves rounds on whose findings are all
 * settled. Each round is a transaction of its own; what fails is logged and tried again the next time.
 */
export async function settleRounds(): Promise<{ looked: number }> {
  const running = await db().inspectionRound.findMany({
    where: { status: { in: ['REPORTED', 'RECTIFYING'] } },
    orderBy: { id: 'asc' },
    select: { id: true, enterpriseId: true },
  });
  let looked = 0;
  for (const { id, enterpriseId } of running) {
    try {
      await transact(async (tx) => {
        await takeBackFailed(tx, enterpriseId, id);
        await settleRound(tx, enterpriseId, id);
      });
      looked += 1;
    } catch (error) {
      log().error({ roundId: id, error }, 'an inspection round could not be looked after');
    }
  }
  return { looked };
}

async function takeBackFailed(tx: Tx, enterpriseId: number, roundId: number): Promise<void> {
  const findings = await tx.finding.findMany({ where: { roundId, status: 'RECTIFYING' } });
  for (const state of (await readStates(tx, findings)).filter(isFailed))
    await takeFindingStep({ tx, by: { enterpriseId }, findingId: state.id, action: 'fallBack', input: {} });
}

/**
 * The daily look: rounds move on, and the team hears that its round is tomorrow, or today where yesterday's look was
 * missed.
 *
 * @param today the civil day in Asia/Shanghai
 */
export async function lookAfterInspections(today: Day): Promise<LookedAfter> {
  const { looked } = await settleRounds();
  const coming = await db().inspectionRound.findMany({
    where: { status: 'NOTIFIED', plannedOn: { gte: toDate(today), lte: toDate(addDays(today, 1)) } },
    orderBy: { id: 'asc' },
    select: { id: true },
  });
  let reminded = 0;
  for (const { id } of coming) {
    try {
      reminded += await transact((tx) => remindTeam(tx, id, today));
    } catch (error) {
      log().error({ roundId: id, error }, 'the team of an inspection could not be reminded');
    }
  }
  return { looked, reminded };
}

/** Claims the day first: of two looks one finds the team told. Returns how many people were told. */
async function remindTeam(tx: Tx, id: number, today: Day): Promise<number> {
  const [claimed] = await tx.$queryRaw<{ enterpriseId: number; plannedOn: Day }[]>`
    update "InspectionRound" set "remindedFor" = "plannedOn"
     where id = ${id} and status = 'NOTIFIED' and "plannedOn" >= ${today}::date
       and "remindedFor" is distinct from "plannedOn"
    returning "enterpriseId", "plannedOn"::text as "plannedOn"`;
  if (!claimed) return 0;
  const { enterpriseId, plannedOn } = claimed;
  const members = await tx.roundMember.findMany({ where: { roundId: id }, select: { employeeId: true } });
  const name = plannedOn === today ? roundEvents.remindLate : roundEvents.remind;
  const about = { enterpriseId, kind: 'SOON' as const, subjectType: 'inspections', subjectId: id, name };
  await notify(
    tx,
    members.map(({ employeeId }) => ({ ...about, employeeId })),
  );
  return members.length;
}
