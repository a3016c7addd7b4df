import { describe, expect, test } from 'vitest';
import { textCell, type Cell } from './cell.ts';
import { choiceReader, dayReader, keyReader, readMoney, readPhone, textReader } from './cell-readers.ts';
import type { CellContext } from './columns.ts';
import { cleanText } from './normalise.ts';

const XLSX: CellContext = { today: '2024-01-01', epoch: 1900, typed: true, unitYuan: 1 };
const CSV: CellContext = { ...XLSX, typed: false };

function number(value: number, traits: Partial<Cell> = {}): Cell {
  return { kind: 'number', text: String(value), number: value, formula: false, rich: false, ...traits };
}

describe('texts', () => {
  const read = textReader(5);

  test('are accepted as written, or say that they needed care', () => {
    expect(read(textCell('挡车工'), XLSX)).toEqual({ value: '挡车工', text: '挡车工', asWritten: true });
    expect(read(textCell(' 挡车工'), XLSX)).toMatchObject({ value: '挡车工', asWritten: false });
    expect(read({ ...textCell('挡车工'), rich: true }, XLSX)).toMatchObject({
      value: '挡车工',
      asWritten: false,
    });
    expect(read(textCell('=1+1'), XLSX)).toMatchObject({ value: '=1+1', asWritten: false });
    expect(read(number(12), XLSX)).toMatchObject({ value: '12', asWritten: false });
  });

  test('count signs, not code units', () => {
    expect(read(textCell('🚜🚜🚜🚜🚜'), XLSX)).toMatchObject({ value: '🚜🚜🚜🚜🚜' });
    expect(read(textCell('一二三四五六'), XLSX)).toEqual({ problem: 'TOO_LONG' });
  });

  test('are never formulas', () => {
    expect(read({ ...textCell('点此'), formula: true }, XLSX)).toEqual({ problem: 'FORMULA_IN_TEXT' });
  });

  test('of several lines keep them', () => {
    expect(textReader(9, cleanText)(textCell('一\r\n二'), XLSX)).toMatchObject({ value: '一\n二' });
  });

  test('as keys lose all blanks', () => {
    expect(keyReader(9)(textCell(' Ｅ 0842'), XLSX)).toEqual({
      value: 'E0842',
      text: 'E0842',
      asWritten: false,
    });
    expect(keyReader(9)(number(12, { text: '0012' }), XLSX)).toMatchObject({ value: '0012' });
  });
});

describe('days', () => {
  const read = dayReader('past');
  const date = (serial: number, traits: Partial<Cell> = {}) => number(serial, { kind: 'date', ...traits });

  test('are read from date cells, serials, compact numbers and texts', () => {
    expect(read(date(44_990), XLSX)).toEqual({ value: '2023-03-05', text: '2023-03-05', asWritten: true });
    expect(read(date(44_990.4), XLSX)).toMatchObject({ value: '2023-03-05', asWritten: false });
    expect(read(date(44_990, { formula: true }), XLSX)).toMatchObject({
      value: '2023-03-05',
      asWritten: false,
    });
    expect(read(number(44_990), XLSX)).toMatchObject({ value: '2023-03-05', asWritten: false });
    expect(read(number(20_230_605), XLSX)).toMatchObject({ value: '2023-06-05', asWritten: false });
    expect(read(textCell('2023年3月5日'), XLSX)).toMatchObject({ value: '2023-03-05', asWritten: false });
    expect(read(date(43_528), { ...XLSX, epoch: 1904 })).toMatchObject({ value: '2023-03-05' });
  });

  test('count as written in the forms in which Excel writes csv files', () => {
    expect(read(textCell('2023/3/5'), CSV)).toMatchObject({ value: '2023-03-05', asWritten: true });
    expect(read(textCell('2023/3/5'), XLSX)).toMatchObject({ value: '2023-03-05', asWritten: false });
    expect(read(textCell('2023.3.5'), CSV)).toMatchObject({ value: '2023-03-05', asWritten: false });
  });

  test('that cannot be are no days', () => {
    const wrong = [number(5), number(2023), number(99_999), date(60), date(0.5), textCell('2023-02-30')];
    for (const cell of wrong) expect(read(cell, XLSX)).toEqual({ problem: 'BAD_DATE' });
    expect(read({ ...textCell('TRUE'), kind: 'boolean' }, XLSX)).toEqual({ problem: 'BAD_DATE' });
  });

  test('after today are out of range where only the past is meant', () => {
    expect(read(textCell('2024-01-02'), XLSX)).toEqual({ problem: 'DATE_OUT_OF_RANGE' });
    expect(read(textCell('2024-01-01'), XLSX)).toMatchObject({ value: '2024-01-01' });
    expect(dayReader('any')(textCell('2024-01-02'), XLSX)).toMatchObject({ value: '2024-01-02' });
  });
});

describe('money', () => {
  test('is read from numbers, formulas with a result, and texts', () => {
    expect(readMoney(number(820), XLSX)).toEqual({ value: '820.00', text: '820.00', asWritten: true });
    expect(readMoney(number(820, { formula: true }), XLSX)).toMatchObject({
      value: '820.00',
      asWritten: false,
    });
    expect(readMoney(number(13.335), XLSX)).toMatchObject({ value: '13.34', asWritten: false });
    expect(readMoney(textCell('50.0'), XLSX)).toMatchObject({ value: '50.00', asWritten: false });
    expect(readMoney(textCell('1860'), CSV)).toMatchObject({ value: '1860.00', asWritten: true });
    expect(readMoney(textCell('1,860'), CSV)).toMatchObject({ value: '1860.00', asWritten: false });
  });

  test('follows the unit of its column', () => {
    expect(readMoney(number(1.2), { ...XLSX, unitYuan: 10_000 })).toMatchObject({
      value: '12000.00',
      asWritten: false,
    });
  });

  test('is no date', () => {
    expect(readMoney(number(44_990, { kind: 'date' }), XLSX)).toEqual({ problem: 'BAD_NUMBER' });
  });
});

test('phones come as texts and as numbers', () => {
  expect(readPhone(textCell('19900009047'), XLSX)).toMatchObject({ asWritten: true });
  expect(readPhone(number(19_900_009_047), XLSX)).toEqual({
    value: '19900009047',
    text: '19900009047',
    asWritten: false,
  });
  expect(readPhone(number(199), XLSX)).toEqual({ problem: 'BAD_PHONE' });
});

test('choices are read by label and other spellings, and by nothing else', () => {
  const read = choiceReader([
    { value: 'FEMALE', label: '女', also: ['F'] },
    { value: 'MALE', label: '男' },
  ]);
  expect(read(textCell('女'), XLSX)).toEqual({ value: 'FEMALE', text: '女', asWritten: true });
  expect(read(textCell('女 '), XLSX)).toEqual({ value: 'FEMALE', text: '女', asWritten: false });
  expect(read(textCell('ｆ'), XLSX)).toEqual({ value: 'FEMALE', text: '女', asWritten: false });
  expect(read(textCell('勇'), XLSX)).toEqual({ problem: 'UNKNOWN_VALUE' });
});
