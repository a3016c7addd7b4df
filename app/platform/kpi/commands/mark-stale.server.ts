import type { Tx } from '#app/core/db.server.ts';
import type { Day } from '#app/platform/calendar/day.ts';

/** Notes that the counts of proposals submitted in this day's month must be taken anew before they are read. */
export async function markMonthStale(tx: Tx, enterpriseId: number, submittedOn: Day): Promise<void> {
  const cohort = `${submittedOn.slice(0, 7)}-01`;
  await tx.$executeRaw`insert into "KpiStaleMonth" ("enterpriseId", cohort) values (${enterpriseId}, ${cohort}::date)`;
}

/** The same for every month in which anything was submitted: after an import, or a change of the calendar. */
export async function markAllStale(tx: Tx, enterpriseId: number): Promise<void> {
  await tx.$executeRaw`
    insert into "KpiStaleMonth" ("enterpriseId", cohort)
    select distinct "enterpriseId", date_trunc('month', "submittedOn")::date from "Proposal"
     where "enterpriseId" = ${enterpriseId} and "submittedOn" is not null`;
}
