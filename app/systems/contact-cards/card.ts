/**
 * The noun: a contact card (联系群众卡) by which a worker reaches his representative. The codes are those of the
 * database; their words are in `texts/`.
 */

/** ISSUED: printed, nobody has it yet. REPLACED: its holder has a newer one. REVOKED: taken out of use. */
export const CARD_STATUSES = ['ISSUED', 'ACTIVE', 'REPLACED', 'REVOKED'] as const;

export type CardStatus = (typeof CARD_STATUSES)[number];

/** Cards that lead somewhere as they are. */
export const LIVING_STATUSES: readonly CardStatus[] = ['ISSUED', 'ACTIVE'];

/** Why a card was taken out of use. */
export const END_REASONS = ['OFFICE_ENDED', 'LOST', 'MISPRINT', 'OTHER'] as const;

/** Two abreast and five down fill an A4 sheet. */
export const CARDS_PER_SHEET = 10;

/** More than any unit of a factory needs at once. */
export const MOST_CARDS = 500;

/** As a person types it: full-width letters, blanks and small letters do not matter. */
export function readCardNumber(typed: string): string {
  return typed.normalize('NFKC').replace(/\s+/g, '').toUpperCase();
}

/** Splits cards into sheets of A4, in their order. */
export function sheetsOf<C>(cards: readonly C[]): C[][] {
  const sheets = Math.ceil(cards.length / CARDS_PER_SHEET);
  return Array.from({ length: sheets }, (_, at) =>
    cards.slice(at * CARDS_PER_SHEET, (at + 1) * CARDS_PER_SHEET),
  );
}
