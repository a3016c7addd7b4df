import type { Tx } from '#app/core/db.server.ts';

/**
 * Puts all that is known of a concern so many days back, as if it had happened then; during working hours, and of an
 * unnamed one the day alone. Only while a demo is loaded: a log that is sealed cannot be moved.
 */
export async function letDaysPass(tx: Tx, concernId: number, days: number): Promise<void> {
  if (days <= 0) return;
  await tx.$executeRaw`
    with said as (
           update "ConcernEntry" set "onDay" = "onDay" - ${days}::int, at = at - make_interval(days => ${days}::int)
            where "concernId" = ${concernId}),
         happened as (
           update "Event" set at = case when "dayOnly" then at - make_interval(days => ${days}::int)
                    else date_trunc('day', at, 'Asia/Shanghai') - make_interval(days => ${days}::int)
                         + make_interval(hours => 8, mins => id % 540) end
            where "subjectType" = 'concerns' and "subjectId" = ${concernId}),
         owed as (
           update "Deadline" set "startedOn" = "startedOn" - ${days}::int, "dueOn" = "dueOn" - ${days}::int,
                  "closedAt" = "closedAt" - make_interval(days => ${days}::int)
            where "subjectType" = 'concerns' and "subjectId" = ${concernId}),
         told as (
           update "Notice" set "createdAt" = "createdAt" - make_interval(days => ${days}::int)
            where "subjectType" = 'concerns' and "subjectId" = ${concernId})
    update "Concern" set "submittedOn" = "submittedOn" - ${days}::int, "dispatchedOn" = "dispatchedOn" - ${days}::int,
           "firstReplyOn" = "firstReplyOn" - ${days}::int, "firstReplyDueOn" = "firstReplyDueOn" - ${days}::int,
           "repliedOn" = "repliedOn" - ${days}::int, "ratingEndsOn" = "ratingEndsOn" - ${days}::int,
           "closedOn" = "closedOn" - ${days}::int
     where id = ${concernId}`;
}

/** Days until the clock that runs on a concern is due; zero where none runs. */
export async function daysUntilDue(tx: Tx, concernId: number): Promise<number> {
  const [found] = await tx.$queryRaw<{ days: number }[]>`
    select "dueOn" - (now() at time zone 'Asia/Shanghai')::date as days from "Deadline"
     where "subjectType" = 'concerns' and "subjectId" = ${concernId} and "closedAt" is null`;
  return found?.days ?? 0;
}
