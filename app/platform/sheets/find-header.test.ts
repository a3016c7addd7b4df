import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MONEY_UNITS } from './amount.ts';
import { textCell, type SheetRow } from './cell.ts';
import { keyReader, readMoney, textReader } from './cell-readers.ts';
import { optional, required } from './columns.ts';
import { countKnownColumns, findHeader } from './find-header.ts';

const COLUMNS = {
  no: required('工号', ['员工编号'], keyReader(20)),
  name: required('姓名', [], textReader(20)),
  saving: { ...optional('年节约金额(元)', [], readMoney), units: MONEY_UNITS },
};

function rows(...texts: string[][]): SheetRow[] {
  return texts.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((text) => (text === '' ? null : textCell(text))),
  }));
}

describe('the header row', () => {
  test('is found under titles', () => {
    const found = findHeader(
      rows(['花名册(2023年)'], ['填报部门:人事', '', '日期'], ['工号', '姓名'], ['E1', '张伟']),
      COLUMNS,
    );
    expect(found.row).toBe(3);
    expect(found.titles).toEqual(['工号', '姓名']);
  });

  test('is read whatever the blanks, width, stars and brackets', () => {
    const found = findHeader(rows(['＊工 号', '姓\n名（必填）', '年节约金额（元）']), COLUMNS);
    expect(found.columns.map(({ key }) => key)).toEqual(['no', 'name', 'saving']);
  });

  test('is read under synonyms, and names what it does not know', () => {
    const found = findHeader(rows(['序号', '员工编号', '备注', '姓名', '']), COLUMNS);
    expect(found.columns).toMatchObject([
      { key: 'no', index: 1 },
      { key: 'name', index: 3 },
    ]);
    expect(found.skipped).toEqual(['序号', '备注']);
  });

  test('is read in any order', () => {
    const titles = ['工号', '姓名', '年节约金额', '备注', '班次'];
    fc.assert(
      fc.property(fc.shuffledSubarray(titles, { minLength: titles.length }), (shuffled) => {
        const found = findHeader(rows(shuffled), COLUMNS);
        for (const { key, index } of found.columns) {
          expect(shuffled[index]).toBe({ no: '工号', name: '姓名', saving: '年节约金额' }[key]);
        }
        expect(found.columns).toHaveLength(3);
        expect([...found.skipped].sort()).toEqual(['备注', '班次'].sort());
      }),
    );
  });
});

describe('a unit of money in the brackets', () => {
  test.each([
    ['年节约金额(元)', 1],
    ['年节约金额', 1],
    ['年节约金额(选填)', 1],
    ['年节约金额（万元）', 10_000],
    ['年节约金额(单位:千元)', 1000],
  ])('%s counts %d yuan', (title, unitYuan) => {
    const found = findHeader(rows(['工号', '姓名', title]), COLUMNS);
    expect(found.columns[2]).toEqual({ key: 'saving', index: 2, unitYuan });
  });

  test('that is none of ours makes another column', () => {
    const found = findHeader(rows(['工号', '姓名', '年节约金额(美元)']), COLUMNS);
    expect(found.skipped).toEqual(['年节约金额(美元)']);
  });
});

describe('a refusal', () => {
  test('says that there is no header, and what is wanted', () => {
    expect(() => findHeader(rows(['甲', '乙'], ['1', '2']), COLUMNS)).toThrow(
      expect.objectContaining({ code: 'HEADER_NOT_FOUND', params: { columns: '工号、姓名' } }),
    );
    expect(() => findHeader([], COLUMNS)).toThrow(expect.objectContaining({ code: 'HEADER_NOT_FOUND' }));
  });

  test('names every missing column', () => {
    expect(() => findHeader(rows(['标题'], ['工号', '年节约金额']), COLUMNS)).toThrow(
      expect.objectContaining({ code: 'MISSING_COLUMNS', params: { columns: '姓名', row: 2 } }),
    );
  });

  test('names the column that stands twice, under whatever names', () => {
    expect(() => findHeader(rows(['工号', '姓名', '员工编号']), COLUMNS)).toThrow(
      expect.objectContaining({ code: 'DUPLICATE_COLUMN', params: { columns: '工号', row: 1 } }),
    );
  });
});

test('counts the known columns of the best row', () => {
  expect(countKnownColumns(rows(['x'], ['工号', '姓名']), COLUMNS)).toBe(2);
  expect(countKnownColumns(rows(['x'], ['工号']), COLUMNS)).toBe(0);
});
