import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { CATEGORIES } from '#app/systems/concerns/public.ts';
import { readRounding } from '#app/platform/kpi/queries-rounding.server.ts';
import { printRate } from '#app/platform/kpi/rate.ts';
import { SMALLEST_GROUP } from '#app/platform/kpi/suppress.ts';
import { suppressTable } from '#app/platform/kpi/suppress-table.ts';
import type { ReadSubjects } from '#app/platform/notifications/subject.ts';
import type { DraftedReport } from './consultation-day.ts';
import { allowedSteps, keepsDays } from './policy.ts';
import { readCase } from './queries-case.server.ts';
import { factsOf } from './queries-day.server.ts';

/**
 * The report of a day. Until it is published it is the union's; then everybody reads it, with small groups left out and
 * nobody named. Throws a `Refusal` where there is none to read.
 */
export async function readReport({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readCase(db(), actor.enterpriseId, params.id);
  const { row, status, drafted, holding, people, today } = found;
  const keeps = keepsDays(actor);
  if (drafted === null) throw new Refusal('conflict', 'consultation-days:refusal.noReport');
  if (status !== 'PUBLISHED' && !keeps)
    throw new Refusal('forbidden', 'consultation-days:refusal.notPublished');
  const [mode, signer, enterprise] = await Promise.all([
    readRounding(db(), actor.enterpriseId, today),
    db().employee.findFirst({
      where: { signedConsultations: { some: { id: row.id } } },
      select: { name: true },
    }),
    db().orgUnit.findUniqueOrThrow({ where: { id: actor.enterpriseId }, select: { name: true } }),
  ]);
  const figuresOf = ({ visitors, matters, onSpot }: Counted) => ({
    visitors: visitors ?? 0,
    matters: matters ?? 0,
    onSpot: onSpot ?? 0,
    rate: printRate(onSpot ?? 0, matters ?? 0, mode),
  });
  return {
    ...factsOf(found),
    keeps,
    enterpriseName: enterprise.name,
    allowed: allowedSteps(status, holding, people, actor),
    figures: figuresOf(row),
    drafted: keeps ? { ...figuresOf(drafted), summary: drafted.summary } : null,
    noShows: drafted.noShows,
    categories: suppressedCategories(drafted),
    summary: row.summary,
    isSummarised: row.summarisedOn !== null,
    signedBy: signer?.name ?? null,
    signedOn: row.signedOn && fromDate(row.signedOn),
    publishedOn: row.publishedOn && fromDate(row.publishedOn),
  };
}

interface Counted {
  visitors: number | null;
  matters: number | null;
  onSpot: number | null;
}

/**
 * What the matters were about; null is a count that is not shown. Of fewer than five such matters nothing is said, since all
 * that is known of their sum would tell the rest.
 */
export function suppressedCategories({ categories }: Pick<DraftedReport, 'categories'>) {
  const counts = CATEGORIES.map((category) => categories[category] ?? 0);
  if (counts.reduce((sum, count) => sum + count, 0) < SMALLEST_GROUP) return [];
  const [cells = []] = suppressTable([counts]).cells;
  return CATEGORIES.map((category, at) => ({ category, count: cells[at] ?? null })).filter(
    ({ count }) => count !== 0,
  );
}

/** Consultation days as lists of several systems name them. */
export const readDaySubjects: ReadSubjects = async (enterpriseId, ids) => {
  const rows = await db().consultationDay.findMany({
    where: { enterpriseId, id: { in: [...ids] } },
    select: { id: true, no: true, theme: true, place: true, onDay: true, unit: { select: { name: true } } },
  });
  return new Map(
    rows.map(({ id, no, theme, place, onDay, unit }) => {
      const title = [fromDate(onDay), theme || place].filter(Boolean).join(' ');
      return [id, { no, title, department: unit.name, to: `/consultation-days/${id}` }];
    }),
  );
};
