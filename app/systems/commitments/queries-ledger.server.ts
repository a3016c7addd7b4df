import type { Actor, Role } from '#app/core/actor.ts';
import { db, Prisma, written } from '#app/core/db.server.ts';
import { may } from '#app/core/permission.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { CommitmentStatus, SourceNoun } from './commitment.ts';
import { ROLES_OF_DUTY } from './duty.ts';
import type { LedgerSearch } from './list-search.ts';
import { canExportCommitments } from './permissions.ts';
import { promiseeKeyOf } from './queries-case.server.ts';

const LISTED_AT_MOST = 100;
const MINE_AT_MOST = 50;

/** A promise in a list; its words are null to whom they are not for. */
export interface ListedCommitment {
  id: number;
  no: string;
  status: CommitmentStatus;
  sourceNoun: SourceNoun;
  text: string | null;
  departmentName: string;
  ownerName: string | null;
  madeOn: Day;
  dueOn: Day;
  firstDueOn: Day;
  reportedOn: Day | null;
  closedOn: Day | null;
  late: boolean;
  /** Of a promise that is not over: until its day, negative once it has passed. */
  workdaysLeft: number | null;
}

type ListedRow = Omit<ListedCommitment, 'workdaysLeft'>;

function overAny(actor: Actor, roles: readonly Role[]): Prisma.Sql {
  const held = actor.roles.filter(({ role }) => roles.includes(role));
  const over = held.map(({ unitPath }) => Prisma.sql`starts_with(d.path, ${unitPath})`);
  return over.length === 0 ? Prisma.sql`false` : Prisma.sql`(${Prisma.join(over, ' or ')})`;
}

/** To whom it was promised, openly or in confidence. */
function promisedTo({ employeeId, enterpriseId }: Actor): Prisma.Sql {
  const me = employeeId ?? 0;
  return Prisma.sql`(c."promiseeId" = ${me} or c."promiseeKey" = ${promiseeKeyOf(enterpriseId, me)})`;
}

/** Whether the reader may read the words, as `seesWords` says. */
function seen(actor: Actor): Prisma.Sql {
  const me = actor.employeeId ?? 0;
  const roles = [
    ...ROLES_OF_DUTY.DEPARTMENT_HEAD,
    ...ROLES_OF_DUTY.MANAGEMENT,
    ...ROLES_OF_DUTY.UNION,
  ] as const;
  return Prisma.sql`(c.visibility = 'ENTERPRISE' or ${promisedTo(actor)} or (not (${me} = any(c."apartIds"))
    and (c."ownerId" = ${me} or ${overAny(actor, roles)} or exists (
      select 1 from "Deadline" h where h."subjectType" = 'commitments' and h."subjectId" = c.id
         and h."closedAt" is null and h."holderId" = ${me}))))`;
}

async function select(actor: Actor, where: Prisma.Sql, order: Prisma.Sql, atMost: number) {
  const rows = await db().$queryRaw<ListedRow[]>`
    select c.id, c.no, c.status, c."sourceNoun", case when ${seen(actor)} then c.text end as text,
           d.name as "departmentName", o.name as "ownerName", c."madeOn"::text as "madeOn",
           c."dueOn"::text as "dueOn", c."firstDueOn"::text as "firstDueOn",
           c."reportedOn"::text as "reportedOn", c."closedOn"::text as "closedOn", c.late
      from "Commitment" c join "OrgUnit" d on d.id = c."departmentId"
      left join "Employee" o on o.id = c."ownerId"
     where c."enterpriseId" = ${actor.enterpriseId} and ${where}
     order by ${order} limit ${written(atMost)}`;
  return withTimeLeft(actor.enterpriseId, rows);
}

async function withTimeLeft(enterpriseId: number, rows: readonly ListedRow[]): Promise<ListedCommitment[]> {
  if (rows.length === 0) return [];
  const today = dayOf(new Date());
  const calendar = await readWorkCalendar(db(), enterpriseId);
  return rows.map((row) => ({
    ...row,
    workdaysLeft: row.status === 'OPEN' ? calendar.workdaysBetween(today, row.dueOn) : null,
  }));
}

const RUNNING: readonly CommitmentStatus[] = ['OPEN', 'REPORTED', 'WITHDRAWAL_ASKED'];

