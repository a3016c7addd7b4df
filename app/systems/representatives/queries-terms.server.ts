import type { Actor } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, dayOf, fromDate, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { readRuleValues } from '#app/platform/rules/queries.server.ts';
import { oneOf } from '#app/core/one-of.ts';
import { gaugesOf } from './composition.ts';
import { votesNeeded } from './election.ts';
import { managesTerms } from './policy.ts';
import { countByElectionUnit, type Represented } from './queries-offices.server.ts';
import { QUOTA_SCHEMES, quotaOf } from './quota.ts';
import { RUNNING_TERMS } from './representative.ts';
import { representativeRules } from './rules.ts';

export interface DepartmentSize {
  id: number;
  name: string;
  people: number;
  women: number;
}

/** The people of each department, with its teams, on the day. */
export function countDepartments(tx: Db, enterpriseId: number, day: Day): Promise<DepartmentSize[]> {
  return tx.$queryRaw<DepartmentSize[]>`
    select d.id, d.name, count(distinct e.id)::int as people,
           (count(distinct e.id) filter (where e.gender = 'FEMALE'))::int as women
      from "OrgUnit" d
      left join "OrgUnit" u on u."enterpriseId" = d."enterpriseId" and starts_with(u.path, d.path)
      left join "UnitMembership" m on m."unitId" = u.id and m."fromOn" <= ${day}::date
       and (m."toOn" is null or m."toOn" >= ${day}::date)
      left join "Employee" e on e.id = m."employeeId" and exists (
        select 1 from "Employment" w where w."employeeId" = e.id and w."joinedOn" <= ${day}::date
           and (w."leftOn" is null or w."leftOn" >= ${day}::date))
     where d."enterpriseId" = ${enterpriseId} and d.kind = 'DEPARTMENT' and d."closedOn" is null
     group by d.id, d.name order by d.id`;
}

/** All terms of the enterprise, the latest first. */
export async function readTerms({ actor }: { actor: Actor }) {
  const terms = await db().congressTerm.findMany({
    where: { enterpriseId: actor.enterpriseId },
    orderBy: { termNo: 'desc' },
    include: { _count: { select: { representatives: { where: { status: 'IN_OFFICE' } } } } },
  });
  return {
    manages: managesTerms(actor),
    terms: terms.map(({ id, termNo, status, startsOn, endsOn, quota, _count }) => ({
      id,
      termNo,
      status,
      startsOn: fromDate(startsOn),
      endsOn: fromDate(endsOn),
      quota,
      inOffice: _count.representatives,
    })),
  };
}

/** What a plan begins with: today's roster, and what each scheme makes of it. */
export async function readPlanForm({ actor }: { actor: Actor }) {
  const { enterpriseId } = actor;
  const today = dayOf(new Date());
  const sizes = await countDepartments(db(), enterpriseId, today);
  const employees = sizes.reduce((sum, { people }) => sum + people, 0);
  const rules = await readRuleValues(db(), enterpriseId, representativeRules, today);
  const scheme = oneOf(QUOTA_SCHEMES, rules['rep.quota.scheme']);
  const last = await db().congressTerm.findFirst({
    where: { enterpriseId },
    orderBy: { termNo: 'desc' },
    select: { termNo: true, endsOn: true },
  });
  return {
    employees,
    scheme,
    years: String(Math.min(5, Math.max(3, Math.round(rules['rep.term'] / 12)))),
    ranges: QUOTA_SCHEMES.map((one) => ({ scheme: one, ...quotaOf(one, employees) })),
    quota: quotaOf(scheme, employees).least,
    termNo: (last?.termNo ?? 0) + 1,
    startsOn: last ? addDays(fromDate(last.endsOn), 1) : today,
  };
}

async function findTerm(enterpriseId: number, id: number) {
  const term = await db().congressTerm.findFirst({ where: { id, enterpriseId } });
  if (!term) throw new Refusal('notFound', 'terms:refusal.notFound');
  return term;
}

