import { openJson, sealJson } from '#app/core/vault.server.ts';
import { Refusal } from '#app/core/refusal.ts';
import { addDays, type Day } from '#app/platform/calendar/day.ts';
import { PORTAL } from './challenge.server.ts';

const PLACE = { enterpriseId: PORTAL, noun: 'unnamed.ticket', id: 0 };

interface Ticket {
  concernId: number;
  day: Day;
}

/**
 * What the forms of an opened concern carry instead of its receipt: sealed, good for the day, and told to nobody else.
 * So the slow hash is reckoned once a visit, and the receipt stands in no page.
 */
export function writeTicket(concernId: number, today: Day): string {
  const ticket: Ticket = { concernId, day: today };
  return Buffer.from(sealJson(PLACE, ticket)).toString('base64url');
}

/** The concern that a ticket opens. Throws a `Refusal` when it is none of ours, or of another day. */
export function readTicket(text: string, today: Day): number {
  const ticket = opened(text);
  const isFresh = ticket && (ticket.day === today || ticket.day === addDays(today, -1));
  if (!isFresh) throw new Refusal('invalid', 'unnamed:refusal.ticketEnded');
  return ticket.concernId;
}

function opened(text: string): Ticket | null {
  try {
    return openJson<Ticket>(PLACE, Buffer.from(text, 'base64url'));
  } catch {
    return null;
  }
}
