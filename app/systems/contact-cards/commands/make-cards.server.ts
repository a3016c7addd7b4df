import { randomBytes } from 'node:crypto';
import type { Tx } from '#app/core/db.server.ts';
import { toDate, type Day } from '#app/platform/calendar/day.ts';
import { takeNumbers } from '#app/platform/numbers/commands/take-numbers.server.ts';

interface NewCards {
  enterpriseId: number;
  kind: 'CARD' | 'POSTER';
  batchId: number | null;
  representativeId: number;
  issuedOn: Day;
}

const TOKEN_BYTES = 24;

/** Makes so many cards, each with a number and a random code of its own that says nothing of anybody. */
export async function makeCards(tx: Tx, cards: NewCards, count: number): Promise<void> {
  const numbers = await takeNumbers(tx, cards.enterpriseId, 'LX', cards.issuedOn, count);
  await tx.contactCard.createMany({
    data: numbers.map((no) => ({
      ...cards,
      no,
      token: randomBytes(TOKEN_BYTES).toString('base64url'),
      issuedOn: toDate(cards.issuedOn),
    })),
  });
}
