import type { SheetRow, SheetTable } from './cell.ts';
import type { Columns } from './columns.ts';
import { decodeText, startsWith } from './decode-text.server.ts';
import { countKnownColumns } from './find-header.ts';
import { LARGEST_FILE_BYTES } from './limits.ts';
import { readCsv } from './read-csv.server.ts';
import { readWorkbook } from './read-workbook.server.ts';
import { TableRefusal } from './refusal.ts';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** Streams of a compound file are named in UTF-16. */
const ENCRYPTED_STREAMS = ['EncryptedPackage', 'EncryptionInfo'].map((name) => Buffer.from(name, 'utf16le'));
const WORKBOOK_STREAMS = ['Workbook', 'Book'].map((name) => Buffer.from(`${name}\0`, 'utf16le'));
const WEB_PAGE = /^\s*<(?:!doctype|html|head|body|table|\?xml|!--|meta|style)/i;

/**
 * Reads the table in a file: .xlsx or csv, told apart by content and not by name. Of several sheets the one with the
 * most of the known columns is taken. Throws a `TableRefusal` that says what the file is and what to do with it.
 */
export async function readTable<V>(file: Buffer, known: Columns<V>): Promise<SheetTable> {
  if (file.length === 0) throw new TableRefusal('EMPTY_FILE');
  if (file.length > LARGEST_FILE_BYTES) {
    throw new TableRefusal('FILE_TOO_LARGE', { mb: LARGEST_FILE_BYTES / 1024 / 1024 });
  }
  if (startsWith(file, ZIP) || startsWith(file, EMPTY_ZIP)) {
    return readWorkbook(file, (rows: readonly SheetRow[]) => countKnownColumns(rows, known));
  }
  if (startsWith(file, COMPOUND_FILE)) throw refuseCompoundFile(file);
  const text = decodeText(file);
  if (WEB_PAGE.test(text)) throw new TableRefusal('WEB_PAGE');
  if (text.trim() === '') throw new TableRefusal('EMPTY_FILE');
  return readCsv(text);
}

/** The container of old Office files, and of any workbook with a password. */
function refuseCompoundFile(file: Buffer): TableRefusal {
  const holds = (names: readonly Buffer[]) => names.some((name) => file.includes(name));
  if (holds(ENCRYPTED_STREAMS)) return new TableRefusal('PASSWORD_PROTECTED');
  return new TableRefusal(holds(WORKBOOK_STREAMS) ? 'OLD_EXCEL' : 'NOT_A_TABLE');
}