function conditionsOf({ state, source, department, overdue }: LedgerSearch, today: Day): Prisma.Sql {
  const conditions = [
    ...(state === 'RUNNING' ? [Prisma.sql`c.status in (${Prisma.join([...RUNNING])})`] : []),
    ...(state !== 'RUNNING' && state !== 'ALL' ? [Prisma.sql`c.status = ${state}`] : []),
    ...(source ? [Prisma.sql`c."sourceNoun" = ${source}`] : []),
    ...(department ? [Prisma.sql`c."departmentId" = ${department}`] : []),
    ...(overdue ? [Prisma.sql`c.status = 'OPEN' and c."dueOn" < ${today}::date`] : []),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' and ');
}

/** Promises as the address filters them; those that run by their day, those that are over the latest first. */
export function readListed(actor: Actor, search: LedgerSearch, atMost: number): Promise<ListedCommitment[]> {
  const isOver = search.state !== 'RUNNING' && !RUNNING.some((status) => status === search.state);
  const order =
    isOver && !search.overdue ? Prisma.sql`c."dueOn" desc, c.id desc` : Prisma.sql`c."dueOn", c.id`;
  return select(actor, conditionsOf(search, dayOf(new Date())), order, atMost);
}

/** What waits for the actor: what he promised or has the clock of, and what he may say of what was promised to him. */
export function readOwed(actor: Actor, atMost = MINE_AT_MOST): Promise<ListedCommitment[]> {
  const me = actor.employeeId ?? 0;
  const waits = Prisma.sql`c.id in (
    select h."subjectId" from "Deadline" h
     where h."subjectType" = 'commitments' and h."closedAt" is null and h."holderId" = ${me}
    union all
    select c2.id from "Commitment" c2 where c2."ownerId" = ${me} and c2.status = 'OPEN')`;
  return select(actor, waits, Prisma.sql`c."dueOn", c.id`, atMost);
}

/** What was promised to the actor and is not over. */
export function readPromisedTo(actor: Actor, atMost = MINE_AT_MOST): Promise<ListedCommitment[]> {
  const running = Prisma.sql`${promisedTo(actor)} and c.status in (${Prisma.join([...RUNNING])})`;
  return select(actor, running, Prisma.sql`c."dueOn", c.id`, atMost);
}

/**
 * What a representative may say of whether it was kept: promises that he has the clock of, and those of the departments
 * over which he represents people, but for his own, those about him or whom he is under, and those he has confirmed.
 */
export function readToVerify(actor: Actor, atMost: number): Promise<ListedCommitment[]> {
  const me = actor.employeeId ?? 0;
  const held = actor.roles.filter(({ role }) => role === 'EMPLOYEE_REPRESENTATIVE');
  const near = held.map(
    ({ unitPath }) => Prisma.sql`starts_with(d.path, ${unitPath}) or starts_with(${unitPath}, d.path)`,
  );
  const waits = Prisma.sql`c.status = 'REPORTED' and c."ownerId" is distinct from ${me}
    and not (${me} = any(c."apartIds"))
    and (exists (select 1 from "Deadline" h where h."subjectType" = 'commitments' and h."subjectId" = c.id
           and h."closedAt" is null and h."holderId" = ${me})
      or (c.visibility = 'ENTERPRISE' and ${near.length > 0 ? Prisma.sql`(${Prisma.join(near, ' or ')})` : Prisma.sql`false`}))
    and not exists (select 1 from "CommitmentConfirmation" k
      where k."commitmentId" = c.id and k."employeeId" = ${me} and k.kept and k."onDay" >= c."reportedOn")`;
  return select(actor, waits, Prisma.sql`c."reportedOn", c.id`, atMost);
}

/** The ledger: what I owe, what was promised to me, and the rest as the filters say. */
export async function readLedger({ actor, search }: { actor: Actor; search: LedgerSearch }) {
  const [owed, toMe, listed, departments] = await Promise.all([
    readOwed(actor),
    readPromisedTo(actor),
    readListed(actor, search, LISTED_AT_MOST),
    db().orgUnit.findMany({
      where: { enterpriseId: actor.enterpriseId, kind: 'DEPARTMENT', closedOn: null },
      orderBy: { id: 'asc' },
      select: { id: true, name: true },
    }),
  ]);
  const own = new Set(owed.map(({ id }) => id));
  return {
    owed,
    toMe: toMe.filter(({ id }) => !own.has(id)),
    listed,
    isCut: listed.length >= LISTED_AT_MOST,
    search,
    departments,
    mayExport: may(actor, canExportCommitments),
  };
}
