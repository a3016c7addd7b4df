import type { Tx } from '#app/core/db.server.ts';

/** Puts events, clocks and notices of a record so many days back, events into the working hours of their day. */
async function passTrail(tx: Tx, noun: string, id: number, days: number): Promise<void> {
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

/** Lets days pass for a talk: all that is known of it lies so many days earlier; what was promised keeps its day. */
export async function letTalkDaysPass(tx: Tx, id: number, days: number): Promise<void> {
  await passTrail(tx, 'management-talks', id, days);
  await tx.$executeRaw`
    update "TalkSignature" set "signedAt" = date_trunc('day', "signedAt", 'Asia/Shanghai')
             - make_interval(days => ${days}::int) + make_interval(hours => 10, mins => id % 300)
     where "talkId" = ${id}`;
  await tx.$executeRaw`
    update "Event" set data = jsonb_set(data, '{day}', to_jsonb(((data ->> 'day')::date - ${days}::int)::text))
     where "subjectType" = 'management-talks' and "subjectId" = ${id} and data ? 'day'`;
  await tx.$executeRaw`
    update "Commitment" set "madeOn" = "madeOn" - ${days}::int
     where "sourceNoun" = 'management-talks' and "sourceId" = ${id}`;
  await tx.$executeRaw`
    update "ManagementTalk" set "requestedOn" = "requestedOn" - ${days}::int,
           "scheduledAt" = "scheduledAt" - make_interval(days => ${days}::int), "heldOn" = "heldOn" - ${days}::int,
           "publishedOn" = "publishedOn" - ${days}::int, "closedOn" = "closedOn" - ${days}::int
     where id = ${id}`;
}

/** Lets days pass for a promise: all its days, and those of its clock, lie so many days earlier. */
export async function letPromiseDaysPass(tx: Tx, id: number, days: number): Promise<void> {
  await passTrail(tx, 'commitments', id, days);
  await tx.$executeRaw`
    update "CommitmentExtension" set "fromOn" = "fromOn" - ${days}::int, "toOn" = "toOn" - ${days}::int,
           "onDay" = "onDay" - ${days}::int where "commitmentId" = ${id}`;
  await tx.$executeRaw`
    update "CommitmentConfirmation" set "onDay" = "onDay" - ${days}::int where "commitmentId" = ${id}`;
  await tx.$executeRaw`
    update "AgendaItem" set "addedOn" = "addedOn" - ${days}::int where noun = 'commitments' and "subjectId" = ${id}`;
  await tx.$executeRaw`
    update "Commitment" set "madeOn" = "madeOn" - ${days}::int, "dueOn" = "dueOn" - ${days}::int,
           "firstDueOn" = "firstDueOn" - ${days}::int, "reportedOn" = "reportedOn" - ${days}::int,
           "closedOn" = "closedOn" - ${days}::int, "accountOn" = "accountOn" - ${days}::int
     where id = ${id}`;
}
