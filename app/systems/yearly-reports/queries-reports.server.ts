import type { Actor } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { SATISFACTIONS } from '#app/systems/concerns/public.ts';
import { representativesOf } from '#app/systems/representatives/public.server.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import { SMALLEST_GROUP } from '#app/platform/kpi/suppress.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';
import type { StoredFigures } from './figures.ts';
import { readYearFigures, showFigures } from './queries-figures.server.ts';

/** The reports of a representative that the reader may see: his own drafts too, the newest first. */
export async function readReportsOf(enterpriseId: number, representativeId: number, isOwn: boolean) {
  const reports = await db().yearlyReport.findMany({
    where: { enterpriseId, representativeId, ...(isOwn ? {} : { status: { not: 'DRAFT' } }) },
    orderBy: { year: 'desc' },
    select: { id: true, year: true, status: true },
  });
  return reports;
}

/** A report that the actor may see. Throws a `Refusal` when there is none; a draft is its writer's alone. */
export async function findReport(tx: Db, actor: Actor, id: number) {
  const report = await tx.yearlyReport.findFirst({
    where: { id, enterpriseId: actor.enterpriseId },
    include: {
      representative: {
        select: {
          id: true,
          enterpriseId: true,
          employeeId: true,
          electionUnitId: true,
          employee: { select: { name: true } },
          electionUnit: { select: { name: true } },
        },
      },
    },
  });
  const isOwn = report?.representative.employeeId === actor.employeeId;
  if (!report || (report.status === 'DRAFT' && !isOwn))
    throw new Refusal('notFound', 'yearly-reports:refusal.notFound');
  return { ...report, isOwn };
}

export type FoundReport = Awaited<ReturnType<typeof findReport>>;

/** Whether the actor elects this representative: he works today in a unit of the same election unit, and is not himself. */
export async function isElector(tx: Db, actor: Actor, report: FoundReport, day: Day): Promise<boolean> {
  if (actor.employeeId === null || report.isOwn) return false;
  const theirs = await representativesOf(tx, actor.enterpriseId, actor.unitPath, day);
  return theirs.some(({ electionUnitId }) => electionUnitId === report.representative.electionUnitId);
}

/** A report with its figures; those of a draft are of today, those of a published one as they were then. */
export async function readReport({ actor, params }: { actor: Actor; params: { id: number } }) {
  const today = dayOf(new Date());
  const report = await findReport(db(), actor, params.id);
  const { year, status, text, representative, isOwn } = report;
  const figures =
    status === 'DRAFT'
      ? await readYearFigures(db(), representative, year, today)
      : (report.figures as unknown as StoredFigures);
  const ratingEndsOn = report.ratingEndsOn && fromDate(report.ratingEndsOn);
  const isOpen = status === 'PUBLISHED' && ratingEndsOn !== null && today <= ratingEndsOn;
  const elects = isOpen && (await isElector(db(), actor, report, today));
  return {
    id: report.id,
    year,
    status,
    text,
    isOwn,
    isOpen,
    ratingEndsOn,
    publishedOn: report.publishedOn && fromDate(report.publishedOn),
    representative: {
      id: representative.id,
      name: representative.employee.name,
      unit: representative.electionUnit.name,
    },
    figures: showFigures(figures, await readRounding(db(), actor.enterpriseId, today)),
    mayRate: elects && !(await hasRated(db(), report.id, actor.employeeId ?? 0)),
    hasRated: elects && (await hasRated(db(), report.id, actor.employeeId ?? 0)),
    ratings: isOpen ? null : await readRatings(report.id),
  };
}

/** Whether somebody has rated the report; what he said is not known to anybody. */
export async function hasRated(tx: Db, reportId: number, employeeId: number): Promise<boolean> {
  return (await tx.reportRater.count({ where: { reportId, employeeId } })) > 0;
}

/** How many said what, once rating is over; null where fewer than five did, since they could be told apart. */
async function readRatings(reportId: number) {
  const rows = await db().reportRating.findMany({
    where: { reportId },
    select: { level: true, voices: true },
  });
  const total = rows.reduce((sum, { voices }) => sum + voices, 0);
  if (total < SMALLEST_GROUP) return null;
  return SATISFACTIONS.map((level) => ({
    level,
    voices: rows.find((row) => row.level === level)?.voices ?? 0,
  }));
}

/** Reports as notices name them. */
export const readReportSubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().yearlyReport.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: {
      id: true,
      year: true,
      representative: {
        select: { employee: { select: { name: true } }, electionUnit: { select: { name: true } } },
      },
    },
  });
  return new Map(
    rows.map(({ id, year, representative: { employee, electionUnit } }) => [
      id,
      {
        no: null,
        title: `${employee.name} ${year}`,
        department: electionUnit.name,
        to: `/yearly-reports/${id}`,
      },
    ]),
  );
};
