import type { Actor } from '#app/core/actor.ts';
import { transact, type Prisma, type Tx } from '#app/core/db.server.ts';
import { recordEvent } from '#app/core/events.server.ts';
import type { EventName } from '#app/core/live-event.ts';
import { announce } from '#app/core/live.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import type { Satisfaction } from '#app/systems/concerns/public.ts';
import { reportEvents } from '../events.ts';
import { readYearFigures } from '../queries-figures.server.ts';
import { findReport, isElector, type FoundReport } from '../queries-reports.server.ts';
import { reportRules } from '../rules.ts';
import type { ReportInput } from '../schema.ts';

interface Sent {
  actor: Actor;
  params: { id: number };
  input: ReportInput;
}

/**
 * Saves or publishes a report, or rates one. Publishing keeps the figures of the day; the electors have the days of
 * `rep.report_rating` to rate it, once each. Throws a `Refusal` when it is not the actor's, is published already, or he
 * is no elector, has rated, or comes too late.
 */
export async function changeReport({ actor, params, input }: Sent) {
  await transact(async (tx) => {
    const report = await findReport(tx, actor, params.id);
    const today = dayOf(new Date());
    if (input.intent === 'rate') return rate(tx, actor, report, input.level, today);
    if (!report.isOwn) throw new Refusal('forbidden', 'yearly-reports:refusal.notYours');
    if (input.intent === 'save') return write(tx, actor, report, reportEvents.save, { text: input.text });
    return publish(tx, actor, report, input.text, today);
  });
  return {
    to: `/yearly-reports/${params.id}`,
    done: { key: `yearly-reports:done.${input.intent}` },
  };
}

async function publish(tx: Tx, actor: Actor, report: FoundReport, text: string, today: Day) {
  const figures = await readYearFigures(tx, report.representative, report.year, today);
  const { value } = await readRule(tx, actor.enterpriseId, reportRules['rep.report_rating'], today);
  await write(tx, actor, report, reportEvents.publish, {
    text,
    status: 'PUBLISHED',
    figures: { ...figures },
    publishedOn: toDate(today),
    ratingEndsOn: toDate(addDays(today, value)),
  });
}

async function write(
  tx: Tx,
  actor: Actor,
  { id }: FoundReport,
  name: EventName,
  data: Prisma.YearlyReportUpdateManyMutationInput,
) {
  const written = await tx.yearlyReport.updateMany({ where: { id, status: 'DRAFT' }, data });
  if (written.count === 0) throw new Refusal('conflict', 'yearly-reports:refusal.published');
  await tell(tx, actor, id, name);
}

/** Who has rated is kept, and how many said what; never who said what. No event names the rater either. */
async function rate(tx: Tx, actor: Actor, report: FoundReport, level: Satisfaction, today: Day) {
  const { id: reportId, status, ratingEndsOn } = report;
  if (status !== 'PUBLISHED' || ratingEndsOn === null || toDate(today) > ratingEndsOn)
    throw new Refusal('conflict', 'yearly-reports:refusal.ratingOver');
  if (!(await isElector(tx, actor, report, today)))
    throw new Refusal('forbidden', 'yearly-reports:refusal.noElector');
  const rater = { reportId, employeeId: actor.employeeId ?? 0 };
  const marked = await tx.reportRater.createMany({ data: [rater], skipDuplicates: true });
  if (marked.count === 0) throw new Refusal('conflict', 'yearly-reports:refusal.ratedAlready');
  await tx.reportRating.upsert({
    where: { reportId_level: { reportId, level } },
    create: { reportId, level, voices: 1 },
    update: { voices: { increment: 1 } },
  });
}

async function tell(tx: Tx, actor: Actor, subjectId: number, name: EventName) {
  const { enterpriseId } = actor;
  await recordEvent(tx, actor, { enterpriseId, subjectType: 'yearly-reports', subjectId, name });
  announce(tx, [`enterprise:${enterpriseId}`], name, subjectId);
}
