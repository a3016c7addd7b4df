import type { Day } from '#app/platform/calendar/day.ts';
import { isBlank, type Cell, type SheetRow, type SheetTable } from './cell.ts';
import type { CellContext, Column, Columns, Reading } from './columns.ts';
import { findHeader, type FoundHeader } from './find-header.ts';
import type { CellProblem, ProblemCode } from './problems.ts';

/** A row of which every cell is in order. */
export interface CheckedRow<V> {
  /** The row number that Excel shows. */
  row: number;
  values: V;
}

/** A cell whose accepted value is not simply what stood there, or that deserves a look. */
export interface NormalisedCell {
  row: number;
  /** The clean header name of the column. */
  column: string;
  /** The accepted value as text: amounts with two decimals, days as `YYYY-MM-DD`. */
  value: string;
}

/** What a table gives. */
export interface CheckResult<V> {
  /** Rows below the header that are not blank. */
  rows: number;
  importable: CheckedRow<V>[];
  /** All that is wrong, by row and then in the order of the columns; at most one problem a cell. */
  errors: CellProblem[];
  /** Cells of importable rows only. */
  normalised: NormalisedCell[];
  /** Names of the columns that were not read. */
  skippedColumns: string[];
  header: FoundHeader<keyof V & string>;
}

/** A row on its way through the rules. */
export interface RowDraft<V> {
  row: number;
  /** A value that is undefined belongs to a wrong cell: no rule can say more about it. */
  values: Partial<V>;
  /** Reports a problem and drops the value. Only the first problem of a cell is kept. */
  reject(column: keyof V & string, problem: ProblemCode, suggestion?: string): void;
}

/** A rule on a whole row, or on a row and those before it: then it must be made anew for every file. */
export type RowRule<V> = (draft: RowDraft<V>) => void;

/** What rows are checked against. */
export interface CheckOptions<V> {
  /** The day after which a day lies in the future. */
  today: Day;
  rules: readonly RowRule<V>[];
}

/**
 * Reads every row of a table under its header. Throws a `TableRefusal` when there is no usable header row; what is
 * wrong with cells is part of the result.
 */
export function checkRows<V>(
  table: SheetTable,
  columns: Columns<V>,
  options: CheckOptions<V>,
): CheckResult<V> {
  const header = findHeader(table.rows, columns);
  const reader = new RowReader<V>(table, columns, header, options.today);
  const result: CheckResult<V> = {
    rows: 0,
    importable: [],
    errors: [],
    normalised: [],
    skippedColumns: header.skipped,
    header,
  };
  for (const row of table.rows) {
    if (row.row <= header.row || reader.isBlankRow(row)) continue;
    result.rows += 1;
    const draft = reader.read(row);
    for (const rule of options.rules) rule(draft);
    draft.finish(result);
  }
  return result;
}

class RowReader<V> {
  private readonly keys: (keyof V & string)[];
  private readonly places: Map<keyof V & string, { index: number; context: CellContext }>;
  private readonly columns: Columns<V>;

  constructor(table: SheetTable, columns: Columns<V>, header: FoundHeader<keyof V & string>, today: Day) {
    const context = { today, epoch: table.epoch, typed: table.kind === 'xlsx' };
    this.columns = columns;
    this.keys = Object.keys(columns) as (keyof V & string)[];
    this.places = new Map(
      header.columns.map(({ key, index, unitYuan }) => [key, { index, context: { ...context, unitYuan } }]),
    );
  }

  isBlankRow({ cells }: SheetRow): boolean {
    for (const { index } of this.places.values()) if (!isBlank(cells[index])) return false;
    return true;
  }

  read({ row, cells }: SheetRow): Draft<V> {
    const draft = new Draft<V>(row, this.columns);
    for (const key of this.keys) {
      const place = this.places.get(key);
      draft.take(key, place ? readCell(cells[place.index], this.columns[key], place.context) : null);
    }
    return draft;
  }
}

/** Null is a blank cell that may be blank. */
function readCell<T>(
  cell: Cell | null | undefined,
  column: Column<T>,
  context: CellContext,
): Reading<T> | null {
  if (!cell || isBlank(cell)) return column.required ? { problem: 'MISSING_REQUIRED' } : null;
  if (cell.kind === 'error') return { problem: 'FORMULA_ERROR' };
  return column.read(cell, context);
}

class Draft<V> implements RowDraft<V> {
  readonly row: number;
  readonly values: Partial<V> = {};
  private readonly columns: Columns<V>;
  private readonly problems = new Map<keyof V & string, CellProblem>();
  private readonly normalised: NormalisedCell[] = [];

  constructor(row: number, columns: Columns<V>) {
    this.row = row;
    this.columns = columns;
  }

  take<K extends keyof V & string>(key: K, reading: Reading<V[K]> | null): void {
    if (reading === null) {
      // Only optional columns come here, and null is among the values of every one of them.
      this.values[key] = null as V[K];
    } else if ('problem' in reading) {
      this.reject(key, reading.problem, reading.suggestion);
    } else {
      this.values[key] = reading.value;
      if (!reading.asWritten) {
        this.normalised.push({ row: this.row, column: this.columns[key].header, value: reading.text });
      }
    }
  }

  reject(key: keyof V & string, problem: ProblemCode, suggestion?: string): void {
    if (this.problems.has(key)) return;
    delete this.values[key];
    const column = this.columns[key].header;
    this.problems.set(key, {
      row: this.row,
      column,
      problem,
      ...(suggestion === undefined ? {} : { suggestion }),
    });
  }

  finish(result: CheckResult<V>): void {
    if (this.problems.size > 0) {
      for (const key of Object.keys(this.columns) as (keyof V & string)[]) {
        const problem = this.problems.get(key);
        if (problem) result.errors.push(problem);
      }
      return;
    }
    result.normalised.push(...this.normalised);
    result.importable.push({ row: this.row, values: this.values as V });
  }
}
