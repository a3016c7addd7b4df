import { chunksOf } from '#app/core/chunks.ts';
import { afterCommit, type Prisma, type Tx } from '#app/core/db.server.ts';
import { wakeJob } from '#app/core/jobs.server.ts';
import type { Room } from '#app/core/live-event.ts';
import { announce } from '#app/core/live.server.ts';
import { DELIVERY_JOB } from '../jobs.ts';
import { noticeEvents } from '../events.ts';
import type { NoticeKind } from '../notice.ts';
import { openChannels } from '../open-channels.server.ts';
import { nextDigestAt } from '../timing.ts';

const AT_ONCE = 1000;

export interface NewNotice {
  enterpriseId: number;
  /** Who is to hear of it. */
  employeeId: number;
  kind: NoticeKind;
  subjectType: string;
  subjectId: number;
  /** `proposals.accepted`, `deadlines.due`. */
  name: string;
  /** What fills the sentence: days, names. Never a text that the reader might not be allowed to read. */
  data?: Prisma.InputJsonObject;
  /**
   * ISO 8601, where the moment must not be known: the notice bears it instead of the present, and whatever goes out of
   * the portal waits for the next digest.
   */
  roundedTo?: string;
}

/**
 * Writes what people are to hear of, and what is to be sent to them, in the transaction of what happened. Their unread
 * count changes and the sending begins after the commit: no service outside can hold up or undo a write.
 */
export async function notify(tx: Tx, notices: readonly NewNotice[]): Promise<void> {
  if (notices.length === 0) return;
  let deliveries = 0;
  for (const chunk of chunksOf(notices, AT_ONCE)) deliveries += await writeNotices(tx, chunk);
  const rooms = new Set(notices.map(({ employeeId }): Room => `employee:${employeeId}`));
  // A job that was woken and pages that change would tell the moment; what is rounded waits for the digest anyway.
  if (notices.every(({ roundedTo }) => roundedTo !== undefined)) return;
  announce(tx, [...rooms], noticeEvents.add, 0);
  if (deliveries > 0) afterCommit(tx, () => wakeJob(DELIVERY_JOB));
}

/**
 * Notices and deliveries by one statement, which looks at the channels of exactly these people. What was late is told to
 * the groups of the units to which the one who let it pass belongs. Returns the number of deliveries.
 */
async function writeNotices(tx: Tx, notices: readonly NewNotice[]): Promise<number> {
  const [written] = await tx.$queryRaw<[{ deliveries: number }]>`
    with told as (
      insert into "Notice" ("enterpriseId", "employeeId", kind, "subjectType", "subjectId", name, data, "createdAt")
      select n."enterpriseId", n."employeeId", n.kind, n."subjectType", n."subjectId", n.name, coalesce(n.data, '{}'),
             coalesce(n."roundedTo", now())
        from jsonb_to_recordset(${JSON.stringify(notices)}::jsonb)
          as n("enterpriseId" int, "employeeId" int, kind text, "subjectType" text, "subjectId" int, name text,
               data jsonb, "roundedTo" timestamptz)
      returning id, "enterpriseId", "employeeId", kind, "createdAt"),
    wanted as (
      select told.id, told."enterpriseId", c."employeeId", null::int as "robotId", c.channel,
             p.pace = 'DIGEST' or told."createdAt" < date_trunc('milliseconds', now()) as digest, told."createdAt"
        from told
        join "NoticeChannel" c on c."employeeId" = told."employeeId" and c.channel = any(${openChannels()})
         and c."confirmedAt" is not null and c."brokenAt" is null
       cross join lateral (select case told.kind when 'MINE' then c.mine else c.waits end as pace) p
       where p.pace <> 'OFF'
      union all
      select told.id, told."enterpriseId", null, r.id, r.kind, false, told."createdAt"
        from told
        join "Robot" r on r."enterpriseId" = told."enterpriseId" and r."brokenAt" is null
        join "OrgUnit" over on over.id = r."unitId"
       where told.kind = 'LATE' and exists (
         select 1 from "UnitMembership" m join "OrgUnit" u on u.id = m."unitId"
          where m."employeeId" = told."employeeId" and starts_with(u.path, over.path)
            and (now() at time zone 'Asia/Shanghai')::date between m."fromOn" and coalesce(m."toOn", 'infinity'))),
    added as (
      insert into "NoticeDelivery" ("enterpriseId", "noticeId", "employeeId", "robotId", channel, digest, "nextAttemptAt",
                                    "createdAt")
      select "enterpriseId", id, "employeeId", "robotId", channel, digest,
             case when digest then ${nextDigestAt(new Date())}::timestamptz else now() end, "createdAt"
        from wanted
      returning 1)
    select count(*)::int as deliveries from added`;
  return written.deliveries;
}
