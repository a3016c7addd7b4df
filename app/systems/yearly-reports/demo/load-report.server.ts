import { db, transact } from '#app/core/db.server.ts';
import { addDays, dayOf, type Day } from '#app/platform/calendar/day.ts';
import { demoActor } from '#app/platform/demo/queries-actor.server.ts';
import type { DemoStage } from '#app/platform/demo/stage.ts';
import { beginReport } from '../commands/begin-report.server.ts';
import { changeReport } from '../commands/change-report.server.ts';
import { RATINGS, REPORT } from './report.ts';

const REPORTED_DAYS_AGO = 3;

/** A representative reports to his electors on the year in which most of the demo's weeks lie; some have rated it. */
export async function loadReport({ enterprise, cast }: DemoStage): Promise<void> {
  const { id: enterpriseId } = enterprise;
  const { representative: no } = cast;
  const actor = await demoActor(enterpriseId, no);
  const year = yearOf(addDays(dayOf(new Date()), -21));
  await beginReport({ actor, input: { year } });
  const { id } = await db().yearlyReport.findFirstOrThrow({ where: { enterpriseId } });
  await changeReport({ actor, params: { id }, input: { intent: 'publish', text: REPORT } });
  const electors = await db().contactCard.findMany({
    where: { enterpriseId, status: 'ACTIVE', representative: { employee: { no } } },
    orderBy: { id: 'desc' },
    take: RATINGS.length,
    select: { holder: { select: { no: true } } },
  });
  for (const [at, level] of RATINGS.entries()) {
    const elector = electors[at]?.holder?.no;
    if (elector === undefined) continue;
    const rater = await demoActor(enterpriseId, elector);
    await changeReport({ actor: rater, params: { id }, input: { intent: 'rate', level } });
  }
  await transact(async (tx) => {
    await tx.$executeRaw`
      update "YearlyReport" set "publishedOn" = "publishedOn" - ${REPORTED_DAYS_AGO}::int,
             "ratingEndsOn" = "ratingEndsOn" - ${REPORTED_DAYS_AGO}::int where id = ${id}`;
    await tx.$executeRaw`
      update "Event" set at = at - make_interval(days => ${REPORTED_DAYS_AGO}::int)
       where "subjectType" = 'yearly-reports' and "subjectId" = ${id}`;
  });
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
