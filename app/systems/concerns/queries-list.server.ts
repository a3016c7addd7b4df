import type { Actor, Role, RoleOrBase } from '#app/core/actor.ts';
import { db, Prisma, written } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { Category, ConcernStatus, Outcome, Tier } from './concern.ts';
import { unfitFor } from './conflict.ts';
import { LINE_ROLES, ROLES_OF_DUTY } from './duty.ts';
import type { ListSearch } from './list-search.ts';
import { authorKeyOf } from './queries-case.server.ts';
import { readMembers, readRolesOver } from './queries-staff.server.ts';
import type { ConcernRuleKey } from './rules.ts';
import { SMALLEST_GROUP } from '#app/platform/kpi/suppress.ts';

const LISTED_AT_MOST = 200;

/** A concern in a list: never what was said in it, and of a guarded one no unit in which one could guess who. */
export interface ListedConcern {
  id: number;
  no: string;
  tier: Tier;
  status: ConcernStatus;
  category: Category;
  hazard: boolean;
  unitName: string | null;
  /** Of a named one only. */
  authorName: string | null;
  submittedOn: Day;
  repliedOn: Day | null;
  closedOn: Day | null;
  outcome: Outcome | null;
  holderName: string | null;
  holderRole: RoleOrBase | null;
  dueOn: Day | null;
  ruleKey: ConcernRuleKey | null;
  /** It waits for the reader. */
  isMine: boolean;
}

/** The same with the working days left of its clock; null where none runs. */
export type ClockedConcern = ListedConcern & { workdaysLeft: number | null };

type ListedRow = ListedConcern & { parties: number[] | null };

/** Selects concerns as lists show them, for a reader. */
function columnsFor(actor: Actor, today: Day): Prisma.Sql {
  const size = (path: Prisma.Sql) => Prisma.sql`(
    select count(*) from "UnitMembership" m join "OrgUnit" mu on mu.id = m."unitId"
     where starts_with(mu.path, ${path}) and m."fromOn" <= ${today}::date
       and (m."toOn" is null or m."toOn" >= ${today}::date))`;
  return Prisma.sql`
    c.id, c.no, c.tier, c.status, c.category, c.hazard,
    case when c.tier = 'NAMED' or ${size(Prisma.sql`u.path`)} >= ${SMALLEST_GROUP}
           then case when d.id is null then u.name else d.name || ' ' || u.name end
         when d.id is not null and ${size(Prisma.sql`d.path`)} >= ${SMALLEST_GROUP} then d.name end as "unitName",
    case when c.tier = 'NAMED' then a.name end as "authorName",
    c."submittedOn"::text as "submittedOn", c."repliedOn"::text as "repliedOn", c."closedOn"::text as "closedOn",
    c.outcome, h.name as "holderName", dl."holderRole", dl."dueOn"::text as "dueOn", dl."ruleKey",
    coalesce(dl."holderId" = ${actor.employeeId ?? 0}, false) as "isMine",
    (select array_agg(p."employeeId") from "ConcernParty" p where p."concernId" = c.id) as parties`;
}

const JOINS = Prisma.sql`
  join "OrgUnit" u on u.id = c."unitId"
  left join "OrgUnit" d on d.id = u."parentId" and d.kind = 'DEPARTMENT'
  left join "OrgUnit" w on w.id = c."departmentId"
  left join "Employee" a on a.id = c."authorId"
  left join "Deadline" dl on dl."subjectType" = 'concerns' and dl."subjectId" = c.id and dl."closedAt" is null
  left join "Employee" h on h.id = dl."holderId"`;

