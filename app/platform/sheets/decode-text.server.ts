import iconv from 'iconv-lite';
import { TableRefusal } from './refusal.ts';

const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);
const UTF16_MARKS = [
  { bytes: Buffer.from([0xff, 0xfe]), encoding: 'utf-16le' },
  { bytes: Buffer.from([0xfe, 0xff]), encoding: 'utf-16be' },
] as const;
const BROKEN = '\uFFFD';
/** Bytes below 32 that texts hold: tab, line ends, form feed, and the end mark of DOS. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);
const BINARY_SAMPLE = 4096;

/**
 * The text of a file whose encoding nobody has told: by its byte order mark, else UTF-8 when every byte fits, else
 * GB18030 when every byte fits (Chinese text of some length never fits both). Throws a `TableRefusal`: `NOT_A_TABLE`
 * for binary data, `UNKNOWN_ENCODING` when neither fits.
 */
export function decodeText(file: Buffer): string {
  const mark = UTF16_MARKS.find(({ bytes }) => startsWith(file, bytes));
  if (mark) return iconv.decode(file, mark.encoding);
  if (file.subarray(0, BINARY_SAMPLE).some((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte))) {
    throw new TableRefusal('NOT_A_TABLE');
  }
  const text = startsWith(file, UTF8_MARK) ? decodeUtf8(file) : (decodeUtf8(file) ?? decodeGb18030(file));
  if (text === null) throw new TableRefusal('UNKNOWN_ENCODING');
  return text;
}

/** Whether the file begins with these bytes. */
export function startsWith(file: Buffer, bytes: Buffer): boolean {
  return file.subarray(0, bytes.length).equals(bytes);
}

function decodeUtf8(file: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return null;
  }
}

function decodeGb18030(file: Buffer): string | null {
  const text = iconv.decode(file, 'gb18030');
  return text.includes(BROKEN) ? null : text;
}
