import type { Actor } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { toDate, type Day } from '#app/commons/calendar/day.ts';

/** In office on the day, as a condition on `Representative`. */
export function inOffice(day: Day) {
  return {
    status: 'IN_OFFICE',
    inOfficeFrom: { lte: toDate(day) },
    OR: [{ endedOn: null }, { endedOn: { gte: toDate(day) } }],
  };
}

/** A representative in office on the day who represents the unit or a part of it; null when he does not. */
export async function findRepresentativeOver(
  tx: Db,
  enterpriseId: number,
  id: number,
  unitId: number,
  day: Day,
): Promise<{ id: number; name: string } | null> {
  const [found] = await tx.$queryRaw<{ id: number; name: string }[]>`
    select r.id, e.name
      from "Representative" r
      join "Employee" e on e.id = r."employeeId"
     where r.id = ${id} and r."enterpriseId" = ${enterpriseId} and r.status = 'IN_OFFICE'
       and r."inOfficeFrom" <= ${day}::date and (r."endedOn" is null or r."endedOn" >= ${day}::date)
       and exists (select 1 from "ElectionUnitPart" p join "OrgUnit" pu on pu.id = p."unitId", "OrgUnit" u
                    where p."electionUnitId" = r."electionUnitId" and u.id = ${unitId}
                      and (starts_with(u.path, pu.path) or starts_with(pu.path, u.path)))`;
  return found ?? null;
}

/** The office of the actor on the day, with the paths of the units that he represents. Throws a `Refusal` without one. */
export async function findOwnOffice(tx: Db, { enterpriseId, employeeId }: Actor, day: Day) {
  const office = await tx.representative.findFirst({
    where: { enterpriseId, employeeId: employeeId ?? 0, ...inOffice(day) },
    orderBy: { id: 'desc' },
    select: {
      id: true,
      electionUnit: { select: { parts: { select: { unit: { select: { path: true } } } } } },
    },
  });
  if (!office) throw new Refusal('forbidden', 'contact-cards:refusal.noOffice');
  return { id: office.id, unitPaths: office.electionUnit.parts.map(({ unit }) => unit.path) };
}

export interface RepresentativeOption {
  id: number;
  name: string;
  unit: string;
}

/** Representatives in office on the day, for a choice; by election unit and name. */
export async function readRepresentativeOptions(
  enterpriseId: number,
  day: Day,
): Promise<RepresentativeOption[]> {
  const rows = await db().representative.findMany({
    where: { enterpriseId, ...inOffice(day) },
    orderBy: [{ electionUnit: { id: 'asc' } }, { employee: { pinyin: 'asc' } }],
    select: { id: true, employee: { select: { name: true } }, electionUnit: { select: { name: true } } },
  });
  return rows.map(({ id, employee, electionUnit }) => ({ id, name: employee.name, unit: electionUnit.name }));
}
