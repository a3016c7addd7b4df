import { randomUUID } from 'node:crypto';
import type { Actor } from '#app/core/actor.ts';
import { db } from '#app/core/db.server.ts';
import { dayOf } from '#app/platform/calendar/day.ts';
import { representativesOf } from '#app/systems/representatives/public.server.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { readPresent } from '#app/platform/workflow/queries-present.server.ts';
import { OFFICES } from './duty.ts';
import { receiverOf } from './receiver.ts';
import type { NewSearch } from './schema.ts';
import { superiorsOf, type SuperiorPost } from './superiors.ts';

/** An empty form with a key of its own: who may take it on, and what one ought to know before one sends it. */
export async function readNewConcern({ actor, search }: { actor: Actor; search: NewSearch }) {
  const people = await readPeopleAround(actor);
  const representatives = await readRepresentatives(actor, people.superiors);
  const unit = await db().orgUnit.findUniqueOrThrow({
    where: { id: actor.unitId },
    select: { name: true },
  });
  return {
    formKey: randomUUID(),
    representatives,
    named: await namedBy(actor, search, people.superiors),
    arranged: people.arranged,
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

/** A representative who may be chosen, and by which post they lead the reader. */
export interface OfferedRepresentative {
  id: number;
  name: string;
  superior: SuperiorPost | null;
}

type Superiors = ReadonlyMap<number, SuperiorPost>;

/** Who leads the actor, and the name of whoever would have the concern where nobody is chosen. */
async function readPeopleAround({ enterpriseId, unitId, unitPath, employeeId }: Actor) {
  const branch = unitPath.split('/').filter(Boolean).map(Number);
  const present = await readPresent(db(), enterpriseId, branch, dayOf(new Date()));
  const superiors = superiorsOf(unitPath, present.held);
  const unfit = employeeId === null ? [] : [employeeId];
  const id = receiverOf(null, { unitId, unitPath, unfit, above: [...superiors.keys()] }, present);
  const found = await db().employee.findFirst({
    where: { id: id ?? 0, enterpriseId },
    select: { name: true },
  });
  return { superiors, arranged: found?.name ?? null };
}

/** Whom the address names, or the card; it may be another unit's. */
async function namedBy(
  { enterpriseId }: Actor,
  { representative, card }: NewSearch,
  superiors: Superiors,
): Promise<OfferedRepresentative | null> {
  if (representative === undefined && card === undefined) return null;
  const found = await db().representative.findFirst({
    where: {
      enterpriseId,
      status: 'IN_OFFICE',
      ...(representative === undefined ? { cards: { some: { token: card ?? '' } } } : { id: representative }),
    },
    select: { id: true, employeeId: true, employee: { select: { name: true } } },
  });
  return found && offered({ ...found, name: found.employee.name }, superiors);
}

/** The representatives of one's unit, without oneself. */
async function readRepresentatives(
  { enterpriseId, unitPath, employeeId }: Actor,
  superiors: Superiors,
): Promise<OfferedRepresentative[]> {
  const found = await representativesOf(db(), enterpriseId, unitPath, dayOf(new Date()));
  return found.filter((one) => one.employeeId !== employeeId).map((one) => offered(one, superiors));
}

function offered(
  { id, name, employeeId }: { id: number; name: string; employeeId: number },
  superiors: Superiors,
): OfferedRepresentative {
  return { id, name, superior: superiors.get(employeeId) ?? null };
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
