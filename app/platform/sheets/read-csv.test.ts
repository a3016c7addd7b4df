import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.server.ts';
import { readCsv } from './read-csv.server.ts';

function texts(csv: string): (readonly [number, ...(string | null)[]])[] {
  return readCsv(csv).rows.map(
    ({ row, cells }) => [row, ...cells.map((cell) => cell?.text ?? null)] as const,
  );
}

describe('csv', () => {
  test('has quotes, commas and line breaks in cells, and numbers rows as Excel does', () => {
    const csv = '工号,改善前\r\nE1,"第一步,拆\r\n第二步,装"\r\n\r\nE2,"他说""好"""\r\n';
    expect(texts(csv)).toEqual([
      [1, '工号', '改善前'],
      [2, 'E1', '第一步,拆\r\n第二步,装'],
      [4, 'E2', '他说"好"'],
    ]);
  });

  test.each([',', ';', '\t'])('is separated by %j', (sign) => {
    expect(
      texts(['标题', ['工号', '共同'].join(sign), ['E1', '"E2:40;E3:20,x"'].join(sign)].join('\n')),
    ).toEqual([
      [1, '标题'],
      [2, '工号', '共同'],
      [3, 'E1', 'E2:40;E3:20,x'],
    ]);
  });

  test.each(['\n', '\r\n', '\r'])('has lines that end with %j', (end) => {
    expect(texts(['a,b', '1,2', '', '3,4'].join(end))).toEqual([
      [1, 'a', 'b'],
      [2, '1', '2'],
      [4, '3', '4'],
    ]);
  });

  test('takes rows of unlike length and a quote inside a cell', () => {
    expect(texts('a,b,c\n1\n2,5"管,3,4')).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1'],
      [3, '2', '5"管', '3', '4'],
    ]);
  });

  test('knows the errors that Excel writes as texts', () => {
    expect(readCsv('a,b\n#N/A,#1').rows[1]?.cells.map((cell) => cell?.kind)).toEqual(['error', 'text']);
  });

  test('with a quote that is never closed is damaged', () => {
    expect(() => readCsv('a,b\n"1,2\n3,4')).toThrow(expect.objectContaining({ code: 'DAMAGED' }));
  });

  test('of nothing but commas is refused before it is built up', () => {
    expect(() => readCsv(','.repeat(4_000_001))).toThrow(
      expect.objectContaining({ code: 'TABLE_TOO_LARGE' }),
    );
  });
});

test('a million blank lines are soon read', () => {
  expect(texts(`a,b\n${'\n'.repeat(1_000_000)}1,2`)).toEqual([
    [1, 'a', 'b'],
    [1_000_002, '1', '2'],
  ]);
});

describe('the encoding of a text', () => {
  const text = '工号,姓名\r\nE0001,陈𬱖\r\nE0002,㛃娜\r\n';

  test.each(['utf-8', 'utf-16le', 'utf-16be'])('%s with a byte order mark is read', (encoding) => {
    expect(decodeText(iconv.encode(text, encoding, { addBOM: true }))).toBe(text);
  });

  test.each(['utf-8', 'gb18030'])('%s without a mark is read', (encoding) => {
    expect(decodeText(iconv.encode(text, encoding))).toBe(text);
  });

  test('plain GBK and plain ASCII are read', () => {
    expect(decodeText(iconv.encode('工号,部门', 'gbk'))).toBe('工号,部门');
    expect(decodeText(Buffer.from('no,name'))).toBe('no,name');
  });

  test('that fits nothing is refused, and so are binary data', () => {
    const broken = Buffer.concat([
      Buffer.from([0xef, 0xbb, 0xbf]),
      Buffer.from('工号'),
      Buffer.from([0xff, 0xfe]),
    ]);
    expect(() => decodeText(broken)).toThrow(expect.objectContaining({ code: 'UNKNOWN_ENCODING' }));
    expect(() => decodeText(Buffer.from('Café,menu', 'latin1'))).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_ENCODING' }),
    );
    expect(() => decodeText(Buffer.from([0x4d, 0x5a, 0x90, 0x00, 0x03]))).toThrow(
      expect.objectContaining({ code: 'NOT_A_TABLE' }),
    );
  });
});
