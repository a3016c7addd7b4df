import type { Actor } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { fromDate } from '#app/platform/calendar/day.ts';
import { mayAskOpening, mayDecideOpening } from './opening.ts';
import { dayOrNull, readVisibleCase } from './queries-case.server.ts';
import { summaryOf } from './queries-detail.server.ts';

/** Who was let in on a concern or is to be, oldest first. */
export async function readOpenings(tx: Db, concernId: number) {
  const rows = await tx.concernOpening.findMany({
    where: { concernId },
    orderBy: { id: 'asc' },
    include: { for: { select: { name: true } }, askedBy: { select: { name: true } } },
  });
  return rows.map(({ askedOn, decidedOn, endsOn, for: letIn, askedBy, ...row }) => ({
    ...row,
    forName: letIn.name,
    askedByName: askedBy.name,
    askedOn: fromDate(askedOn),
    decidedOn: dayOrNull(decidedOn),
    endsOn: dayOrNull(endsOn),
  }));
}

/**
 * The page on which somebody is let in on a confidential or unnamed concern. Its author reads it too. Throws a `Refusal`
 * where there is nothing to guard, or the reader is neither its author nor of the union on the case.
 */
export async function readOpeningsPage({ actor, params }: { actor: Actor; params: { id: number } }) {
  const found = await readVisibleCase(db(), actor, params.id);
  const { viewer, facts, row } = found;
  const mayAsk = mayAskOpening(viewer);
  if (facts.tier === 'NAMED' || (!mayAsk && !viewer.isAuthor))
    throw new Refusal('notFound', 'concerns:refusal.notFound');
  const openings = await readOpenings(db(), row.id);
  return {
    ...summaryOf(found),
    today: found.today,
    openingDays: Number(found.rules['concern.opening']),
    isAuthor: viewer.isAuthor,
    mayAsk,
    openings: openings.map((opening) => ({
      ...opening,
      mayDecide: opening.status === 'ASKED' && mayDecideOpening(opening, actor.employeeId, viewer),
    })),
  };
}
