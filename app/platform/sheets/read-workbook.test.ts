import { randomBytes } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LARGEST_UNPACKED_BYTES } from './limits.ts';
import { readWorkbook } from './read-workbook.server.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

type Parts = Record<string, string | Buffer>;

/** The parts of a workbook with one sheet that holds these rows. */
function parts(rows: string, { behind = '', date1904 = false, styles = '' } = {}): Parts {
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0000"/></numFmts><cellXfs><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}"><si><t>普通</t></si><si><r><rPr><b/></rPr><t>李</t></r><r><t>建军</t></r></si><si><t>张伟</t><rPh sb="0" eb="1"><t>zhang</t></rPh></si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${behind}</worksheet>`,
  };
}

/** A zip container; `lie` writes smaller sizes into the headers than the parts unpack to. */
function zip(files: Parts, { lie = false } = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(lie ? 10 : Buffer.byteLength(content), 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, tail, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(locals.length, 4);
  end.writeUInt16LE(locals.length, 6);
  end.writeUInt32LE(index.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, index, Buffer.from('PK\u0005\u0006'), end]);
}

async function cellsOf(file: Buffer) {
  const { rows } = await readWorkbook(file, () => 0);
  return rows.map(({ row, cells }) => ({ row, cells }));
}

function refused(file: Buffer, code: string): Promise<void> {
  return expect(readWorkbook(file, () => 0)).rejects.toMatchObject({ code });
}

describe('cells', () => {
  test('of text may be shared, rich, inline, or have a reading beside', async () => {
    const row =
      '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="E3" t="inlineStr"><is><t>行内</t></is></c></row>';
    expect(await cellsOf(zip(parts(row)))).toEqual([
      {
        row: 3,
        cells: [
          { kind: 'text', text: '普通', number: null, formula: false, rich: false },
          { kind: 'text', text: '李建军', number: null, formula: false, rich: true },
          { kind: 'text', text: '张伟', number: null, formula: false, rich: false },
          null,
          { kind: 'text', text: '行内', number: null, formula: false, rich: false },
        ],
      },
    ]);
  });

  test('of dates are told by their format, built-in Chinese ones too', async () => {
    const styles =
      '<xf numFmtId="14"/><xf numFmtId="31"/><xf numFmtId="164"/><xf numFmtId="58"/><xf numFmtId="165"/><xf numFmtId="43"/>';
    const row = `<row r="1">${[0, 1, 2, 3, 4, 5, 6].map((s) => `<c s="${s}"><v>44990</v></c>`).join('')}</row>`;
    const [first] = await cellsOf(zip(parts(row, { styles })));
    expect(first?.cells.map((cell) => cell?.kind)).toEqual([
      'number',
      'date',
      'date',
      'date',
      'date',
      'number',
      'number',
    ]);
    expect(first?.cells[2]).toMatchObject({ text: '2023-03-05', number: 44_990 });
  });

  test('of dates count from 1904 where the workbook does', async () => {
    const file = zip(
      parts('<row r="1"><c s="1"><v>43528</v></c></row>', { date1904: true, styles: '<xf numFmtId="14"/>' }),
    );
    expect(await readWorkbook(file, () => 0)).toMatchObject({
      epoch: 1904,
      rows: [{ cells: [{ text: '2023-03-05' }] }],
    });
  });

  test('of numbers shown with leading zeros keep them', async () => {
    const [row] = await cellsOf(
      zip(parts('<row r="1"><c s="1"><v>12</v></c></row>', { styles: '<xf numFmtId="165"/>' })),
    );
    expect(row?.cells[0]).toMatchObject({ kind: 'number', text: '0012', number: 12 });
  });

  test('with formulas give the stored result, shared and array formulas too', async () => {
    const row =
      '<row r="1"><c r="A1"><f>1200*12</f><v>14400</v></c><c r="B1"><f t="shared" si="0"/><v>7</v></c><c r="C1" t="str"><f t="array" ref="C1:C9">A1&amp;"x"</f><v>文</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="b"><v>1</v></c></row>';
    const [first] = await cellsOf(zip(parts(row)));
    expect(first?.cells).toMatchObject([
      { kind: 'number', number: 14_400, formula: true },
      { kind: 'number', number: 7, formula: true },
      { kind: 'text', text: '文', formula: true },
      { kind: 'error', text: '#DIV/0!', formula: true },
      { kind: 'boolean', text: 'TRUE', formula: false },
    ]);
  });

  test('with formulas that nobody has run yet are errors, not zeros', async () => {
    const [row] = await cellsOf(
      zip(parts('<row r="1"><c r="A1"><f>1200*12</f></c><c r="B1"><v>1</v></c></row>')),
    );
    expect(row?.cells[0]).toMatchObject({ kind: 'error', text: '', formula: true });
  });

  test('that are styled but empty are no cells', async () => {
    expect(
      await cellsOf(
        zip(parts('<row r="1"><c r="A1" s="0"/></row><row r="9"><c r="B9"><v>1</v></c><c r="C9"/></row>')),
      ),
    ).toMatchObject([{ row: 9, cells: [null, { number: 1 }] }]);
  });
});

describe('hostile workbooks', () => {
  const row = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const large = Buffer.alloc(LARGEST_UNPACKED_BYTES.read + 1, randomBytes(100_000).toString('base64'));

  test('that unpack to too much are refused', () =>
    refused(zip({ ...parts(row), 'xl/worksheets/sheet2.xml': large }), 'UNPACKS_TOO_LARGE'));
  test('that unpack to a hundred times their size are refused', () =>
    refused(zip(parts(`${row}${'<row/>'.repeat(400_000)}`)), 'UNPACKS_TOO_LARGE'));
  test('whose headers lie about it are refused too', () =>
    refused(zip({ ...parts(row), 'xl/worksheets/sheet2.xml': large }, { lie: true }), 'UNPACKS_TOO_LARGE'));
  test('that say so themselves are refused', () => {
    const picture = Buffer.alloc(LARGEST_UNPACKED_BYTES.declared + 1);
    return refused(zip({ ...parts(row), 'xl/media/image1.emf': picture }), 'UNPACKS_TOO_LARGE');
  });
  test('of thousands of parts are refused', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2001 }, (_, index) => [`xl/media/${index}.png`, '']),
    );
    return refused(zip({ ...parts(row), ...many }), 'UNPACKS_TOO_LARGE');
  });

  test('cannot name more cells than they have', async () => {
    const behind =
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><hyperlinks><hyperlink ref="A1:XFD1048576" r:id="r9"/></hyperlinks>';
    const far = '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    const rows = await cellsOf(zip(parts(row + far, { behind })));
    expect(rows.map((found) => found.row)).toEqual([1, 1_048_576]);
    for (const place of ['A9999999', 'A0', 'ZZZZZ1']) {
      await refused(zip(parts(`<row r="1"><c r="${place}"><v>1</v></c></row>`)), 'DAMAGED');
    }
  });

  test('cannot hide such a range beside the cells', async () => {
    const link = '<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="r9"/></hyperlinks>';
    const sheet = (content: string) => ({
      ...parts(''),
      'xl/worksheets/sheet1.xml': `<worksheet>${content}</worksheet>`,
    });
    for (const content of [
      `<sheetData/>${link}`,
      `${link}</sheetData>`,
      `<sheetData></sheetData>${link}</sheetData>`,
    ]) {
      expect(await cellsOf(zip(sheet(content)))).toEqual([]);
    }
  });

  test('with array formulas without end take no long time', async () => {
    const cell = '<c><f t="array" ref="A1:XFD1048576">1</f><v>1</v></c>';
    const start = performance.now();
    await cellsOf(zip(parts(`<row r="1">${cell.repeat(15_000)}</row>`)));
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('workbooks that are none', () => {
  test('without a sheet', () =>
    refused(
      zip({ ...parts(''), 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets/></workbook>` }),
      'NO_SHEET',
    ));
  test('another kind of container', () => refused(zip({ 'word/document.xml': '<x/>' }), 'NOT_A_TABLE'));
  test('without the part of their sheet', () => {
    const files = Object.entries(parts('')).filter(([name]) => name !== 'xl/worksheets/sheet1.xml');
    return refused(zip(Object.fromEntries(files)), 'DAMAGED');
  });
  test('that name a text which is not there', () =>
    refused(zip(parts('<row r="1"><c t="s"><v>99</v></c></row>')), 'DAMAGED'));
});
