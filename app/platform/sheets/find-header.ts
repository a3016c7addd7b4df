import { isBlank, type Cell, type SheetRow } from './cell.ts';
import type { Column, Columns } from './columns.ts';
import { comparable } from './normalise.ts';
import { TableRefusal } from './refusal.ts';

/** How many rows from the top the header is looked for in. */
const SEARCHED_ROWS = 50;
/** Fewer known names than this are an accident, not a header. */
const LEAST_KNOWN = 2;
const BRACKETS = /[([{<【〔《](?<inside>[^)\]}>】〕》]*)[)\]}>】〕》]/g;
const DECORATION = /[*:#.。、]/g;

/** Where a known column stands. */
export interface FoundColumn<K> {
  key: K;
  /** Place of the column, the first at 0. */
  index: number;
  /** Yuan of one unit of the column. */
  unitYuan: number;
}

/** The header row of a table. */
export interface FoundHeader<K = string> {
  /** The row number that Excel shows. */
  row: number;
  columns: FoundColumn<K>[];
  /** Names of the columns that no importer knows. */
  skipped: string[];
  /** The header cells as they stand in the file, by place. */
  titles: string[];
}

type AnyColumns<K extends string> = Readonly<Record<K, Column<unknown>>>;

/**
 * Finds the header row under titles and merged rows: the row with the most known names; columns may come in any
 * order, under synonyms, with blanks, line breaks and units in brackets. Throws a `TableRefusal`:
 * `HEADER_NOT_FOUND`, `DUPLICATE_COLUMN`, or `MISSING_COLUMNS` with the names of all that are missing.
 */
export function findHeader<V>(rows: readonly SheetRow[], known: Columns<V>): FoundHeader<keyof V & string> {
  const columns = known as AnyColumns<keyof V & string>;
  const names = nameTable(columns);
  const best = bestRow(rows, names);
  const keys = Object.keys(columns) as (keyof V & string)[];
  if (!best) {
    const wanted = keys.filter((key) => columns[key].required);
    throw new TableRefusal('HEADER_NOT_FOUND', { columns: headersOf(wanted, columns) });
  }
  const found = placesOf(best.cells, names);
  refuseDuplicates(found, columns, best);
  const missing = keys.filter((key) => columns[key].required && !found.some((column) => column.key === key));
  if (missing.length > 0) {
    throw new TableRefusal('MISSING_COLUMNS', { columns: headersOf(missing, columns), row: best.row });
  }
  const taken = new Set(found.map((column) => column.index));
  const titles = best.cells.map((cell) => (cell ? cell.text : ''));
  const skipped = titles
    .filter((title, index) => title.trim() !== '' && !taken.has(index))
    .map((title) => title.trim());
  return { row: best.row, columns: found, skipped, titles };
}

/** How many known columns the best row among the first ones names: tells which sheet of a workbook is meant. */
export function countKnownColumns<V>(rows: readonly SheetRow[], known: Columns<V>): number {
  const names = nameTable(known as AnyColumns<keyof V & string>);
  const best = bestRow(rows, names);
  return best ? placesOf(best.cells, names).length : 0;
}

type NameTable<K> = ReadonlyMap<string, { key: K; units?: Readonly<Record<string, number>> }>;

function nameTable<K extends string>(columns: AnyColumns<K>): NameTable<K> {
  const names = new Map<string, { key: K; units?: Readonly<Record<string, number>> }>();
  for (const key of Object.keys(columns) as K[]) {
    const { header, synonyms, units } = columns[key];
    for (const name of [header, ...synonyms]) names.set(bareName(name), { key, units });
  }
  return names;
}

function bestRow<K>(rows: readonly SheetRow[], names: NameTable<K>): SheetRow | null {
  let best: SheetRow | null = null;
  let most = LEAST_KNOWN - 1;
  for (const row of rows.slice(0, SEARCHED_ROWS)) {
    const count = new Set(placesOf(row.cells, names).map((column) => column.key)).size;
    if (count > most) [best, most] = [row, count];
  }
  return best;
}

function placesOf<K>(cells: readonly (Cell | null)[], names: NameTable<K>): FoundColumn<K>[] {
  return cells.flatMap((cell, index) => {
    if (!cell || isBlank(cell) || cell.kind !== 'text') return [];
    const column = names.get(bareName(cell.text));
    const unitYuan = column?.units ? unitOf(cell.text, column.units) : 1;
    return column && unitYuan !== null ? [{ key: column.key, index, unitYuan }] : [];
  });
}

/** The name without blanks, remarks in brackets, stars and colons, in lower case. */
function bareName(text: string): string {
  return comparable(text).replace(BRACKETS, '').replace(DECORATION, '');
}

/** Yuan of the unit in the brackets; 1 when they name no money; null when the money is none of the units. */
function unitOf(text: string, units: Readonly<Record<string, number>>): number | null {
  const inside = [...comparable(text).matchAll(BRACKETS)].map((match) => match.groups?.inside ?? '');
  const unit = inside.map((words) => words.replace(/^单位:?/, '')).find((words) => words.includes('元'));
  if (unit === undefined) return 1;
  return Object.hasOwn(units, unit) ? (units[unit] ?? null) : null;
}

function headersOf<K extends string>(keys: readonly K[], columns: AnyColumns<K>): string {
  return keys.map((key) => columns[key].header).join('、');
}

function refuseDuplicates<K extends string>(
  found: FoundColumn<K>[],
  columns: AnyColumns<K>,
  row: SheetRow,
): void {
  const seen = new Set<K>();
  for (const { key } of found) {
    if (seen.has(key))
      throw new TableRefusal('DUPLICATE_COLUMN', { columns: columns[key].header, row: row.row });
    seen.add(key);
  }
}
