import { db, Prisma } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';
import { readWorkCalendar } from '#app/platform/calendar/queries.server.ts';
import type { RoleOrBase } from '#app/core/actor.ts';

const SHOWN_AT_MOST = 500;

/** Something that was not done in time, whoever has it now. */
export interface Overdue {
  id: number;
  subjectType: string;
  subjectId: number;
  holderName: string | null;
  holderRole: RoleOrBase;
  /** The first day that passed in silence. */
  lateSince: Day;
  workdaysLate: number;
}

type OverdueRow = Omit<Overdue, 'workdaysLate'>;

/** Everything of the enterprise whose day has passed, the oldest first; at most 500. */
export async function listOverdue(enterpriseId: number): Promise<Overdue[]> {
  const today = dayOf(new Date());
  const rows = await db().$queryRaw<OverdueRow[]>`
    select dl.id, dl."subjectType", dl."subjectId", dl."holderRole", h.name as "holderName",
           coalesce(dl."lateSince", dl."dueOn")::text as "lateSince"
      from "Deadline" dl
      left join "Employee" h on h.id = dl."holderId"
     where ${isOverdue(enterpriseId, today)}
     order by coalesce(dl."lateSince", dl."dueOn"), dl.id limit ${SHOWN_AT_MOST}`;
  if (rows.length === 0) return [];
  const calendar = await readWorkCalendar(db(), enterpriseId);
  return rows.map((row) => ({ ...row, workdaysLate: calendar.workdaysBetween(row.lateSince, today) }));
}

/** How many there are of each kind of subject. One query. */
export function countOverdue(
  enterpriseId: number,
  today: Day,
): Promise<{ subjectType: string; overdue: number }[]> {
  return db().$queryRaw`
    select dl."subjectType", count(*)::int as overdue from "Deadline" dl
     where ${isOverdue(enterpriseId, today)} group by 1 order by 2 desc, 1`;
}

function isOverdue(enterpriseId: number, today: Day): Prisma.Sql {
  return Prisma.sql`dl."enterpriseId" = ${enterpriseId} and dl."closedAt" is null
    and (dl."lateSince" is not null or dl."dueOn" < ${today}::date)`;
}