/** A term's page: election units with their seats, vacancies, how the representatives are composed today. */
export async function readTerm({ actor, params }: { actor: Actor; params: { id: number } }) {
  const { enterpriseId } = actor;
  const term = await findTerm(enterpriseId, params.id);
  const today = dayOf(new Date());
  const manages = managesTerms(actor);
  const status = term.status;
  const [units, people, vacancies, rules] = await Promise.all([
    readUnitsOf(term.id),
    countByElectionUnit(db(), term.id, today),
    readVacancies(enterpriseId, term.id, today),
    readRuleValues(db(), enterpriseId, representativeRules, today),
  ]);
  const inOffice = units.flatMap(({ representatives }) =>
    representatives.filter((one) => one.status === 'IN_OFFICE'),
  );
  return {
    id: term.id,
    termNo: term.termNo,
    status,
    startsOn: fromDate(term.startsOn),
    endsOn: fromDate(term.endsOn),
    extensionReason: term.extensionReason,
    scheme: term.scheme,
    employeeCount: term.employeeCount,
    quota: term.quota,
    today,
    manages,
    mayElect: manages && (status === 'ELECTING' || RUNNING_TERMS.includes(status)),
    units: units.map((unit) => shownUnit(unit, people, manages)),
    vacancies,
    gauges: gaugesOf(compositionOf(term.quota, inOffice, people), rules),
  };
}

type UnitRow = Awaited<ReturnType<typeof readUnitsOf>>[number];

function readUnitsOf(termId: number) {
  return db().electionUnit.findMany({
    where: { termId },
    orderBy: { id: 'asc' },
    include: {
      parts: { select: { unit: { select: { name: true } } } },
      representatives: {
        where: { status: { not: 'ENDED' } },
        orderBy: { id: 'asc' },
        select: {
          id: true,
          status: true,
          category: true,
          employee: { select: { name: true, gender: true } },
        },
      },
    },
  });
}

/** Somebody whose election is not announced yet is shown to those who entered it. */
function shownUnit(unit: UnitRow, people: ReadonlyMap<number, Represented>, manages: boolean) {
  return {
    id: unit.id,
    name: unit.name,
    quota: unit.quota,
    parts: unit.parts.map((part) => part.unit.name),
    people: people.get(unit.id)?.people ?? 0,
    seated: unit.representatives.length,
    inOffice: unit.representatives.filter(({ status }) => status === 'IN_OFFICE').length,
    representatives: unit.representatives
      .filter(({ status }) => manages || status !== 'ELECTED')
      .map(({ id, status, category, employee }) => ({
        id,
        name: employee.name,
        status,
        category,
      })),
  };
}

function compositionOf(
  quota: number,
  inOffice: UnitRow['representatives'],
  people: ReadonlyMap<number, Represented>,
) {
  const counted = [...people.values()];
  return {
    quota,
    inOffice: inOffice.length,
    leaders: inOffice.filter(({ category }) => category === 'LEADER').length,
    frontline: inOffice.filter(({ category }) => category === 'FRONTLINE').length,
    women: inOffice.filter(({ employee }) => employee.gender === 'FEMALE').length,
    employees: counted.reduce((sum, one) => sum + one.people, 0),
    femaleEmployees: counted.reduce((sum, { women }) => sum + women, 0),
  };
}

async function readVacancies(enterpriseId: number, termId: number, today: Day) {
  const rows = await db().vacancy.findMany({
    where: { enterpriseId, termId, status: 'OPEN' },
    orderBy: { id: 'asc' },
    include: { electionUnit: true, former: { include: { employee: { select: { name: true } } } } },
  });
  const clocks = await db().deadline.findMany({
    where: { subjectType: 'vacancies', subjectId: { in: rows.map(({ id }) => id) }, closedAt: null },
    select: { subjectId: true, dueOn: true },
  });
  const calendar = await readWorkCalendar(db(), enterpriseId);
  return rows.map(({ id, status, openedOn, electionUnit, former }) => {
    const due = clocks.find(({ subjectId }) => subjectId === id)?.dueOn;
    const dueOn = due ? fromDate(due) : null;
    return {
      id,
      status,
      electionUnitId: electionUnit.id,
      electionUnitName: electionUnit.name,
      formerName: former?.employee.name ?? null,
      openedOn: fromDate(openedOn),
      dueOn,
      workdaysLeft: dueOn === null ? null : calendar.workdaysBetween(today, dueOn),
    };
  });
}

