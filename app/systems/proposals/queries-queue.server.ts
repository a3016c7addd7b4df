import type { Actor, RoleOrBase } from '#app/core/actor.ts';
import { db, Prisma, written } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import { heldBy } from '#app/platform/deadlines/queries-desk.server.ts';
import { LISTED_COLUMNS, LISTED_JOINS, type ListedProposal } from './queries-list.server.ts';
import type { ProposalRuleKey } from './rules.ts';

export interface Owed extends ListedProposal {
  holderName: string | null;
  holderRole: RoleOrBase;
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

/** The rows with the working days that are left of each. */
export async function withTimeLeft({ enterpriseId }: Actor, rows: readonly OwedRow[]): Promise<Owed[]> {
  if (rows.length === 0) return [];
  const calendar = await readWorkCalendar(db(), enterpriseId);
  const today = dayOf(new Date());
  return rows.map((row) => ({ ...row, workdaysLeft: calendar.workdaysBetween(today, row.dueOn) }));
}
