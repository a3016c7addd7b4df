import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defuse } from './defuse.ts';
import { readWorkbook } from './read-workbook.server.ts';
import { writeWorkbook, type ExportColumn } from './write-workbook.server.ts';

interface Row {
  title: string | null;
  count: number | null;
  saving: string | null;
  day: string | null;
}

const COLUMNS: ExportColumn<Row>[] = [
  { title: '提案名称', width: 30, kind: 'text', value: (row) => row.title },
  { title: '件数', width: 8, kind: 'number', value: (row) => row.count },
  { title: '年节约金额(元)', width: 14, kind: 'money', value: (row) => row.saving },
  { title: '提案日期', width: 12, kind: 'date', value: (row) => row.day },
];

function write(rows: Row[], name = '提案'): Promise<Buffer> {
  return writeWorkbook({ name, columns: COLUMNS, rows });
}

test('texts, numbers, yuan and days come back as what they are', async () => {
  const rows: Row[] = [
    { title: '4号定型机\n门幅', count: -3, saving: '12000.50', day: '2023-03-05' },
    { title: null, count: null, saving: null, day: null },
    { title: '', count: 0, saving: '-5.00', day: '1999-12-31' },
  ];
  const table = await readWorkbook(await write(rows), () => 0);
  expect(table.sheetName).toBe('提案');
  expect(
    table.rows.map(({ row, cells }) => [row, ...cells.map((cell) => cell && [cell.kind, cell.text])]),
  ).toEqual([
    [1, ['text', '提案名称'], ['text', '件数'], ['text', '年节约金额(元)'], ['text', '提案日期']],
    [2, ['text', '4号定型机\n门幅'], ['number', '-3'], ['number', '12000.5'], ['date', '2023-03-05']],
    [4, null, ['number', '0'], ['number', '-5'], ['date', '1999-12-31']],
  ]);
});

test('no text runs as a formula, and numbers stay numbers', async () => {
  const titles = fc.array(
    fc.oneof(
      fc.constantFrom(
        '=1+1',
        '+1',
        '-5度',
        '@SUM(A1)',
        '\t=1',
        '<script>',
        ']]>&',
        'constructor',
        '__proto__',
      ),
      fc.string({ minLength: 1 }),
    ),
    { minLength: 1, maxLength: 20 },
  );
  await fc.assert(
    fc.asyncProperty(titles, async (texts) => {
      const rows = texts.map((title) => ({ title, count: -1, saving: null, day: null }));
      const table = await readWorkbook(await write(rows), () => 0);
      table.rows.slice(1).forEach(({ cells }, index) => {
        expect(cells[0]).toMatchObject({ kind: 'text', formula: false });
        expect(cells[0]?.text.trim()).toBe(defuse(texts[index] ?? '').trim());
        expect(cells[1]).toMatchObject({ kind: 'number', number: -1 });
      });
    }),
    { numRuns: 30 },
  );
});

test('any name makes a sheet', async () => {
  const file = await write([], '参与率 2023/06 [染色车间]:全部提案的明细表格与分子分母清单以及说明');
  expect((await readWorkbook(file, () => 0)).sheetName).toHaveLength(31);
});
