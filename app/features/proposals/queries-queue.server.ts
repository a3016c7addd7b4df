import type { Actor } from '#app/core/actor.ts';
import { db, Prisma, written } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/commons/calendar/day.ts';
import { readWorkCalendar } from '#app/commons/calendar/queries.server.ts';
import { LISTED_COLUMNS, LISTED_JOINS, type ListedProposal } from './queries-list.server.ts';
import type { ProposalRuleKey } from './rules.ts';

/** Roles that a whole office holds: any of its members may take the next one from the queue. */
const OFFICES = ['KAIZEN_OFFICE', 'FINANCE', 'REVIEW_COMMITTEE'];

export interface Owed extends ListedProposal {
  holderName: string | null;
  holderRole: string;
  dueOn: Day;
  ruleKey: ProposalRuleKey;
  /** Working days left; 0 is due today, negative is overdue. */
  workdaysLeft: number;
  /** How many the actor owes in all. */
  inAll: number;
}

export type OwedRow = Omit<Owed, 'workdaysLeft'>;

/** Selects what the actor owes, oldest due first: `OwedRow`. */
export function owedBy(actor: Actor, atMost: number): Prisma.Sql {
  return Prisma.sql`
    select ${LISTED_COLUMNS}, dl."holderRole", dl."dueOn"::text as "dueOn", dl."ruleKey", h.name as "holderName",
           count(*) over () as "inAll"
      from "Deadline" dl join "Proposal" p on p.id = dl."subjectId" ${LISTED_JOINS}
      left join "Employee" h on h.id = dl."holderId"
     where dl."enterpriseId" = ${actor.enterpriseId} and dl."subjectType" = 'proposals' and dl."closedAt" is null
       and ${heldBy(actor)}
     order by dl."dueOn", dl.id limit ${written(atMost)}`;
}

/** One's own deadlines, those of one's offices, and those of a role one holds that name nobody. */
function heldBy(actor: Actor): Prisma.Sql {
  const mine = [Prisma.sql`dl."holderId" = ${actor.employeeId ?? 0}`];
  for (const { role, unitPath } of actor.roles) {
    const isOffice = OFFICES.includes(role);
    mine.push(Prisma.sql`(dl."holderRole" = ${role} and ${isOffice ? Prisma.sql`true` : Prisma.sql`dl."holderId" is null`}
      and exists (select 1 from "OrgUnit" du where du.id = dl."unitId" and du.path like ${`${unitPath}%`}))`);
  }
  return Prisma.sql`(${Prisma.join(mine, ' or ')})`;
}

/** The rows with the working days that are left of each. */
export async function withTimeLeft({ enterpriseId }: Actor, rows: readonly OwedRow[]): Promise<Owed[]> {
  if (rows.length === 0) return [];
  const calendar = await readWorkCalendar(db(), enterpriseId);
  const today = dayOf(new Date());
  return rows.map((row) => ({ ...row, workdaysLeft: calendar.workdaysBetween(today, row.dueOn) }));
}
