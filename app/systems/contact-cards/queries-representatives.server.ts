import type { Actor } from '#app/core/actor.ts';
import type { Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import {
  representativeOfEmployee,
  representativesInOffice,
} from '#app/systems/representatives/public.server.ts';

/** A representative in office on the day who represents the unit, a part of it or all around it; null when he does not. */
export async function findRepresentativeOver(
  tx: Db,
  enterpriseId: number,
  id: number,
  unitId: number,
  day: Day,
): Promise<{ id: number; name: string } | null> {
  const found = (await representativesInOffice(tx, enterpriseId, day)).find((one) => one.id === id);
  if (!found) return null;
  const { path } = await tx.orgUnit.findUniqueOrThrow({ where: { id: unitId }, select: { path: true } });
  const parts = await readPartPaths(tx, found.electionUnitId);
  return parts.some((part) => path.startsWith(part) || part.startsWith(path)) ? found : null;
}

/** The office of the actor on the day, with the paths of the units that he represents. Throws a `Refusal` without one. */
export async function findOwnOffice(tx: Db, { enterpriseId, employeeId }: Actor, day: Day) {
  const office = await representativeOfEmployee(tx, enterpriseId, employeeId ?? 0, day);
  if (!office) throw new Refusal('forbidden', 'contact-cards:refusal.noOffice');
  return { id: office.id, unitPaths: await readPartPaths(tx, office.electionUnitId) };
}

async function readPartPaths(tx: Db, electionUnitId: number): Promise<string[]> {
  const parts = await tx.electionUnitPart.findMany({
    where: { electionUnitId },
    select: { unit: { select: { path: true } } },
  });
  return parts.map(({ unit }) => unit.path);
}
