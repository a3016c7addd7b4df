import type { Actor } from '#app/core/actor.ts';
import { db, type Db } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { Refusal } from '#app/core/refusal.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import type { DutySources } from '#app/platform/system/duty-time.ts';
import { representativeRules } from '#app/systems/representatives/public.ts';
import { onDay } from '#app/platform/calendar/on-day.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { monthAsked, type MonthOfDuty, type MonthSearch } from './month.ts';
import { canSeeDutyTime } from './permissions.ts';
import { minutesOfAll, rowsOf, sumOf, type DutySum, type SourcedSpell } from './sum.ts';

/** A representative with what he gave in a month. */
export interface DutyLine {
  /** Of his office. */
  id: number;
  no: string;
  name: string;
  electionUnit: string;
  sums: DutySum[];
  minutes: number;
}

interface Asked {
  actor: Actor;
  search: MonthSearch;
}

/** All representatives of a month with what they gave, by election unit. */
export function readMonth(sources: DutySources) {
  return async ({ actor, search }: Asked) => {
    const month = monthAsked(search, dayOf(new Date()));
    const lines = await readLines(sources, actor.enterpriseId, month);
    return {
      ...month,
      sources: Object.keys(sources),
      lines,
      minutes: lines.reduce((sum, line) => sum + line.minutes, 0),
    };
  };
}

/** Everybody who was in office on some day of the month, each once, with what he gave in it. */
export async function readLines(
  sources: DutySources,
  enterpriseId: number,
  month: MonthOfDuty,
): Promise<DutyLine[]> {
  const [offices, spells] = await Promise.all([
    readOffices(enterpriseId, month),
    readSpells(sources, enterpriseId, month, null),
  ]);
  return offices.map(({ employeeId, ...office }) => {
    const own = spells.filter((spell) => spell.employeeId === employeeId);
    const sums = sumOf(Object.keys(sources), own);
    return { ...office, sums, minutes: minutesOfAll(sums) };
  });
}

function readOffices(enterpriseId: number, { from, to }: MonthOfDuty) {
  return db().$queryRaw<(Omit<DutyLine, 'sums' | 'minutes'> & { employeeId: number })[]>`
    select * from (
      select distinct on (o."employeeId") o.id, o."employeeId", e.no, e.name, u.name as "electionUnit"
        from "Representative" o join "Employee" e on e.id = o."employeeId"
        join "ElectionUnit" u on u.id = o."electionUnitId"
       where o."enterpriseId" = ${enterpriseId} and o."inOfficeFrom" <= ${to}::date
         and (o."endedOn" is null or o."endedOn" >= ${from}::date)
       order by o."employeeId", o.id desc) one
     order by "electionUnit", no`;
}

async function readSpells(
  sources: DutySources,
  enterpriseId: number,
  { from, to }: { from: Day; to: Day },
  employeeId: number | null,
): Promise<SourcedSpell[]> {
  const { value } = await readRule(db(), enterpriseId, representativeRules['rep.visit_minutes'], to);
  const question = { enterpriseId, from, to, employeeId, visitMinutes: value };
  const read = Object.entries(sources).map(async ([source, readDuty]) =>
    (await readDuty(db(), question)).map((spell) => ({ ...spell, source })),
  );
  return (await Promise.all(read)).flat();
}

/**
 * The statement of one representative on a month, for who keeps attendance. Throws a `Refusal` when there is none, or
 * none that the actor may see: everybody reads his own.
 */
export function readStatement(sources: DutySources) {
  return async ({ actor, params, search }: Asked & { params: { id: number } }) => {
    const { enterpriseId } = actor;
    const office = await findOffice(db(), enterpriseId, params.id);
    const isOwn = office !== null && office.employeeId === actor.employeeId;
    if (!office || !(isOwn || may(actor, canSeeDutyTime)))
      throw new Refusal('notFound', 'duty-time:refusal.notFound');
    const month = monthAsked(search, dayOf(new Date()));
    const [spells, paidTime, visitMinutes, enterprise] = await Promise.all([
      readSpells(sources, enterpriseId, month, office.employeeId),
      readRule(db(), enterpriseId, representativeRules['rep.paid_time'], month.to),
      readRule(db(), enterpriseId, representativeRules['rep.visit_minutes'], month.to),
      db().orgUnit.findUniqueOrThrow({ where: { id: enterpriseId }, select: { name: true } }),
    ]);
    const sums = sumOf(Object.keys(sources), spells);
    return {
      ...month,
      today: dayOf(new Date()),
      id: office.id,
      enterprise: enterprise.name,
      no: office.employee.no,
      name: office.employee.name,
      unit: office.employee.memberships[0]?.unit.name ?? '',
      electionUnit: office.electionUnit.name,
      rows: rowsOf(spells),
      sums,
      minutes: minutesOfAll(sums),
      visitMinutes: visitMinutes.value,
      /** By which rule it counts as normal attendance; null where the enterprise has decided otherwise. */
      paidBy: paidTime.value ? paidTime.source : null,
      seesAll: may(actor, canSeeDutyTime),
    };
  };
}

function findOffice(tx: Db, enterpriseId: number, id: number) {
  return tx.representative.findFirst({
    where: { id, enterpriseId, inOfficeFrom: { not: null } },
    select: {
      id: true,
      employeeId: true,
      electionUnit: { select: { name: true } },
      employee: {
        select: {
          no: true,
          name: true,
          memberships: {
            where: onDay(dayOf(new Date()))('fromOn', 'toOn'),
            take: 1,
            select: { unit: { select: { name: true } } },
          },
        },
      },
    },
  });
}
