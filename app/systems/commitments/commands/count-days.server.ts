import { Prisma, type Tx } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';

/** Which days of a department's promises have to be counted anew. */
export interface TouchedDays {
  enterpriseId: number;
  departmentId: number;
  /** Days on which they were or are due, as extended. */
  due: readonly Day[];
  /** The first day that was promised. */
  first: Day;
}

/**
 * Counts the days anew that a change of a promise touched. Each day's row is locked before the ledger is read, so of
 * two changes at the same moment the second counts the first.
 */
export async function countDays(tx: Tx, touched: TouchedDays): Promise<void> {
  const days = [
    ...[...new Set(touched.due)].sort().map((day) => ({ basis: 'DUE' as const, day })),
    { basis: 'FIRST' as const, day: touched.first },
  ];
  for (const one of days) {
    await lockDay(tx, touched, one);
    await countDay(tx, touched, one);
  }
}

interface CountedDay {
  basis: 'DUE' | 'FIRST';
  day: Day;
}

async function lockDay(tx: Tx, { enterpriseId, departmentId }: TouchedDays, { basis, day }: CountedDay) {
  await tx.$executeRaw`
    insert into "CommitmentDay" ("enterpriseId", "departmentId", basis, day)
    values (${enterpriseId}, ${departmentId}, ${basis}, ${day}::date)
    on conflict ("enterpriseId", basis, day, "departmentId") do update set due = "CommitmentDay".due`;
}

async function countDay(tx: Tx, { enterpriseId, departmentId }: TouchedDays, { basis, day }: CountedDay) {
  const column = basis === 'DUE' ? Prisma.sql`"dueOn"` : Prisma.sql`"firstDueOn"`;
  await tx.$executeRaw`
    update "CommitmentDay" d
       set due = n.due, "keptOnTime" = n."keptOnTime", "keptLate" = n."keptLate", broken = n.broken,
           waiting = n.waiting, withdrawn = n.withdrawn
      from (select ${countsBy(column)} from "Commitment"
             where "enterpriseId" = ${enterpriseId} and "departmentId" = ${departmentId}
               and ${column} = ${day}::date) n
     where d."enterpriseId" = ${enterpriseId} and d."departmentId" = ${departmentId}
       and d.basis = ${basis} and d.day = ${day}::date`;
}

/**
 * Counts promises by the day in this column. Kept on time is what was reported by then and found kept; what was
 * reported in time and waits to be checked is in neither number, nor is what was withdrawn.
 */
export function countsBy(column: Prisma.Sql): Prisma.Sql {
  const inTime = Prisma.sql`coalesce("reportedOn" <= ${column}, false)`;
  return Prisma.sql`
    (count(*) filter (where status <> 'WITHDRAWN' and not (status = 'REPORTED' and ${inTime})))::int as due,
    (count(*) filter (where status = 'KEPT' and ${inTime}))::int as "keptOnTime",
    (count(*) filter (where status = 'KEPT' and not ${inTime}))::int as "keptLate",
    (count(*) filter (where status = 'BROKEN'))::int as broken,
    (count(*) filter (where status = 'REPORTED' and ${inTime}))::int as waiting,
    (count(*) filter (where status = 'WITHDRAWN'))::int as withdrawn`;
}
