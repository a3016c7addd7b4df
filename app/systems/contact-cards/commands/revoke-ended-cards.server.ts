import { transact } from '#app/core/db.server.ts';
import { dayOf, type Day } from '#app/platform/calendar/day.ts';

/**
 * Takes the cards of representatives out of use whose office has ended. Their codes lead to the successor from the very
 * day, whether or not this has run: this only puts the register in order. Returns how many there were.
 */
export function revokeEndedCards(today: Day = dayOf(new Date())): Promise<number> {
  return transact(
    (tx) => tx.$executeRaw`
      update "ContactCard" c set status = 'REVOKED', "endedOn" = ${today}::date, "endReason" = 'OFFICE_ENDED'
        from "Representative" r
       where r.id = c."representativeId" and r.status = 'ENDED' and r."endedOn" < ${today}::date
         and c.status in ('ISSUED', 'ACTIVE')`,
  );
}
