import type { Actor, RoleOrBase } from '#app/core/actor.ts';
import { Prisma, written } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';
import type { DeskSearch } from './desk-search.ts';

/** Roles that a whole office holds: any of its members may take the next one from the queue. */
const OFFICES = ['KAIZEN_OFFICE', 'FINANCE', 'REVIEW_COMMITTEE'];

/** A running clock as a desk lists it. */
export interface DeskRow {
  id: number;
  subjectType: string;
  subjectId: number;
  holderName: string | null;
  insteadOfName: string | null;
  holderRole: RoleOrBase;
  dueOn: Day;
  ruleKey: string;
}

/** How many clocks run on the records of a noun. */
export interface Load {
  noun: string;
  open: number;
  late: number;
}

/**
 * Whether the clock `dl` runs on the actor: his own, those of his offices, and those of a role he holds that name nobody.
 *
 * @param guarded nouns of whose records one may know only what names oneself
 */
export function heldBy(actor: Actor, guarded: readonly string[] = []): Prisma.Sql {
  const mine = [Prisma.sql`dl."holderId" = ${actor.employeeId ?? 0}`];
  const open = guarded.length === 0 ? Prisma.sql`true` : Prisma.sql`dl."subjectType" <> all(${[...guarded]})`;
  for (const { role, unitPath } of actor.roles) {
    const isOffice = OFFICES.includes(role);
    mine.push(Prisma.sql`(dl."holderRole" = ${role} and ${open}
      and ${isOffice ? Prisma.sql`true` : Prisma.sql`dl."holderId" is null`}
      and exists (select 1 from "OrgUnit" du where du.id = dl."unitId" and du.path like ${`${unitPath}%`}))`);
  }
  return Prisma.sql`(${Prisma.join(mine, ' or ')})`;
}

/** Selects running clocks, the first due first: `DeskRow`. One more than a page tells that there are more. */
export function selectDesk(
  enterpriseId: number,
  whose: Prisma.Sql,
  search: Omit<DeskSearch, 'scope'>,
  today: Day,
  atMost: number,
): Prisma.Sql {
  const { noun, overdue, after } = search;
  const [day, id] = after?.split('.') ?? [];
  const conditions = [
    running(enterpriseId, whose),
    ...(noun ? [Prisma.sql`dl."subjectType" = ${noun}`] : []),
    ...(overdue ? [isLate(today)] : []),
    ...(day && id ? [Prisma.sql`(dl."dueOn", dl.id) > (${day}::date, ${Number(id)}::int)`] : []),
  ];
  return Prisma.sql`
    select dl.id, dl."subjectType", dl."subjectId", dl."holderRole", dl."dueOn"::text as "dueOn", dl."ruleKey",
           h.name as "holderName", i.name as "insteadOfName"
      from "Deadline" dl
      left join "Employee" h on h.id = dl."holderId"
      left join "Employee" i on i.id = dl."insteadOfId"
     where ${Prisma.join(conditions, ' and ')}
     order by dl."dueOn", dl.id limit ${written(atMost)}`;
}

/** Selects how many of these clocks run, and on how many the day has passed, by noun: `Load`. */
export function selectLoads(enterpriseId: number, whose: Prisma.Sql, today: Day): Prisma.Sql {
  return Prisma.sql`
    select dl."subjectType" as noun, count(*)::int as open, (count(*) filter (where ${isLate(today)}))::int as late
      from "Deadline" dl where ${running(enterpriseId, whose)} group by 1 order by 3 desc, 2 desc, 1`;
}

/** Whether the day of the clock `dl`, or of the same step with somebody before, has passed in silence. */
function isLate(today: Day): Prisma.Sql {
  return Prisma.sql`(dl."lateSince" is not null or dl."dueOn" < ${today}::date)`;
}

function running(enterpriseId: number, whose: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`dl."enterpriseId" = ${enterpriseId} and dl."closedAt" is null and ${whose}`;
}
