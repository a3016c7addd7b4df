import writeExcelFile, { type CellObject } from 'write-excel-file/node';
import { toDate } from '#app/platform/calendar/day.ts';
import { defuse } from './defuse.ts';

/** What a column of an export holds: texts, plain numbers, yuan, or civil days. */
export type ExportKind = 'text' | 'number' | 'money' | 'date';

/** A column of an export. */
export interface ExportColumn<R> {
  title: string;
  /** In characters of the latin alphabet; a Chinese one takes two. */
  width: number;
  kind: ExportKind;
  /** Text, number, yuan as number or decimal text, or a day as `YYYY-MM-DD`; null leaves the cell empty. */
  value: (row: R) => string | number | null;
}

/** A sheet to be written. */
export interface ExportSheet<R> {
  name: string;
  columns: readonly ExportColumn<R>[];
  rows: readonly R[];
}

const FORBIDDEN_IN_NAME = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;
const LONGEST_TEXT = 32_767;
const HEADER_FILL = '#E8EFEE';

/** Writes one sheet as .xlsx: a bold header that stays in view, widths, formats; texts cannot run as formulas. */
export function writeWorkbook<R>({ name, columns, rows }: ExportSheet<R>): Promise<Buffer> {
  const cells = rows.map((row) => columns.map(({ kind, value }) => writeCell[kind](value(row))));
  const header = columns.map(({ title }) => headerCell(title));
  return writeCells(
    name,
    columns.map(({ width }) => width),
    [header, ...cells],
  );
}

/** Writes cells as they are, the first row staying in view. */
export function writeCells(
  name: string,
  widths: readonly number[],
  cells: (CellObject | null)[][],
): Promise<Buffer> {
  const sheet = name.replace(FORBIDDEN_IN_NAME, ' ').slice(0, LONGEST_NAME);
  const columns = widths.map((width) => ({ width }));
  return writeExcelFile(cells, { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}

/** A cell of the header row. */
export function headerCell(title: string): CellObject {
  return {
    value: writableText(title),
    type: String,
    fontWeight: 'bold',
    backgroundColor: HEADER_FILL,
    wrap: true,
  };
}

/** A cell of each kind from its value. */
export const writeCell: Readonly<Record<ExportKind, (value: string | number | null) => CellObject | null>> = {
  text: (value) =>
    value === null || value === '' ? null : { value: writableText(String(value)), type: String },
  number: (value) => (value === null ? null : { value: Number(value), type: Number }),
  money: (value) => (value === null ? null : { value: Number(value), type: Number, format: '#,##0.00' }),
  date: (value) =>
    value === null ? null : { value: toDate(String(value)), type: Date, format: 'yyyy-mm-dd' },
};

/** The writer looks texts up in a plain object, where `constructor` and the like are taken: a blank sets them apart. */
function writableText(text: string): string {
  const safe = defuse(text).slice(0, LONGEST_TEXT);
  return safe in Object.prototype ? `${safe} ` : safe;
}