/** The departments with the election units to which they belong, while these may still be changed. */
export async function readUnitsForm({ actor, params }: { actor: Actor; params: { id: number } }) {
  const term = await findTerm(actor.enterpriseId, params.id);
  if (term.status !== 'PREPARING') throw new Refusal('conflict', 'terms:refusal.notPreparing');
  const parts = await db().electionUnitPart.findMany({
    where: { electionUnit: { termId: term.id } },
    select: { unitId: true, electionUnit: { select: { name: true } } },
  });
  const sizes = await countDepartments(db(), actor.enterpriseId, dayOf(new Date()));
  return {
    term: { id: term.id, termNo: term.termNo, quota: term.quota },
    departments: sizes
      .filter(({ people }) => people > 0)
      .map(({ id, name, people }) => ({
        id,
        name,
        people,
        electionUnit: parts.find(({ unitId }) => unitId === id)?.electionUnit.name ?? name,
      })),
  };
}

/** An election unit of the term with its seats. Throws a `Refusal` when there is none. */
export async function readElectionUnit(tx: Db, enterpriseId: number, termId: number, id: number) {
  const unit = await tx.electionUnit.findFirst({
    where: { id, termId, enterpriseId },
    include: {
      term: { select: { status: true, termNo: true } },
      _count: { select: { representatives: { where: { status: { not: 'ENDED' } } } } },
    },
  });
  if (!unit) throw new Refusal('notFound', 'terms:refusal.notFound');
  return { ...unit, seated: unit._count.representatives };
}

/** The election unit of a term in which an employee votes on the day: the nearest one above his unit. */
export async function findElectionUnitOf(tx: Db, termId: number, employeeId: number, day: Day) {
  const [found] = await tx.$queryRaw<{ id: number; name: string }[]>`
    select eu.id, eu.name
      from "UnitMembership" m
      join "OrgUnit" u on u.id = m."unitId"
      join "OrgUnit" pu on starts_with(u.path, pu.path)
      join "ElectionUnitPart" p on p."unitId" = pu.id
      join "ElectionUnit" eu on eu.id = p."electionUnitId" and eu."termId" = ${termId}
     where m."employeeId" = ${employeeId} and m."fromOn" <= ${day}::date
       and (m."toOn" is null or m."toOn" >= ${day}::date)
     order by m."fromOn" desc, length(pu.path) desc limit 1`;
  return found ?? null;
}

/** What is needed to enter an election: the units with free seats, how many people they have, how many votes it takes. */
export async function readElectionForm({
  actor,
  params,
  search,
}: {
  actor: Actor;
  params: { id: number };
  search: { unit?: number | undefined };
}) {
  const term = await findTerm(actor.enterpriseId, params.id);
  const today = dayOf(new Date());
  const [units, people, rules] = await Promise.all([
    readUnitsOf(term.id),
    countByElectionUnit(db(), term.id, today),
    readRuleValues(db(), actor.enterpriseId, representativeRules, today),
  ]);
  const open = units.filter(({ quota, representatives }) => representatives.length < quota);
  return {
    term: { id: term.id, termNo: term.termNo },
    today,
    chosen: (open.length === 1 ? open[0] : open.find(({ id }) => id === search.unit))?.id ?? null,
    units: open.map(({ id, name, quota, representatives }) => {
      const electorate = people.get(id)?.people ?? 0;
      return {
        id,
        name,
        free: quota - representatives.length,
        electorate,
        needed: votesNeeded(electorate, rules),
      };
    }),
  };
}
