import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmountNumber, readAmountText } from './amount.ts';

describe('amounts as text', () => {
  test.each([
    ['1.2万', '12000.00'],
    ['1.2万元', '12000.00'],
    ['3千元', '3000.00'],
    ['１２０００', '12000.00'],
    ['860元', '860.00'],
    ['860 元整', '860.00'],
    ['¥3,600.50', '3600.50'],
    ['￥3,600.50', '3600.50'],
    ['人民币 860 元', '860.00'],
    ['12,600', '12600.00'],
    ['50.0', '50.00'],
    ['0', '0.00'],
    ['-0', '0.00'],
    ['0012', '12.00'],
    ['999,999,999,999.99', '999999999999.99'],
    ['1.005', '1.01'],
  ])('%s is %s yuan', (text, amount) => {
    expect(readAmountText(text, 1)).toMatchObject({ amount });
  });

  test.each([
    '大约三四千',
    '1,26',
    '12,6000',
    '1.2.3',
    '12 600',
    '1e5',
    '50%',
    '$50',
    '三百',
    '-',
    '/',
    '0x10',
    '',
  ])('%s is no number', (text) => {
    expect(readAmountText(text, 1)).toEqual({ problem: 'BAD_NUMBER' });
  });

  test('below zero and beyond decimal(14,2) are told apart from no number', () => {
    expect(readAmountText('-3,600', 1)).toEqual({ problem: 'NEGATIVE_AMOUNT' });
    expect(readAmountText('−3600元', 1)).toEqual({ problem: 'NEGATIVE_AMOUNT' });
    expect(readAmountText('1000000000000', 1)).toEqual({ problem: 'AMOUNT_OUT_OF_RANGE' });
    expect(readAmountText('1亿', 1)).toEqual({ problem: 'BAD_NUMBER' });
  });

  test('a unit behind the number goes before that of the column', () => {
    expect(readAmountText('1.2', 10_000)).toMatchObject({ amount: '12000.00' });
    expect(readAmountText('1.2万', 10_000)).toMatchObject({ amount: '12000.00' });
    expect(readAmountText('860元', 10_000)).toMatchObject({ amount: '860.00' });
  });
});

describe('amounts as numbers', () => {
  test.each([
    [820, '820.00'],
    [3600.5, '3600.50'],
    [1.005, '1.01'],
    [0.1 + 0.2, '0.30'],
    [-1e-12, '0.00'],
    [1e-7, '0.00'],
  ])('%d is %s yuan', (value, amount) => {
    expect(readAmountNumber(value, 1)).toMatchObject({ amount });
  });

  test('beyond the limits', () => {
    expect(readAmountNumber(1e20, 1)).toEqual({ problem: 'AMOUNT_OUT_OF_RANGE' });
    expect(readAmountNumber(1e300, 1)).toEqual({ problem: 'AMOUNT_OUT_OF_RANGE' });
    expect(readAmountNumber(-50, 1)).toEqual({ problem: 'NEGATIVE_AMOUNT' });
    expect(readAmountNumber(Number.NaN, 1)).toEqual({ problem: 'BAD_NUMBER' });
  });

  test('every amount in fen comes back from its text and from its number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (fen) => {
        const amount = `${Math.floor(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
        expect(readAmountText(amount, 1)).toEqual({ amount, rounded: false });
        expect(readAmountNumber(Number(amount), 1)).toEqual({ amount, rounded: false });
      }),
    );
  });
});
