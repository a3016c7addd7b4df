import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { textCell, type SheetTable } from '#app/platform/sheets/cell.ts';
import { readTable } from '#app/platform/sheets/read-table.server.ts';
import { checkRoster, ROSTER_COLUMNS } from './check-roster.ts';
import { checkTransfers, TRANSFER_COLUMNS, type TransferKnowledge } from './check-transfers.ts';
import { wasEmployed, type EmploymentDays } from './knowledge.ts';

const TODAY = '2024-06-01';
const KNOWLEDGE: TransferKnowledge = {
  today: TODAY,
  units: new Map([
    ['染色车间', ['甲班', '乙班']],
    ['印花车间', ['甲班']],
  ]),
  unitsMode: 'must-exist',
  employees: new Map([['E1', [{ joinedOn: '2020-03-01', leftOn: '2022-12-31' }]]]),
};

function csv(...rows: string[][]): SheetTable {
  const titles = ['工号', '生效日期', '原部门', '原班组', '新部门', '新班组'];
  const all = [titles, ...rows].map((texts, index) => ({ row: index + 1, cells: texts.map(textCell) }));
  return { kind: 'csv', sheetName: '', epoch: 1900, rows: all };
}

test('the sample transfers are 60, without anything wrong', async () => {
  const roster = checkRoster(await readTable(readFileSync('samples/roster.xlsx'), ROSTER_COLUMNS), {
    today: TODAY,
    units: new Map(),
    unitsMode: 'create',
  });
  const employees = new Map(
    roster.importable.map(({ values: { no, joinedOn, leftOn } }) => [no, [{ joinedOn, leftOn }]] as const),
  );
  const table = await readTable(readFileSync('samples/transfers.csv'), TRANSFER_COLUMNS);
  const result = checkTransfers(table, { today: TODAY, units: new Map(), unitsMode: 'create', employees });
  expect(result).toMatchObject({ rows: 60, errors: [], normalised: [], skippedColumns: [] });
  expect(result.importable[0]).toEqual({
    row: 2,
    values: {
      no: 'E0500',
      effectiveOn: '2020-03-01',
      fromDepartment: '整理车间',
      fromTeam: '甲班',
      toDepartment: '成品检验车间',
      toTeam: '甲班',
    },
  });
});

test('people and units must be known, and employed on the day', () => {
  const result = checkTransfers(
    csv(
      ['E1', '2020-03-01', '染色车间', '甲班', '染色车间', '乙班'],
      ['E7', '2020-03-01', '染色车间', '甲班', '染色车间', '乙班'],
      ['E1', '2023-01-01', '染色车间', '甲班', '染色车间', '乙班'],
      ['E1', '2021-01-01', '染色车问', '甲班', '印花车间', '乙班'],
      ['E1', '2020-03-01', '', '', '印花车间', ''],
      ['E1', '2099-01-01', '', '', '印花车间', ''],
    ),
    KNOWLEDGE,
  );
  expect(result.importable.map(({ row }) => row)).toEqual([2]);
  expect(result.errors).toEqual([
    { row: 3, column: '工号', problem: 'UNKNOWN_EMPLOYEE' },
    { row: 4, column: '生效日期', problem: 'NOT_EMPLOYED' },
    { row: 5, column: '原部门', problem: 'UNKNOWN_UNIT', suggestion: '染色车间' },
    { row: 5, column: '新班组', problem: 'UNKNOWN_UNIT', suggestion: '甲班' },
    { row: 6, column: '工号', problem: 'DUPLICATE_KEY' },
    { row: 7, column: '生效日期', problem: 'DATE_OUT_OF_RANGE' },
  ]);
});

test('the last day of employment is counted, the day after is not', () => {
  const intervals: EmploymentDays[] = [
    { joinedOn: '2020-01-01', leftOn: '2020-06-30' },
    { joinedOn: '2021-01-01', leftOn: null },
  ];
  const days = ['2019-12-31', '2020-01-01', '2020-06-30', '2020-07-01', '2021-01-01', '2030-01-01'];
  expect(days.map((day) => wasEmployed(intervals, day))).toEqual([false, true, true, false, true, true]);
});
