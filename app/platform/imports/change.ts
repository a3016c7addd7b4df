/** What a row of a file does, in the order in which a preview counts. */
export const CHANGE_KINDS = [
  'new',
  'moved',
  'left',
  'rejoined',
  'changed',
  'unchanged',
  'kept',
  'wrong',
] as const;

/** `kept`: the file says something else, but the portal has gone on since and is left as it is. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A cell that makes a difference; texts are as the file writes them, null is empty. */
export interface CellChange {
  /** The clean header name of the column. */
  column: string;
  before: string | null;
  after: string | null;
}

/** What one row would do. */
export interface RowChange {
  /** The row number that Excel shows. */
  row: number;
  /** What the row is about: a 工号, the number of a proposal, a day. */
  key: string;
  /** The person's name, the proposal's title, the day's name. */
  title: string;
  change: ChangeKind;
  cells: CellChange[];
}

/** Somebody or something that the portal has and the file does not name; it is left as it is. */
export interface AbsentRecord {
  key: string;
  title: string;
}

/** The changes of a cell from two values as texts; nothing when they agree. */
export function cellChange(column: string, before: string | null, after: string | null): CellChange[] {
  return before === after ? [] : [{ column, before, after }];
}
