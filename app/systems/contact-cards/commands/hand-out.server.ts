import type { Tx } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { cardRefusal } from './card-refusal.ts';

/** A card as it lies in the hand of whoever hands it out. */
export interface CardInHand {
  id: number;
  no: string;
  representativeId: number;
  status: string;
  holderId: number | null;
}

/** The columns of a `CardInHand`. */
export const CARD_IN_HAND = {
  id: true,
  no: true,
  representativeId: true,
  status: true,
  holderId: true,
} as const;

/**
 * Gives a card to somebody: it is his from the day on, and the one he had of the same representative is replaced. Throws a `Refusal` beside
 * `card` when it is somebody else's or out of use.
 */
export async function handOut(tx: Tx, card: CardInHand, holderId: number, day: Day): Promise<void> {
  if (card.status === 'ACTIVE' && card.holderId === holderId) return;
  if (card.status !== 'ISSUED') throw cardRefusal('card', 'notFree', { card: card.no });
  await tx.contactCard.updateMany({
    where: { holderId, representativeId: card.representativeId, status: 'ACTIVE' },
    data: { status: 'REPLACED', endedOn: toDate(day) },
  });
  const given = await tx.contactCard.updateMany({
    where: { id: card.id, status: 'ISSUED' },
    data: { status: 'ACTIVE', holderId, handedOn: toDate(day) },
  });
  if (given.count === 0) throw cardRefusal('card', 'notFree', { card: card.no });
}
