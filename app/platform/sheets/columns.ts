import type { Day } from '#app/platform/calendar/day.ts';
import type { Cell, Epoch } from './cell.ts';
import type { ProblemCode } from './problems.ts';

/** What a reader must know beside the cell. */
export interface CellContext {
  today: Day;
  epoch: Epoch;
  /** Whether the file tells texts, numbers and dates apart; a csv file does not. */
  typed: boolean;
  /** Yuan of one unit of the column, as its header says: 10000 for 万元. */
  unitYuan: number;
}

/** What a cell that is not blank says: a value, or what is wrong. */
export type Reading<T> =
  | {
      value: T;
      /** The value as text: amounts with two decimals, days as `YYYY-MM-DD`, choices by their Chinese label. */
      text: string;
      /** False when the cell needed care: it was converted, or is kept as it is and deserves a look. */
      asWritten: boolean;
    }
  | { problem: ProblemCode; suggestion?: string };

export type CellReader<T> = (cell: Cell, context: CellContext) => Reading<T>;

/** A column that an importer knows. */
export interface Column<T> {
  /** The clean header name. */
  header: string;
  /** Other names under which the column comes. */
  synonyms: readonly string[];
  /** Whether the column must be there and no cell of it may be blank. */
  required: boolean;
  /** Units that may stand in the header's brackets, in yuan; a header with another money unit is another column. */
  units?: Readonly<Record<string, number>>;
  read: CellReader<T>;
}

/** The columns of one kind of file by the key under which their values are kept. */
export type Columns<V> = { readonly [K in keyof V]: Column<V[K]> };

/** A column that must be there and filled. */
export function required<T>(header: string, synonyms: readonly string[], read: CellReader<T>): Column<T> {
  return { header, synonyms, required: true, read };
}

/** A column that may be missing, and whose cells may be blank: then the value is null. */
export function optional<T>(
  header: string,
  synonyms: readonly string[],
  read: CellReader<T>,
): Column<T | null> {
  return { header, synonyms, required: false, read };
}
