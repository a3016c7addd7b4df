import * as XLSX from '@e965/xlsx';
import type { Cell, Epoch, SheetRow, SheetTable } from './cell.ts';
import { LARGEST_TABLE, LAST_PLACE } from './limits.ts';
import { TableRefusal } from './refusal.ts';
import { unzipParts, type WorkbookParts } from './unzip-parts.server.ts';
import { cellConverter } from './workbook-cells.server.ts';
import { isWantedPart, listsSheets, preparePart, workbookPart } from './workbook-parts.server.ts';

/** Rows read of every sheet to find the one that is meant. */
const GLANCE_ROWS = 60;
const READ_OPTIONS: XLSX.ParsingOptions = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: true,
  sheetStubs: true,
};

/** The container as the reader keeps it, with parts that are unpacked already. */
interface UnpackedContainer {
  FullPaths: string[];
  FileIndex: { name: string; type: 2; content: Buffer }[];
}
// The typings leave it out. It spares a second unpacking, which would not count bytes.
const readContainer = (
  XLSX as unknown as {
    parse_zip: (container: UnpackedContainer, options: XLSX.ParsingOptions) => XLSX.WorkBook;
  }
).parse_zip;

/**
 * Reads the sheet of an .xlsx workbook of which `score` is highest (the first rows of every sheet are asked; the
 * first sheet wins a tie). Dates stay serial numbers, so that no time zone moves them; formulas are never run, their
 * stored result counts. Throws a `TableRefusal`: `NOT_A_TABLE`, `OLD_EXCEL` for .xlsb, `NO_SHEET`, `DAMAGED`,
 * `TABLE_TOO_LARGE`, or those of `unzipParts`.
 */
export async function readWorkbook(
  file: Buffer,
  score: (rows: readonly SheetRow[]) => number,
): Promise<SheetTable> {
  const container = toContainer(await unzipParts(file, isWantedPart));
  const glance = readBook(container, { bookSheets: true });
  if (glance.SheetNames.length === 1) return tableOf(readBook(container), 0);
  const first = readBook(container, { sheetRows: GLANCE_ROWS });
  const scores = first.SheetNames.map((name) => {
    const sheet = first.Sheets[name];
    return sheet ? score(rowsOf(sheet, 1900)) : -1;
  });
  const chosen = scores.indexOf(Math.max(...scores));
  return tableOf(readBook(container, { sheets: chosen }), chosen);
}

function toContainer(parts: WorkbookParts): UnpackedContainer {
  const workbook = workbookPart(parts);
  if (workbook === null) throw new TableRefusal('NOT_A_TABLE');
  if (workbook === 'binary') throw new TableRefusal('OLD_EXCEL');
  if (!listsSheets(workbook)) throw new TableRefusal('NO_SHEET');
  const container: UnpackedContainer = { FullPaths: [], FileIndex: [] };
  for (const [name, part] of parts) {
    container.FullPaths.push(name);
    container.FileIndex.push({ name, type: 2, content: preparePart(name, part) });
  }
  return container;
}

function readBook(container: UnpackedContainer, options: XLSX.ParsingOptions = {}): XLSX.WorkBook {
  try {
    return readContainer(container, { ...READ_OPTIONS, ...options });
  } catch {
    throw new TableRefusal('DAMAGED');
  }
}

function tableOf(book: XLSX.WorkBook, index: number): SheetTable {
  const sheetName = book.SheetNames[index] ?? '';
  const sheet = book.Sheets[sheetName];
  // The reader leaves a sheet out when it cannot make sense of it.
  if (!sheet) throw new TableRefusal('DAMAGED');
  const epoch = book.Workbook?.WBProps?.date1904 ? 1904 : 1900;
  return { kind: 'xlsx', sheetName, epoch, rows: rowsOf(sheet, epoch) };
}

function rowsOf(sheet: XLSX.WorkSheet, epoch: Epoch): SheetRow[] {
  const toCell = cellConverter(epoch);
  const rows: SheetRow[] = [];
  let cellCount = 0;
  const data: (XLSX.CellObject | null)[][] = sheet['!data'] ?? [];
  // A sheet may name row 1,048,576 and have three rows: walk the rows that are there.
  for (const key of Object.keys(data)) {
    const index = Number(key);
    const raw = data[index] ?? [];
    const possible = index >= 0 && index < LAST_PLACE.row && raw.length <= LAST_PLACE.column;
    if (!possible) throw new TableRefusal('DAMAGED');
    const cells = withoutBlankEnd(Array.from(raw, (cell) => (cell ? toCell(cell) : null)));
    delete data[index];
    if (cells.length === 0) continue;
    cellCount += cells.length;
    rows.push({ row: index + 1, cells });
    if (rows.length > LARGEST_TABLE.rows || cellCount > LARGEST_TABLE.cells) {
      throw new TableRefusal('TABLE_TOO_LARGE', LARGEST_TABLE);
    }
  }
  return rows;
}

function withoutBlankEnd(cells: (Cell | null)[]): (Cell | null)[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}
