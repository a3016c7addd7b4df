import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareYuan, fenOf, fitsColumn, MAX_YUAN, partOf, sumYuan, yuanOf } from './fen.ts';
import { formatYuan, formatYuanShort } from './format.ts';
import { readAmount } from './read-amount.ts';
import { splitByShares } from './split.ts';

const anyFen = fc.bigInt({ min: -99_999_999_999_999n, max: 99_999_999_999_999n });

describe('fen and yuan', () => {
  test.each([
    ['0', 0n],
    ['12', 1200n],
    ['12.5', 1250n],
    ['-0.05', -5n],
    ['999999999999.99', 99_999_999_999_999n],
  ])('%s yuan', (yuan, fen) => {
    expect(fenOf(yuan)).toBe(fen);
  });

  test.each(['', '1e3', '1.234', '.5', '1,000', '一百', ' 1'])('%j is no amount', (text) => {
    expect(() => fenOf(text)).toThrow(RangeError);
  });

  test('there and back changes nothing', () => {
    fc.assert(fc.property(anyFen, (fen) => fenOf(yuanOf(fen)) === fen));
  });

  test('a sum is exact where floats are not', () => {
    expect(sumYuan(['0.10', '0.20'])).toBe('0.30');
    expect(sumYuan([])).toBe('0.00');
    expect(sumYuan(Array.from({ length: 1000 }, () => MAX_YUAN))).toBe('999999999999990.00');
  });

  test('amounts compare by value, not as text', () => {
    expect(compareYuan('9.00', '10.00')).toBe(-1);
    expect(compareYuan('10', '10.00')).toBe(0);
    expect(compareYuan('-1', '-2')).toBe(1);
  });

  test('the column ends at 999,999,999,999.99', () => {
    expect(fitsColumn(MAX_YUAN)).toBe(true);
    expect(fitsColumn('1000000000000.00')).toBe(false);
  });
});

describe('a part of an amount', () => {
  test.each([
    [10n, 5n, 100n, 1n],
    [9n, 5n, 100n, 0n],
    [-10n, 5n, 100n, -1n],
    [123_456n, 5n, 100n, 6173n],
    [100n, 1n, 3n, 33n],
    [200n, 1n, 3n, 67n],
  ])('%d fen × %d/%d is %d', (fen, numerator, denominator, expected) => {
    expect(partOf(fen, numerator, denominator)).toBe(expected);
  });

  test('needs a denominator', () => {
    expect(() => partOf(1n, 1n, 0n)).toThrow(RangeError);
  });
});

describe('a split', () => {
  const shares = fc
    .array(fc.integer({ min: 1, max: 99 }), { maxLength: 9 })
    .filter((list) => list.reduce((sum, share) => sum + share, 0) <= 99);

  test('adds up to the amount, and nobody is a fen or more below his share', () => {
    fc.assert(
      fc.property(anyFen, shares, (total, partnerShares) => {
        const { lead, partners } = splitByShares(total, partnerShares);
        expect(lead + partners.reduce((sum, part) => sum + part, 0n)).toBe(total);
        partners.forEach((part, at) => {
          const gap = total * BigInt(partnerShares[at] as number) - part * 100n;
          expect(gap > -100n && gap < 100n).toBe(true);
        });
      }),
    );
  });

  test('the remainder goes to the lead', () => {
    expect(splitByShares(10_000n, [33, 33])).toEqual({ lead: 3400n, partners: [3300n, 3300n] });
    expect(splitByShares(500n, [33, 33, 33])).toEqual({ lead: 5n, partners: [165n, 165n, 165n] });
    expect(splitByShares(101n, [50])).toEqual({ lead: 51n, partners: [50n] });
  });

  test('a claw-back mirrors what was paid', () => {
    fc.assert(
      fc.property(anyFen, shares, (total, partnerShares) => {
        const paid = splitByShares(total, partnerShares);
        const back = splitByShares(-total, partnerShares);
        expect(back.lead + paid.lead).toBe(0n);
        back.partners.forEach((part, at) => expect(part + (paid.partners[at] as bigint)).toBe(0n));
      }),
    );
  });

  test.each([[[0]], [[100]], [[50, 50]], [[1.5]], [[-1]]])('shares %j are refused', (partnerShares) => {
    expect(() => splitByShares(100n, partnerShares)).toThrow(RangeError);
  });
});

describe('an amount for reading', () => {
  test.each([
    ['12345.60', '12,345.60 元', 'CNY 12,345.60', '1.23 万元', 'CNY 12,346'],
    ['9999.99', '9,999.99 元', 'CNY 9,999.99', '9,999.99 元', 'CNY 10,000'],
    ['10000.00', '10,000 元', 'CNY 10,000', '1 万元', 'CNY 10,000'],
    ['-1205000.00', '-1,205,000 元', 'CNY -1,205,000', '-120.5 万元', 'CNY -1,205,000'],
    ['0.00', '0 元', 'CNY 0', '0 元', 'CNY 0'],
    ['25180870.00', '25,180,870 元', 'CNY 25,180,870', '2,518.09 万元', 'CNY 25,180,870'],
  ])('%s', (yuan, zh, en, zhShort, enShort) => {
    expect(formatYuan(yuan, 'zh-CN')).toBe(zh);
    expect(formatYuan(yuan, 'en')).toBe(en);
    expect(formatYuanShort(yuan, 'zh-CN')).toBe(zhShort);
    expect(formatYuanShort(yuan, 'en')).toBe(enShort);
  });
});

describe('an amount as typed', () => {
  test.each([
    ['1200', '1200.00'],
    ['1,200.5', '1200.50'],
    ['1200.50', '1200.50'],
    [' ¥ 1200 元', '1200.00'],
    ['1.2万', '12000.00'],
    ['0.000001 万元', '0.01'],
    ['.5', '0.50'],
    ['-3', '-3.00'],
    ['0', '0.00'],
    ['1200.5000', '1200.50'],
  ])('%s is %s', (typed, yuan) => {
    expect(readAmount(typed)).toEqual({ ok: true, yuan });
  });

  test.each([
    ['', 'notANumber'],
    ['约一千', 'notANumber'],
    ['12,00', 'notANumber'],
    ['1e9', 'notANumber'],
    ['.', 'notANumber'],
    ['1.234', 'tooManyDecimals'],
    ['1000000000000', 'tooLarge'],
    ['1亿', 'notANumber'],
  ])('%s is refused: %s', (typed, problem) => {
    expect(readAmount(typed)).toEqual({ ok: false, problem });
  });
});
