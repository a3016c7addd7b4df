/** What can be wrong with a cell, in the order of the texts at `sheets:problem.<code>`. */
export const PROBLEM_CODES = [
  'MISSING_REQUIRED',
  'MISSING_FOR_STATUS',
  'DUPLICATE_KEY',
  'UNKNOWN_EMPLOYEE',
  'UNKNOWN_UNIT',
  'UNKNOWN_VALUE',
  'BAD_DATE',
  'DATE_OUT_OF_RANGE',
  'DATE_ORDER',
  'NOT_EMPLOYED',
  'BAD_NUMBER',
  'NEGATIVE_AMOUNT',
  'AMOUNT_OUT_OF_RANGE',
  'BAD_PHONE',
  'BAD_PARTNERS',
  'SHARE_SUM',
  'SHARE_RANGE',
  'LEAD_IS_PARTNER',
  'TOO_LONG',
  'FORMULA_ERROR',
  'FORMULA_IN_TEXT',
] as const;

export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** What is wrong with one cell. */
export interface CellProblem {
  /** The row number that Excel shows. */
  row: number;
  /** The clean header name of the column. */
  column: string;
  problem: ProblemCode;
  /** A name that may have been meant; never taken by itself. */
  suggestion?: string;
}
