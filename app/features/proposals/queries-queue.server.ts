import type { Actor } from '#app/core/actor.ts';
import { db, Prisma } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/commons/calendar/day.ts';
import { readWorkCalendar } from '#app/commons/calendar/queries.server.ts';
import { LISTED_COLUMNS, LISTED_JOINS, type ListedProposal } from './queries-list.server.ts';
import type { ProposalRuleKey } from './rules.ts';

/** Roles that a whole office holds: any of its members may take the next one from the queue. */
const OFFICES = ['KAIZEN_OFFICE', 'FINANCE', 'REVIEW_COMMITTEE'];
const QUEUE_AT_MOST = 200;

export interface Owed extends ListedProposal {
  holderName: string | null;
  holderRole: string;
  dueOn: Day;
  ruleKey: ProposalRuleKey;
  /** Working days left; 0 is due today, negative is overdue. */
  workdaysLeft: number;
}

type OwedRow = Omit<Owed, 'workdaysLeft'>;

/** What the actor owes, oldest due first; at most 200. */
export async function listQueue(actor: Actor, atMost = QUEUE_AT_MOST): Promise<Owed[]> {
  const rows = await db().$queryRaw<OwedRow[]>`
    select ${LISTED_COLUMNS}, dl."holderRole", dl."dueOn"::text as "dueOn", dl."ruleKey", h.name as "holderName"
      from "Deadline" dl join "Proposal" p on p.id = dl."subjectId" ${LISTED_JOINS}
      left join "Employee" h on h.id = dl."holderId"
     where dl."enterpriseId" = ${actor.enterpriseId} and dl."subjectType" = 'proposals' and dl."closedAt" is null
       and ${owedBy(actor)}
     order by dl."dueOn", dl.id limit ${atMost}`;
  return withTimeLeft(actor.enterpriseId, rows);
}

/** How many things the actor owes. */
export async function countQueue(actor: Actor): Promise<number> {
  const [row] = await db().$queryRaw<[{ count: bigint }]>`
    select count(*) from "Deadline" dl
     where dl."enterpriseId" = ${actor.enterpriseId} and dl."subjectType" = 'proposals' and dl."closedAt" is null
       and ${owedBy(actor)}`;
  return Number(row.count);
}

/** One's own deadlines, those of one's offices, and those of a role one holds that name nobody. */
function owedBy(actor: Actor): Prisma.Sql {
  const mine = [Prisma.sql`dl."holderId" = ${actor.employeeId ?? 0}`];
  for (const { role, unitPath } of actor.roles) {
    const isOffice = OFFICES.includes(role);
    mine.push(Prisma.sql`(dl."holderRole" = ${role} and ${isOffice ? Prisma.sql`true` : Prisma.sql`dl."holderId" is null`}
      and exists (select 1 from "OrgUnit" du where du.id = dl."unitId" and du.path like ${`${unitPath}%`}))`);
  }
  return Prisma.sql`(${Prisma.join(mine, ' or ')})`;
}

async function withTimeLeft(enterpriseId: number, rows: OwedRow[]): Promise<Owed[]> {
  if (rows.length === 0) return [];
  const calendar = await readWorkCalendar(db(), enterpriseId);
  const today = dayOf(new Date());
  return rows.map((row) => ({ ...row, workdaysLeft: calendar.workdaysBetween(today, row.dueOn) }));
}
