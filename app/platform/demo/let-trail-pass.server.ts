import type { Tx } from '#app/core/db.server.ts';

/** Puts events, clocks and notices of a record so many days back, events into the working hours of their day. */
export async function letTrailPass(tx: Tx, noun: string, id: number, days: number): Promise<void> {
  await tx.$executeRaw`
    with happened as (
           update "Event" set at = date_trunc('day', at, 'Asia/Shanghai') - make_interval(days => ${days}::int)
                    + make_interval(hours => 8, mins => id % 540)
            where "subjectType" = ${noun} and "subjectId" = ${id}),
         owed as (
           update "Deadline" set "startedOn" = "startedOn" - ${days}::int, "dueOn" = "dueOn" - ${days}::int,
                  "closedAt" = "closedAt" - make_interval(days => ${days}::int)
            where "subjectType" = ${noun} and "subjectId" = ${id})
    update "Notice" set "createdAt" = "createdAt" - make_interval(days => ${days}::int)
     where "subjectType" = ${noun} and "subjectId" = ${id}`;
}
