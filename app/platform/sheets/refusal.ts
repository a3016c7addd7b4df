import { Refusal } from '#app/core/refusal.ts';

/** Why a file cannot be read as a table. Each has its text at `sheets:refusal.<code>`. */
export type TableRefusalCode =
  | 'EMPTY_FILE'
  | 'FILE_TOO_LARGE'
  | 'UNPACKS_TOO_LARGE'
  | 'TABLE_TOO_LARGE'
  | 'PASSWORD_PROTECTED'
  | 'OLD_EXCEL'
  | 'WEB_PAGE'
  | 'NOT_A_TABLE'
  | 'DAMAGED'
  | 'UNKNOWN_ENCODING'
  | 'NO_SHEET'
  | 'HEADER_NOT_FOUND'
  | 'MISSING_COLUMNS'
  | 'DUPLICATE_COLUMN';

/** A file, or its header row, that cannot be used at all. What is wrong with single cells is no refusal. */
export class TableRefusal extends Refusal {
  readonly code: TableRefusalCode;

  constructor(code: TableRefusalCode, params: Record<string, string | number> = {}) {
    super('invalid', `sheets:refusal.${code}`, { params });
    this.name = 'TableRefusal';
    this.code = code;
  }
}
