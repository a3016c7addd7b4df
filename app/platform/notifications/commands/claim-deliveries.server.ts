import { db } from '#app/core/db.server.ts';

const BATCH = 100;
/** Longer than a batch may take: what is claimed and never settled comes back then. */
const LEASE_MS = 5 * 60_000;

/**
 * Takes what is due of a channel, so that no other process sends it; a digest is taken whole. The claim is committed
 * before anything is sent, and no transaction waits for a service.
 *
 * @returns ids of the deliveries, at most a batch and the rest of its digests
 */
export async function claimDeliveries(channel: string, now: Date): Promise<number[]> {
  const lease = new Date(now.getTime() + LEASE_MS);
  const claimed = await db().$queryRaw<{ id: number }[]>`
    with picked as (
      select d.id, d.digest, d."employeeId" from "NoticeDelivery" d
       where d.state = 'PENDING' and d."nextAttemptAt" <= ${now} and d.channel = ${channel}
         and not (d.digest and exists (
           select 1 from "NoticeDelivery" e
            where e."employeeId" = d."employeeId" and e.channel = d.channel and e.digest and e.state = 'PENDING'
              and e."nextAttemptAt" <= ${now} and e.id < d.id))
       order by d."nextAttemptAt", d.id limit ${BATCH}
         for update skip locked)
    update "NoticeDelivery" d set attempts = d.attempts + 1, "nextAttemptAt" = ${lease}
      from picked p
     where d.state = 'PENDING' and d."nextAttemptAt" <= ${now} and d.channel = ${channel}
       and (d.id = p.id or p.digest and d.digest and d."employeeId" = p."employeeId")
    returning d.id`;
  return claimed.map(({ id }) => id);
}
