/** How a cell is stored in its file. A csv file knows texts only. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error';

/** One cell that is not empty, as its file has it. Cells are never changed, so equal ones may be shared. */
export interface Cell {
  kind: CellKind;
  /** What the cell says as plain text: a date as `YYYY-MM-DD`, an error as `#N/A`. */
  text: string;
  /** The stored number of a number or date cell; a date is its Excel serial. Null otherwise. */
  number: number | null;
  /** Whether the cell holds a real formula; then the rest is its stored result. */
  formula: boolean;
  /** Whether parts of the text have a format of their own. */
  rich: boolean;
}

/** A row with at least one cell that is not empty. */
export interface SheetRow {
  /** The row number that Excel shows; the first row of a sheet is 1. */
  row: number;
  /** Cells by column, the first column at 0. Null, or the end of the list, is an empty cell. */
  cells: readonly (Cell | null)[];
}

/** The year in which the day count of a workbook begins. */
export type Epoch = 1900 | 1904;

/** One sheet of a file, read but not yet understood. */
export interface SheetTable {
  kind: 'xlsx' | 'csv';
  /** Name of the sheet; empty for csv. */
  sheetName: string;
  epoch: Epoch;
  rows: readonly SheetRow[];
}

/** The texts by which a stored error shows; in csv files they stand as texts. */
export const ERROR_TEXTS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** A cell with plain text. */
export function textCell(text: string): Cell {
  return { kind: 'text', text, number: null, formula: false, rich: false };
}

/** A cell that holds an error, or a formula without a stored result: then its text is empty. */
export function errorCell(text: string): Cell {
  return { ...textCell(text), kind: 'error' };
}

const VISIBLE = /[^\s\p{Cc}\p{Cf}]/u;

/** Whether nothing can be seen in the cell: it is missing or holds blanks only. */
export function isBlank(cell: Cell | null | undefined): boolean {
  return !cell || (cell.kind === 'text' && !VISIBLE.test(cell.text));
}
