import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CARDS_PER_SHEET, readCardNumber, sheetsOf } from './card.ts';

test('a card number is read as people type it', () => {
  expect(readCardNumber(' lx-2026 -0007 ')).toBe('LX-2026-0007');
  expect(readCardNumber('ＬＸ－２０２６－０００７')).toBe('LX-2026-0007');
});

test('sheets hold every card once, in order, and are full but for the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 60 }), (cards) => {
      const sheets = sheetsOf(cards);
      expect(sheets.flat()).toEqual(cards);
      expect(sheets.slice(0, -1).every(({ length }) => length === CARDS_PER_SHEET)).toBe(true);
      expect(sheets.every(({ length }) => length > 0)).toBe(true);
    }),
  );
});
