import { Prisma, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { RUNNING_TERMS, type Category } from './representative.ts';

/** A representative as cards and lists name him. */
export interface NamedRepresentative {
  id: number;
  employeeId: number;
  no: string;
  name: string;
  position: string | null;
  category: Category;
  electionUnitId: number;
  electionUnitName: string;
  termId: number;
  inOfficeFrom: Day;
}

/** Selects `NamedRepresentative` of those in office on the day, of terms that run. */
function selectInOffice(enterpriseId: number, day: Day, narrowed: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select o.id, o."employeeId", e.no, e.name, e.position, o.category, o."electionUnitId",
           eu.name as "electionUnitName", o."termId", o."inOfficeFrom"::text as "inOfficeFrom"
      from "Representative" o
      join "Employee" e on e.id = o."employeeId"
      join "ElectionUnit" eu on eu.id = o."electionUnitId"
      join "CongressTerm" t on t.id = o."termId"
     where o."enterpriseId" = ${enterpriseId} and t.status = any(${[...RUNNING_TERMS]})
       and o.status = 'IN_OFFICE' and o."inOfficeFrom" <= ${day}::date
       and (o."endedOn" is null or o."endedOn" >= ${day}::date) and ${narrowed}
     order by eu.name, e.no`;
}

/** The election unit of the running term to which a unit of this path belongs: of nested ones the lowest. */
function nearestElectionUnit(enterpriseId: number, unitPath: string): Prisma.Sql {
  return Prisma.sql`(
    select p."electionUnitId" from "ElectionUnitPart" p
      join "OrgUnit" pu on pu.id = p."unitId"
      join "ElectionUnit" peu on peu.id = p."electionUnitId"
      join "CongressTerm" pt on pt.id = peu."termId"
     where peu."enterpriseId" = ${enterpriseId} and pt.status = any(${[...RUNNING_TERMS]})
       and starts_with(${unitPath}, pu.path)
     order by length(pu.path) desc limit 1)`;
}

/**
 * Who represents a unit on the day: those in office in the nearest election unit that covers it. Empty where nobody
 * does.
 *
 * @param unitPath path of the unit, `/1/7/31/`
 */
export function representativesOf(
  tx: Db,
  enterpriseId: number,
  unitPath: string,
  day: Day,
): Promise<NamedRepresentative[]> {
  const near = Prisma.sql`o."electionUnitId" = ${nearestElectionUnit(enterpriseId, unitPath)}`;
  return tx.$queryRaw<NamedRepresentative[]>(selectInOffice(enterpriseId, day, near));
}

/** The office that the employee holds on the day, in a running term; null when he holds none. */
export async function representativeOfEmployee(
  tx: Db,
  enterpriseId: number,
  employeeId: number,
  day: Day,
): Promise<NamedRepresentative | null> {
  const own = Prisma.sql`o."employeeId" = ${employeeId}`;
  const [found] = await tx.$queryRaw<NamedRepresentative[]>(selectInOffice(enterpriseId, day, own));
  return found ?? null;
}

/** Everybody in office on the day, by election unit and 工号. */
export function representativesInOffice(
  tx: Db,
  enterpriseId: number,
  day: Day,
): Promise<NamedRepresentative[]> {
  return tx.$queryRaw<NamedRepresentative[]>(selectInOffice(enterpriseId, day, Prisma.sql`true`));
}

/**
 * Who now holds the office in the election unit of a representative: himself while he is in office, else whoever was
 * elected for his vacancy, else whoever came into office there last. Null while the seat is empty, and where the term
 * ended, when nobody represents those units any more.
 */
export async function successorOf(
  tx: Db,
  representativeId: number,
  day: Day,
): Promise<NamedRepresentative | null> {
  const own = await tx.representative.findUnique({
    where: { id: representativeId },
    select: {
      enterpriseId: true,
      electionUnitId: true,
      electionUnit: { select: { parts: { select: { unit: { select: { path: true } } } } } },
      vacancies: { select: { filledById: true } },
    },
  });
  if (!own) return null;
  const { enterpriseId, electionUnitId, electionUnit, vacancies } = own;
  const there = await representativesInOffice(tx, enterpriseId, day);
  const himself = there.find(({ id }) => id === representativeId);
  if (himself) return himself;
  const named = there.find(({ id }) => vacancies.some(({ filledById }) => filledById === id));
  if (named) return named;
  const latest = (of: readonly NamedRepresentative[]) =>
    [...of].sort((a, b) => b.inOfficeFrom.localeCompare(a.inOfficeFrom))[0] ?? null;
  const mates = latest(there.filter((one) => one.electionUnitId === electionUnitId));
  if (mates) return mates;
  const [part] = electionUnit.parts;
  return part ? latest(await representativesOf(tx, enterpriseId, part.unit.path, day)) : null;
}

/** How many employees each election unit of a term has on the day, and how many of them are women. */
export interface Represented {
  people: number;
  women: number;
}

/** The people of every election unit of a term on the day, by the unit's id: whoever belongs to a nested one counts there. */
export async function countByElectionUnit(
  tx: Db,
  termId: number,
  day: Day,
): Promise<ReadonlyMap<number, Represented>> {
  const rows = await tx.$queryRaw<(Represented & { id: number })[]>`
    select near.id, count(distinct e.id)::int as people,
           (count(distinct e.id) filter (where e.gender = 'FEMALE'))::int as women
      from "CongressTerm" t
      join "UnitMembership" m on m."enterpriseId" = t."enterpriseId" and m."fromOn" <= ${day}::date
       and (m."toOn" is null or m."toOn" >= ${day}::date)
      join "OrgUnit" u on u.id = m."unitId"
      join "Employee" e on e.id = m."employeeId"
      join lateral (
        select p."electionUnitId" as id from "ElectionUnitPart" p
          join "ElectionUnit" eu on eu.id = p."electionUnitId" and eu."termId" = t.id
          join "OrgUnit" pu on pu.id = p."unitId"
         where starts_with(u.path, pu.path) order by length(pu.path) desc limit 1) near on true
     where t.id = ${termId} and exists (
       select 1 from "Employment" w where w."employeeId" = e.id and w."joinedOn" <= ${day}::date
          and (w."leftOn" is null or w."leftOn" >= ${day}::date))
     group by near.id`;
  return new Map(rows.map(({ id, people, women }) => [id, { people, women }]));
}

/** How many people an election unit has on the day. */
export async function countRepresented(tx: Db, electionUnitId: number, day: Day): Promise<number> {
  const unit = await tx.electionUnit.findUnique({ where: { id: electionUnitId }, select: { termId: true } });
  if (!unit) return 0;
  const counted = await countByElectionUnit(tx, unit.termId, day);
  return counted.get(electionUnitId)?.people ?? 0;
}

/** A representative with his office, whatever its state. */
export type RepresentativeRecord = Awaited<ReturnType<typeof readRepresentative>>;

/** Reads a representative of the enterprise. Throws a `Refusal` when there is none. */
export async function readRepresentative(tx: Db, enterpriseId: number, id: number) {
  const row = await tx.representative.findFirst({
    where: { id, enterpriseId },
    include: officeOn(dayOf(new Date())),
  });
  if (!row) throw new Refusal('notFound', 'representatives:refusal.notFound');
  const { employee, electionUnit, term, electedOn, inOfficeFrom, suspendedOn, endedOn, ...rest } = row;
  return {
    ...rest,
    category: row.category,
    status: row.status,
    endReason: row.endReason,
    no: employee.no,
    name: employee.name,
    position: employee.position,
    unitName: employee.memberships[0]?.unit.name ?? '',
    term: { id: term.id, termNo: term.termNo, status: term.status },
    electionUnit: {
      id: electionUnit.id,
      name: electionUnit.name,
      parts: electionUnit.parts.map(({ unit }) => unit),
    },
    electedOn: electedOn && fromDate(electedOn),
    inOfficeFrom: inOfficeFrom && fromDate(inOfficeFrom),
    suspendedOn: suspendedOn && fromDate(suspendedOn),
    endedOn: endedOn && fromDate(endedOn),
  };
}

/** What belongs to an office, with the unit in which its holder works on the day. */
function officeOn(day: Day) {
  return {
    term: true,
    electionUnit: {
      include: { parts: { select: { unit: { select: { id: true, name: true, path: true } } } } },
    },
    employee: {
      select: {
        no: true,
        name: true,
        position: true,
        memberships: {
          where: onDay(day)('fromOn', 'toOn'),
          take: 1,
          select: { unit: { select: { name: true } } },
        },
      },
    },
  } as const satisfies Prisma.RepresentativeInclude;
}
