import type { CellObject } from 'write-excel-file/node';
import { within, type Translate } from '#app/core/i18n.ts';
import { isDay } from '#app/platform/calendar/day.ts';
import type { Cell, SheetTable } from './cell.ts';
import type { CheckResult } from './check-rows.ts';
import type { Columns } from './columns.ts';
import { describeProblem } from './describe-problem.ts';
import type { CellProblem } from './problems.ts';
import { headerCell, writeCell, writeCells } from './write-workbook.server.ts';

const BAD_FILL = '#FBE3DF';
const REASON_WIDTH = 48;
const ROW_WIDTH = 10;
const CELL_WIDTH = 16;

/**
 * The rejected rows as a workbook to be put right and imported again: in front what is wrong in words and the row of
 * the file it came from, then all columns and cells as they stood there; the wrong cells are coloured.
 */
export function writeRejectedRows<V>(
  table: SheetTable,
  columns: Columns<V>,
  { header, errors }: Pick<CheckResult<V>, 'header' | 'errors'>,
  translate: Translate,
): Promise<Buffer> {
  const places = new Map(header.columns.map(({ key, index }) => [columns[key].header, index]));
  const problems = byRow(errors);
  const width = Math.max(header.titles.length, ...table.rows.map(({ cells }) => cells.length));
  const rows = table.rows.flatMap(({ row, cells }) => {
    const own = problems.get(row);
    if (!own) return [];
    const bad = new Set(own.map(({ column }) => places.get(column)));
    const copies = Array.from({ length: width }, (_, index) =>
      copyCell(cells[index] ?? null, bad.has(index)),
    );
    return [[reasonCell(own, translate), writeCell.number(row), ...copies]];
  });
  const titles = [translate('sheets:rejected.problem'), translate('sheets:rejected.row'), ...header.titles];
  const widths = [REASON_WIDTH, ROW_WIDTH, ...Array.from({ length: width }, () => CELL_WIDTH)];
  return writeCells(translate('sheets:rejected.sheet'), widths, [titles.map(headerCell), ...rows]);
}

function byRow(errors: readonly CellProblem[]): Map<number, CellProblem[]> {
  const rows = new Map<number, CellProblem[]>();
  for (const error of errors) {
    const own = rows.get(error.row);
    if (own) own.push(error);
    else rows.set(error.row, [error]);
  }
  return rows;
}

function reasonCell(problems: readonly CellProblem[], translate: Translate): CellObject {
  const words = within('sheets', translate);
  const reasons = problems.map((problem) => describeProblem(problem, words));
  return { value: reasons.join('\n'), type: String, wrap: true };
}

function copyCell(cell: Cell | null, bad: boolean): CellObject | null {
  const copy = cell ? plainCopy(cell) : null;
  return bad ? { ...copy, backgroundColor: BAD_FILL } : copy;
}

function plainCopy({ kind, text, number }: Cell): CellObject | null {
  if (kind === 'date' && isDay(text)) return { ...writeCell.date(text), format: 'yyyy/m/d' };
  if (kind === 'number' || kind === 'date') {
    const padded = text !== String(number) && /^\d+$/.test(text);
    return { ...writeCell.number(number), ...(padded ? { format: '0'.repeat(text.length) } : {}) };
  }
  return writeCell.text(text);
}
