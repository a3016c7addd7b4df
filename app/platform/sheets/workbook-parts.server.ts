import type { WorkbookParts } from './unzip-parts.server.ts';

/** What is read of a workbook. Pictures, charts, comments, links, macros and the like are never unpacked. */
const WANTED = [
  /^\[content_types\]\.xml$/,
  /^_rels\/\.rels$/,
  /^xl\/workbook\d*\.(xml|bin)$/,
  /^xl\/_rels\/workbook\d*\.xml\.rels$/,
  /^xl\/sharedstrings\d*\.xml$/,
  /^xl\/styles\d*\.xml$/,
  /^xl\/worksheets\/[^/]+\.xml$/,
];
const WORKBOOK = /^xl\/workbook\d*\.xml$/;
const BINARY_WORKBOOK = /^xl\/workbook\d*\.bin$/;
const STYLES = /^xl\/styles\d*\.xml$/;
const WORKSHEET = /^xl\/worksheets\//;
const CONTENT_TYPES = '[content_types].xml';
const CONTENT_TYPE = /<(?:\w+:)?Override\b[^<>]*>/g;
const PART_NAME = /PartName=["']\/?([^"']*)["']/;
const SHEET_ELEMENT = /<(?:\w+:)?sheet\s/;
const CELLS_END = /<\/(?:\w+:)?sheetData\s*>/;
const HYPERLINK = /<(?:\w+:)?hyperlink\b/g;
const FORMULA = /<((?:\w+:)?)f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1f>)/g;
/** Built-in formats 27 to 31, 36, 50 to 54, 57 and 58 are days in Chinese Excel; the reader knows 14 for a day. */
const EAST_ASIAN_DAY = /\bnumFmtId="(?:2[7-9]|3[016]|5[0-4]|5[78])"/g;

/** Whether a part of this name in lower case is read. */
export function isWantedPart(name: string): boolean {
  return WANTED.some((pattern) => pattern.test(name));
}

/** The workbook's own part as bytes in a string, null when the container is no workbook, 'binary' for .xlsb. */
export function workbookPart(parts: WorkbookParts): string | 'binary' | null {
  for (const [name, part] of parts) {
    if (WORKBOOK.test(name)) return part.toString('latin1');
    if (BINARY_WORKBOOK.test(name)) return 'binary';
  }
  return null;
}

/** Whether the workbook's part lists a sheet. */
export function listsSheets(workbook: string): boolean {
  return SHEET_ELEMENT.test(workbook);
}

/** The part as the reader gets it, freed of what it need not or must not look at. */
export function preparePart(name: string, part: Buffer): Buffer {
  if (WORKSHEET.test(name)) return prepareSheet(part);
  if (STYLES.test(name)) return replaceIn(part, EAST_ASIAN_DAY, () => 'numFmtId="14"');
  return name === CONTENT_TYPES ? replaceIn(part, CONTENT_TYPE, onlyWanted) : part;
}

/** The reader insists on every part that the list of contents names. */
function onlyWanted(element: string): string {
  return isWantedPart((PART_NAME.exec(element)?.[1] ?? '').toLowerCase()) ? element : '';
}

/** Replaces ASCII by ASCII; all other bytes pass through as they are. */
function replaceIn(part: Buffer, pattern: RegExp, replacement: (match: string) => string): Buffer {
  return Buffer.from(part.toString('latin1').replace(pattern, replacement), 'latin1');
}

/**
 * Cells only. Hyperlinks and the like behind the cells can name ranges of billions of cells, and array and shared
 * formulas cost the square of their number; that a cell has a formula is all one needs to know.
 */
function prepareSheet(part: Buffer): Buffer {
  const text = part.toString('latin1');
  const end = CELLS_END.exec(text);
  if (!end) return Buffer.from('<worksheet/>');
  const cells = text.slice(0, end.index + end[0].length).replace(HYPERLINK, '<skipped');
  return Buffer.from(
    cells.replace(FORMULA, (_, prefix: string) => `<${prefix}f>1</${prefix}f>`),
    'latin1',
  );
}
