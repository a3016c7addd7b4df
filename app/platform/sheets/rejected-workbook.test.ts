import { expect, test } from 'vitest';
import { translateGroups, translatorOf } from '#app/core/i18n.ts';
import { errorCell, textCell, type Cell, type SheetTable } from './cell.ts';
import { dayReader, keyReader, textReader } from './cell-readers.ts';
import { checkRows, type RowRule } from './check-rows.ts';
import { optional, required } from './columns.ts';
import { describeProblem } from './describe-problem.ts';
import { PROBLEM_CODES } from './problems.ts';
import { readWorkbook } from './read-workbook.server.ts';
import { writeRejectedRows } from './rejected-workbook.server.ts';
import { sheetsTexts as english } from './texts/en.ts';
import { sheetsServerTexts } from './texts/zh-CN.server.ts';
import { sheetsTexts } from './texts/zh-CN.ts';

const COLUMNS = {
  no: required('工号', [], keyReader(8)),
  name: optional('姓名', [], textReader(4)),
  joinedOn: required('入职日期', [], dayReader('past')),
};
const translate = translatorOf({ sheets: { ...sheetsTexts.texts, ...sheetsServerTexts.texts } });

function number(value: number, traits: Partial<Cell> = {}): Cell {
  return { kind: 'number', text: String(value), number: value, formula: false, rich: false, ...traits };
}

const TABLE: SheetTable = {
  kind: 'xlsx',
  sheetName: '花名册',
  epoch: 1900,
  rows: [
    { row: 1, cells: [textCell('花名册')] },
    { row: 3, cells: ['姓 名', '备注', '工号', '入职日期'].map(textCell) },
    {
      row: 4,
      cells: [textCell('张伟'), null, textCell('E1'), number(44_990, { kind: 'date', text: '2023-03-05' })],
    },
    {
      row: 6,
      cells: [textCell('=1+1'), textCell('转正'), number(12, { text: '0012' }), textCell('2023-02-30')],
    },
    {
      row: 7,
      cells: [errorCell('#N/A'), null, textCell('E9'), number(44_991, { kind: 'date', text: '2023-03-06' })],
    },
    { row: 8, cells: [null, textCell('x')] },
  ],
};

test('the rejected rows come back as they were, with what is wrong in front', async () => {
  const unknown: RowRule<{ no: string; name: string | null; joinedOn: string }> = (draft) => {
    if (draft.values.no === 'E9') draft.reject('no', 'UNKNOWN_EMPLOYEE', 'E1');
  };
  const result = checkRows(TABLE, COLUMNS, { today: '2024-01-01', rules: [unknown] });
  const table = await readWorkbook(await writeRejectedRows(TABLE, COLUMNS, result, translate), () => 0);
  expect(table.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null))).toEqual([
    ['问题', '原行号', '姓 名', '备注', '工号', '入职日期'],
    ['入职日期：不是日期，或者没有这一天', '6', "'=1+1", '转正', '0012', '2023-02-30'],
    [
      '工号：花名册里没有这个工号。是否应为“E1”？\n姓名：公式出错，或没有存下计算结果',
      '7',
      '#N/A',
      null,
      'E9',
      '2023-03-06',
    ],
  ]);
  expect(table.rows[2]?.cells[5]).toMatchObject({ kind: 'date' });
  const again = checkRows(table, COLUMNS, { today: '2024-01-01', rules: [] });
  expect(again.skippedColumns).toEqual(['问题', '原行号', '备注']);
  expect(again.normalised).toEqual([]);
});

test('a row put right there is accepted, the defused text as it was', async () => {
  const result = checkRows(TABLE, COLUMNS, { today: '2023-01-01', rules: [] });
  const table = await readWorkbook(await writeRejectedRows(TABLE, COLUMNS, result, translate), () => 0);
  const fixed = { ...table, rows: table.rows.map(({ row, cells }) => ({ row, cells: [...cells] })) };
  const row = fixed.rows[2];
  if (row) row.cells[5] = textCell('2020-02-28');
  expect(checkRows(fixed, COLUMNS, { today: '2023-01-01', rules: [] }).importable).toEqual([
    { row: 3, values: { no: '0012', name: '=1+1', joinedOn: '2020-02-28' } },
  ]);
});

test('every problem has its words in both languages', () => {
  for (const problem of PROBLEM_CODES) {
    expect(english.texts.problem[problem]).toBeTruthy();
    const words = describeProblem(
      { row: 1, column: '工号', problem },
      translateGroups([sheetsTexts], undefined),
    );
    expect(words).toMatch(/^工号：[^{]+$/);
  }
});
