import { onDay } from '#app/platform/calendar/on-day.ts';
import { type Db, db } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { OfferedPerson } from '#app/platform/forms/offered-person.ts';

/** The unit an employee belongs to on this day, or null when he belongs to none. */
export async function findUnitOn(tx: Db, employeeId: number, day: Day) {
  const membership = await tx.unitMembership.findFirst({
    where: { employeeId, ...onDay(day)('fromOn', 'toOn') },
    orderBy: { fromOn: 'desc' },
    select: { unit: { select: { id: true, name: true, path: true } } },
  });
  return membership?.unit ?? null;
}

const FOUND_AT_MOST = 8;

/** People on the roster today whose 工号, name, pinyin or initials begin so; at most eight. */
export function findEmployees(enterpriseId: number, typed: string): Promise<OfferedPerson[]> {
  const words = typed.trim().toLowerCase();
  if (words === '') return Promise.resolve([]);
  const begins = `${words.replace(/[\\%_]/g, '\\$&')}%`;
  return db().$queryRaw<OfferedPerson[]>`
    select e.id, e.no, e.name,
           case when u.kind = 'TEAM' then above.name || ' ' || u.name else u.name end as "unitName"
      from "Employee" e
      join lateral (select m."unitId" from "UnitMembership" m
                     where m."employeeId" = e.id and m."fromOn" <= (now() at time zone 'Asia/Shanghai')::date
                       and (m."toOn" is null or m."toOn" >= (now() at time zone 'Asia/Shanghai')::date)
                     order by m."fromOn" desc limit 1) here on true
      join "OrgUnit" u on u.id = here."unitId"
      left join "OrgUnit" above on above.id = u."parentId"
     where e."enterpriseId" = ${enterpriseId}
       and (lower(e.no) like ${begins} or e.name like ${begins}
            or e.pinyin like ${begins} or e.pinyin like ${`% ${begins}`})
     order by e.no limit ${FOUND_AT_MOST}`;
}
