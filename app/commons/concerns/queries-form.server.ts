import { randomUUID } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { dayOf } from '../calendar/day.ts';
import { representativesOf } from '../representatives/queries-offices.server.ts';
import { onDay } from '../roster/queries.server.ts';
import { OFFICES } from './duty.ts';
import type { NewSearch } from './schema.ts';

/** An empty form with a key of its own: who may take it on, and what one ought to know before one sends it. */
export async function readNewConcern({ actor, search }: { actor: Actor; search: NewSearch }) {
  const representatives = await readRepresentatives(actor);
  const unit = await db().orgUnit.findUniqueOrThrow({
    where: { id: actor.unitId },
    select: { name: true },
  });
  return {
    formKey: randomUUID(),
    representatives,
    chosen: await chosenOf(actor, search, representatives),
    card: search.card ?? '',
    comment: search.comment ?? '',
    assists: assistsOf(actor),
    around: {
      unitName: unit.name,
      unitSize: await sizeOf(actor.unitPath),
      names: [actor.name],
      no: actor.no,
    },
  };
}

export type NewConcernForm = Awaited<ReturnType<typeof readNewConcern>>;

interface Chosen {
  id: number;
  name: string;
}

/** Whom the address names, or the card; he may be another unit's. */
async function chosenOf(
  { enterpriseId }: Actor,
  { representative, card }: NewSearch,
  own: readonly Chosen[],
): Promise<Chosen | null> {
  if (representative === undefined && card === undefined) return own[0] ?? null;
  const found = await db().representative.findFirst({
    where: {
      enterpriseId,
      status: 'IN_OFFICE',
      ...(representative === undefined ? { cards: { some: { token: card ?? '' } } } : { id: representative }),
    },
    select: { id: true, employee: { select: { name: true } } },
  });
  return found ? { id: found.id, name: found.employee.name } : (own[0] ?? null);
}

/** The representatives of one's unit, without oneself. */
async function readRepresentatives({ enterpriseId, unitPath, employeeId }: Actor): Promise<Chosen[]> {
  const found = await representativesOf(db(), enterpriseId, unitPath, dayOf(new Date()));
  return found.filter((one) => one.employeeId !== employeeId).map(({ id, name }) => ({ id, name }));
}

/** How many people belong to a unit and all below it today. */
async function sizeOf(path: string): Promise<number> {
  return db().unitMembership.count({
    where: { ...onDay(dayOf(new Date()))('fromOn', 'toOn'), unit: { path: { startsWith: path } } },
  });
}

/** Whether one may type for others: in what tiers, the form says beside the field. */
function assistsOf({ roles }: Actor): boolean {
  return roles.some(({ role }) => role === 'TEAM_LEADER' || OFFICES.includes(role));
}
