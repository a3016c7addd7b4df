import { db, type Db } from '#app/core/db.server.ts';
import { dayOf, toDate, type Day } from '#app/platform/calendar/day.ts';
import { findEnterprise } from '#app/systems/roster/public.server.ts';
import { readRule } from '#app/platform/rules/queries.server.ts';
import { newChallenge } from './challenge.server.ts';
import { offeredUnits, type CountedUnit, type OfferedUnits } from './offered-units.ts';
import { proofBits, unnamedRules } from './rules.ts';
import type { NewSearch } from './schema.ts';

/** What the form shows. Without a code, and with several enterprises, it asks whose portal it is. */
export async function readNewUnnamed({ search }: { search: NewSearch }) {
  const today = dayOf(new Date());
  const { enterprise, isOnly } = await readAsked(search.enterprise);
  if (!enterprise) return { enterprise: null, unknownCode: search.enterprise ?? '' };
  const { value } = await readRule(db(), enterprise.id, unnamedRules['unnamed.proof_work'], today);
  return {
    enterprise: { id: enterprise.id, name: enterprise.name, code: isOnly ? '' : enterprise.code },
    representative: await readRepresentative(enterprise.id, search.representative),
    from: search.from ?? null,
    units: await readOfferedUnits(db(), enterprise.id, today),
    challenge: newChallenge('send', proofBits(value), today),
  };
}

async function readAsked(code: string | undefined) {
  const enterprise = await findEnterprise(db(), code || undefined).catch(() => null);
  return { enterprise, isOnly: (await db().orgUnit.count({ where: { kind: 'ENTERPRISE' } })) === 1 };
}

/** The representative whose card or page led here, as long as he is in office. */
async function readRepresentative(enterpriseId: number, id: number | undefined) {
  if (id === undefined) return null;
  const found = await db().representative.findFirst({
    where: { id, enterpriseId, status: 'IN_OFFICE' },
    select: { id: true, employee: { select: { name: true } } },
  });
  return found && { id: found.id, name: found.employee.name };
}

/** The units that may be named, counted today. */
export async function readOfferedUnits(tx: Db, enterpriseId: number, today: Day): Promise<OfferedUnits> {
  const units = await tx.$queryRaw<CountedUnit[]>`
    select u.id, u.name, case when u.kind = 'TEAM' then u."parentId" end as "departmentId",
           count(m."employeeId")::int as people
      from "OrgUnit" u
      left join "UnitMembership" m on m."unitId" = u.id and m."fromOn" <= ${toDate(today)}::date
            and (m."toOn" is null or m."toOn" >= ${toDate(today)}::date)
            and exists (select 1 from "Employment" w where w."employeeId" = m."employeeId"
                          and w."joinedOn" <= ${toDate(today)}::date
                          and (w."leftOn" is null or w."leftOn" >= ${toDate(today)}::date))
     where u."enterpriseId" = ${enterpriseId} and u.kind in ('DEPARTMENT', 'TEAM') and u."closedOn" is null
     group by u.id order by u.id`;
  return offeredUnits(units);
}
