import type { Tx } from '#app/core/db.server.ts';
import { letTrailPass } from '#app/platform/demo/let-trail-pass.server.ts';

/** Lets days pass for a talk: all that is known of it lies so many days earlier; what was promised keeps its day. */
export async function letTalkDaysPass(tx: Tx, id: number, days: number): Promise<void> {
  await letTrailPass(tx, 'management-talks', id, days);
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
