import { describe, expect, test } from 'vitest';
import { errorCell, textCell, type Cell, type SheetTable } from './cell.ts';
import { dayReader, keyReader, textReader } from './cell-readers.ts';
import { checkRows, type RowRule } from './check-rows.ts';
import { optional, required, type Columns } from './columns.ts';
import { uniqueKey } from './row-rules.ts';

interface Person {
  no: string;
  name: string | null;
  joinedOn: string;
  leftOn: string | null;
}

const COLUMNS: Columns<Person> = {
  no: required('工号', [], keyReader(8)),
  name: optional('姓名', [], textReader(4)),
  joinedOn: required('入职日期', [], dayReader('past')),
  leftOn: optional('离职日期', [], dayReader('past')),
};

function table(...rows: (string | Cell)[][]): SheetTable {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell !== 'string' ? cell : cell === '' ? null : textCell(cell))),
  );
  return {
    kind: 'csv',
    sheetName: '',
    epoch: 1900,
    rows: cells.map((list, index) => ({ row: index + 1, cells: list })),
  };
}

function check(source: SheetTable, rules: readonly RowRule<Person>[] = []) {
  return checkRows(source, COLUMNS, { today: '2024-01-01', rules });
}

const HEADER = ['工号', '姓名', '入职日期', '备注'];

describe('rows', () => {
  test('are read into values, with null for what is blank or has no column', () => {
    const result = check(table(HEADER, ['E1', '张伟', '2020-01-02', 'x'], ['E2', '', '2020-01-03']));
    expect(result.rows).toBe(2);
    expect(result.importable).toEqual([
      { row: 2, values: { no: 'E1', name: '张伟', joinedOn: '2020-01-02', leftOn: null } },
      { row: 3, values: { no: 'E2', name: null, joinedOn: '2020-01-03', leftOn: null } },
    ]);
    expect(result.skippedColumns).toEqual(['备注']);
    expect(result.header.row).toBe(1);
  });

  test('that are blank in all known columns are no rows, and numbers go on', () => {
    const result = check(
      table(['标题'], HEADER, ['', ' \u3000', '\u200B', '7'], ['E1', '', '2020-01-02'], [], ['E2', '', '?']),
    );
    expect(result.rows).toBe(2);
    expect(result.importable.map(({ row }) => row)).toEqual([4]);
    expect(result.errors).toEqual([{ row: 6, column: '入职日期', problem: 'BAD_DATE' }]);
  });

  test('report each wrong cell once, in the order of the columns', () => {
    const alwaysWrong: RowRule<Person> = (draft) => {
      draft.reject('joinedOn', 'DATE_ORDER');
      draft.reject('no', 'UNKNOWN_EMPLOYEE', 'E9');
    };
    const result = check(table(HEADER, ['E1', '张伟张伟伟', '?']), [alwaysWrong]);
    expect(result.importable).toEqual([]);
    expect(result.errors).toEqual([
      { row: 2, column: '工号', problem: 'UNKNOWN_EMPLOYEE', suggestion: 'E9' },
      { row: 2, column: '姓名', problem: 'TOO_LONG' },
      { row: 2, column: '入职日期', problem: 'BAD_DATE' },
    ]);
  });

  test('with a stored error or an empty formula cell say so', () => {
    const emptyFormula = { ...errorCell(''), formula: true };
    const result = check(table(HEADER, ['E1', errorCell('#N/A'), emptyFormula]));
    expect(result.errors.map(({ problem }) => problem)).toEqual(['FORMULA_ERROR', 'FORMULA_ERROR']);
  });

  test('whose formula gives an empty text count as blank there', () => {
    const empty = { ...textCell(''), formula: true };
    const result = check(table([...HEADER, '离职日期'], ['E1', '', '2020-01-02', '', empty]));
    expect(result.importable[0]?.values.leftOn).toBeNull();
  });
});

test('a rule sees no value that is wrong, nor one that was rejected before', () => {
  const seen: Partial<Person>[] = [];
  const rejects: RowRule<Person> = (draft) => draft.reject('no', 'UNKNOWN_EMPLOYEE');
  const looks: RowRule<Person> = (draft) => seen.push({ ...draft.values });
  check(table(HEADER, ['E1', '张伟', '?']), [rejects, looks]);
  expect(seen).toEqual([{ name: '张伟', leftOn: null }]);
});

test('cells of rejected rows are not among the normalised', () => {
  const result = check(table(HEADER, [' E1', '', '2020.1.2'], [' E2', '', '?']));
  expect(result.normalised).toEqual([
    { row: 2, column: '工号', value: 'E1' },
    { row: 2, column: '入职日期', value: '2020-01-02' },
  ]);
});

test('a key may stand once; the earlier row is kept even when it is wrong', () => {
  const rows = [
    ['E1', '', '?'],
    ['Ｅ1', '', '2020-01-02'],
    ['', '', '2020-01-02'],
    ['', '', '2020-01-02'],
  ];
  const result = check(table(HEADER, ...rows), [uniqueKey<Person>('no', ({ no }) => no)]);
  expect(result.errors).toEqual([
    { row: 2, column: '入职日期', problem: 'BAD_DATE' },
    { row: 3, column: '工号', problem: 'DUPLICATE_KEY' },
    { row: 4, column: '工号', problem: 'MISSING_REQUIRED' },
    { row: 5, column: '工号', problem: 'MISSING_REQUIRED' },
  ]);
});