function overAny(actor: Actor, roles: readonly Role[], path: Prisma.Sql): Prisma.Sql {
  const held = actor.roles.filter(({ role }) => roles.includes(role));
  const over = held.map(({ unitPath }) => Prisma.sql`starts_with(${path}, ${unitPath})`);
  return over.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(over, ' or ')})`;
}

/** The union's own offices, not those of somebody who is away: what was said in confidence is not for deputies. */
function ownUnionOffice({ employeeId, enterpriseId }: Actor, today: Day): Prisma.Sql {
  return Prisma.sql`exists (
    select 1 from "RoleAssignment" r join "OrgUnit" ru on ru.id = r."unitId"
     where r."enterpriseId" = ${enterpriseId} and r."employeeId" = ${employeeId ?? 0}
       and r.role in ('UNION_OFFICER', 'UNION_CHAIR') and starts_with(u.path, ru.path)
       and r."fromOn" <= ${today}::date and (r."toOn" is null or r."toOn" >= ${today}::date))`;
}

/** Whom a concern is shown to in lists: those who have something to do with it, as `sightOf` says. */
function shownTo(actor: Actor, today: Day): Prisma.Sql {
  const me = actor.employeeId ?? 0;
  const heads = ROLES_OF_DUTY.DEPARTMENT_HEAD;
  const union = [...ROLES_OF_DUTY.UNION_OFFICER, ...ROLES_OF_DUTY.UNION_CHAIR];
  return Prisma.sql`(
    c."receiverId" = ${me} or dl."holderId" = ${me} or c."handlerId" = ${me}
    or (c.tier = 'NAMED' and ${overAny(actor, union, Prisma.sql`u.path`)})
    or (c.tier <> 'NAMED' and ${ownUnionOffice(actor, today)})
    or ${overAny(actor, heads, Prisma.sql`w.path`)}
    or exists (select 1 from "ConcernCoHandler" co join "OrgUnit" cu on cu.id = co."unitId"
                where co."concernId" = c.id and ${overAny(actor, heads, Prisma.sql`cu.path`)})
    or ((c.reopened >= 2 or c.hazard) and ${overAny(actor, ROLES_OF_DUTY.MANAGEMENT, Prisma.sql`u.path`)})
    or (c.hazard and ${overAny(actor, LINE_ROLES, Prisma.sql`u.path`)}))`;
}

const OPEN = [
  'REGISTERED',
  'DISPATCHED',
  'HANDLING',
  'REPLY_REVIEW',
  'REPLIED',
  'RATED',
  'ESCALATED',
  'LINKED',
];

function conditionsOf(actor: Actor, search: ListSearch, today: Day): Prisma.Sql[] {
  const { state, category, unit, overdue } = search;
  return [
    Prisma.sql`c."enterpriseId" = ${actor.enterpriseId}`,
    shownTo(actor, today),
    ...(state === 'OPEN' ? [Prisma.sql`c.status = any(${OPEN})`] : []),
    ...(state !== 'OPEN' && state !== 'ALL' ? [Prisma.sql`c.status = ${state}`] : []),
    ...(category ? [Prisma.sql`c.category = ${category}`] : []),
    ...(unit
      ? [
          Prisma.sql`exists (select 1 from "OrgUnit" f where f.id = ${unit}
             and f."enterpriseId" = ${actor.enterpriseId} and starts_with(u.path, f.path))`,
        ]
      : []),
    ...(overdue ? [Prisma.sql`(dl."dueOn" < ${today}::date or dl."lateSince" is not null)`] : []),
  ];
}

/** Concerns that the actor handles or oversees: what waits for him first, then by state. None of which he is unfit. */
export async function readListed(
  actor: Actor,
  search: ListSearch,
  atMost = LISTED_AT_MOST,
): Promise<ClockedConcern[]> {
  const today = dayOf(new Date());
  const rows = await db().$queryRaw<ListedRow[]>`
    select ${columnsFor(actor, today)} from "Concern" c ${JOINS}
     where ${Prisma.join(conditionsOf(actor, search, today), ' and ')}
     order by "isMine" desc, dl."dueOn" asc nulls last, c.id desc limit ${written(atMost)}`;
  return withTimeLeft(actor, await withoutConflicts(actor, rows, today), today);
}

/** Those of these concerns that a list shows to the actor, in the order of the ids. */
export async function readListedAmong(actor: Actor, ids: readonly number[]): Promise<ClockedConcern[]> {
  const today = dayOf(new Date());
  const rows = await db().$queryRaw<ListedRow[]>`
    select ${columnsFor(actor, today)} from "Concern" c ${JOINS}
     where c."enterpriseId" = ${actor.enterpriseId} and c.id = any(${[...ids]}::int[]) and ${shownTo(actor, today)}`;
  const shown = await withoutConflicts(actor, rows, today);
  const inOrder = ids.flatMap((id) => shown.find((row) => row.id === id) ?? []);
  return withTimeLeft(actor, inOrder, today);
}

/** The list with what its filters offer. */
export async function readQueue({ actor, search }: { actor: Actor; search: ListSearch }) {
  const units = await db().orgUnit.findMany({
    where: { enterpriseId: actor.enterpriseId, kind: 'DEPARTMENT', closedOn: null },
    orderBy: { id: 'asc' },
    select: { id: true, name: true },
  });
  const concerns = await readListed(actor, search);
  return {
    waiting: concerns.filter(({ isMine }) => isMine),
    others: concerns.filter(({ isMine }) => !isMine),
    isCut: concerns.length >= LISTED_AT_MOST,
    search,
    units,
    mayExport: actor.roles.some(({ role }) => role === 'UNION_OFFICER' || role === 'UNION_CHAIR'),
  };
}

/** What the actor said is wrong, by name or in confidence, and what he typed for others by name; the latest first. */
export async function readMine({ actor }: { actor: Actor }): Promise<{ concerns: ClockedConcern[] }> {
  return { concerns: await readOwn(actor, LISTED_AT_MOST) };
}

/** The first few of the same. */
export async function readOwn(actor: Actor, atMost: number): Promise<ClockedConcern[]> {
  const { employeeId, enterpriseId } = actor;
  if (employeeId === null) return [];
  const today = dayOf(new Date());
  const rows = await db().$queryRaw<ListedRow[]>`
    select ${columnsFor(actor, today)} from "Concern" c ${JOINS}
     where c."enterpriseId" = ${enterpriseId}
       and (c."authorId" = ${employeeId} or c."authorKey" = ${authorKeyOf(enterpriseId, employeeId)})
     order by c.id desc limit ${written(atMost)}`;
  return withTimeLeft(actor, rows, today);
}

/** Nobody finds in a list what is about him, or about whoever he is under. */
async function withoutConflicts(actor: Actor, rows: readonly ListedRow[], today: Day): Promise<ListedRow[]> {
  const parties = [...new Set(rows.flatMap((row) => row.parties ?? []))];
  if (parties.length === 0) return [...rows];
  const held = await readRolesOver(db(), actor.enterpriseId, today);
  const led = held.filter(
    ({ employeeId, role }) => parties.includes(employeeId) && LINE_ROLES.includes(role),
  );
  const paths = led.map(({ unitPath }) => unitPath);
  const members = await readMembers(db(), actor.enterpriseId, paths, today);
  return rows.filter((row) => !unfitFor(row.parties ?? [], { held, members }).has(actor.employeeId ?? 0));
}

async function withTimeLeft(
  { enterpriseId }: Actor,
  rows: readonly ListedRow[],
  today: Day,
): Promise<ClockedConcern[]> {
  if (rows.length === 0) return [];
  const calendar = await readWorkCalendar(db(), enterpriseId);
  return rows.map((row) => ({
    ...row,
    parties: undefined,
    workdaysLeft: row.dueOn === null ? null : calendar.workdaysBetween(today, row.dueOn),
  }));
}
