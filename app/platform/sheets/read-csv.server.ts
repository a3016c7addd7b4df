import { CsvError, parse } from 'csv-parse/sync';
import { errorCell, ERROR_TEXTS, isBlank, type Cell, type SheetRow, type SheetTable } from './cell.ts';
import { CellPool } from './cell-pool.ts';
import { LARGEST_TABLE } from './limits.ts';
import { TableRefusal } from './refusal.ts';

const DELIMITERS = [',', ';', '\t'] as const;
/** Lines from which the delimiter is found. */
const SAMPLE_LINES = 30;

/**
 * Reads a csv text: `,` `;` or tab between cells, quotes, line breaks in cells, any line ends. Rows are numbered as
 * Excel does: a row with line breaks in its cells is one row, a blank line is one too. Throws a `TableRefusal`:
 * `DAMAGED` when a quote is never closed, `TABLE_TOO_LARGE` beyond what memory may hold.
 */
export function readCsv(text: string): SheetTable {
  const collector = new RowCollector();
  const delimiter = findDelimiter(text);
  // Twenty million commas make one record that the parser would build up whole.
  if (countSigns(text, delimiter) > LARGEST_TABLE.csvFields)
    throw new TableRefusal('TABLE_TOO_LARGE', LARGEST_TABLE);
  try {
    parse(text, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (record: string[], { records, empty_lines }) => collector.add(record, records + empty_lines),
    });
  } catch (error) {
    if (error instanceof CsvError) throw new TableRefusal('DAMAGED');
    throw error;
  }
  return { kind: 'csv', sheetName: '', epoch: 1900, rows: collector.rows };
}

/** The delimiter most often met outside quotes in the first lines. */
function findDelimiter(text: string): string {
  const counts = new Map<string, number>(DELIMITERS.map((delimiter) => [delimiter, 0]));
  let quoted = false;
  let lines = 0;
  for (let i = 0; i < text.length && lines < SAMPLE_LINES; i += 1) {
    const sign = text.charAt(i);
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (sign === '\n') lines += 1;
    const count = counts.get(sign);
    if (count !== undefined) counts.set(sign, count + 1);
  }
  return DELIMITERS.reduce((best, next) => ((counts.get(next) ?? 0) > (counts.get(best) ?? 0) ? next : best));
}

function countSigns(text: string, sign: string): number {
  let count = 0;
  for (let i = text.indexOf(sign); i >= 0; i = text.indexOf(sign, i + 1)) count += 1;
  return count;
}

class RowCollector {
  readonly rows: SheetRow[] = [];
  private cellCount = 0;
  private readonly pool = new CellPool();

  /** Takes a record; answers null so that the parser need not keep it. */
  add(record: string[], row: number): null {
    const cells = record.map((text) => this.cell(text));
    if (cells.some((cell) => !isBlank(cell))) {
      this.rows.push({ row, cells });
      for (const cell of cells) if (cell) this.cellCount += 1;
    }
    if (this.rows.length > LARGEST_TABLE.rows || this.cellCount > LARGEST_TABLE.cells) {
      throw new TableRefusal('TABLE_TOO_LARGE', LARGEST_TABLE);
    }
    return null;
  }

  private cell(text: string): Cell | null {
    if (text === '') return null;
    return ERROR_TEXTS.has(text) ? errorCell(text) : this.pool.text(text);
  }
}
