import * as XLSX from '@e965/xlsx';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { keyReader, textReader } from './cell-readers.ts';
import { required } from './columns.ts';
import { LARGEST_FILE_BYTES } from './limits.ts';
import { readTable } from './read-table.server.ts';

const COLUMNS = {
  no: required('工号', [], keyReader(20)),
  name: required('姓名', [], textReader(20)),
};
const PEOPLE = [
  ['工号', '姓名'],
  ['E0001', '张伟'],
];

function workbook(sheets: Record<string, unknown[][]>, bookType: XLSX.BookType = 'xlsx'): Buffer {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), name);
  }
  return XLSX.write(book, { type: 'buffer', bookType, compression: true }) as Buffer;
}

/** A compound file with streams of these names, as old Office and workbooks with a password are. */
function compoundFile(...names: string[]): Buffer {
  const file = XLSX.CFB.utils.cfb_new();
  for (const name of names) XLSX.CFB.utils.cfb_add(file, `/${name}`, Buffer.from('secret'));
  return XLSX.CFB.write(file, { type: 'buffer' }) as Buffer;
}

function refused(file: Buffer, code: string): Promise<void> {
  return expect(readTable(file, COLUMNS)).rejects.toMatchObject({
    name: 'TableRefusal',
    kind: 'invalid',
    code,
  });
}

describe('a table is told by its content', () => {
  test('a workbook', async () => {
    const table = await readTable(workbook({ 花名册: PEOPLE }), COLUMNS);
    expect(table).toMatchObject({ kind: 'xlsx', sheetName: '花名册', epoch: 1900 });
    expect(table.rows[1]).toMatchObject({ row: 2, cells: [{ text: 'E0001' }, { text: '张伟' }] });
  });

  test('a csv file in GB18030', async () => {
    const table = await readTable(iconv.encode('工号,姓名\r\nE0001,张伟\r\n', 'gb18030'), COLUMNS);
    expect(table.kind).toBe('csv');
    expect(table.rows[1]).toMatchObject({ row: 2, cells: [{ text: 'E0001' }, { text: '张伟' }] });
  });

  test('of several sheets the one with our header', async () => {
    const sheets = { 说明: [['填表说明'], ['工号必填']], 数据: PEOPLE, 字典: [['男'], ['女']] };
    expect(await readTable(workbook(sheets), COLUMNS)).toMatchObject({ sheetName: '数据', rows: [{}, {}] });
  });
});

test('of sheets that all lack our header the first is taken', async () => {
  const table = await readTable(workbook({ 甲: [['x', 'y']], 乙: [['z']] }), COLUMNS);
  expect(table).toMatchObject({ sheetName: '甲', rows: [{ row: 1, cells: [{ text: 'x' }, { text: 'y' }] }] });
});

describe('a file that is no table is refused with what it is', () => {
  test('an empty file', () => refused(Buffer.alloc(0), 'EMPTY_FILE'));
  test('a file of blank lines', () => refused(Buffer.from('\r\n \r\n'), 'EMPTY_FILE'));
  test('a file above the limit', () => refused(Buffer.alloc(LARGEST_FILE_BYTES + 1, 'a'), 'FILE_TOO_LARGE'));
  test('a workbook with a password', () =>
    refused(compoundFile('EncryptionInfo', 'EncryptedPackage'), 'PASSWORD_PROTECTED'));
  test('an old .xls', () => refused(workbook({ 表: PEOPLE }, 'xls'), 'OLD_EXCEL'));
  test('a binary .xlsb', () => refused(workbook({ 表: PEOPLE }, 'xlsb'), 'OLD_EXCEL'));
  test('another compound file', () => refused(compoundFile('WordDocument'), 'NOT_A_TABLE'));
  test('an OpenDocument sheet', () => refused(workbook({ 表: PEOPLE }, 'ods'), 'NOT_A_TABLE'));
  test('a web page named .xls', () => refused(workbook({ 表: PEOPLE }, 'html'), 'WEB_PAGE'));
  test('an XML sheet of 2003', () => refused(workbook({ 表: PEOPLE }, 'xlml'), 'WEB_PAGE'));
  test('a renamed program', () =>
    refused(
      Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000This program cannot be run', 'latin1'),
      'NOT_A_TABLE',
    ));
  test('a picture', () => refused(Buffer.from('\u0089PNG\r\n\u001a\n\u0000\u0000', 'latin1'), 'NOT_A_TABLE'));
  test('half a workbook', () => {
    const whole = workbook({ 表: PEOPLE });
    return refused(whole.subarray(0, whole.length / 2), 'DAMAGED');
  });
});
