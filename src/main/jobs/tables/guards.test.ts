import { crc32 } from 'node:zlib';
import { CFB } from '@e965/xlsx';
import { afterAll, describe, expect, test } from 'vitest';
import { sheetData, TestFiles, xlsxParts, type ZipPart, zip } from './test-files.ts';
import { runWithin } from './time-limit.ts';

const files = new TestFiles();
afterAll(() => files.dispose());

const small = sheetData([
  ['Клиент', 'Сумма'],
  ['Ромашка', 5],
]);
const megabyte = 1024 * 1024;

function withPart(part: ZipPart): Buffer {
  return zip([...xlsxParts([{ body: small }]), part]);
}

describe('bombs and lies', () => {
  test('control: the workbook all attacks are built on is read', async () => {
    const table = await files.read(zip(xlsxParts([{ body: small }])));
    expect([table.format, table.headers, table.rows]).toEqual([
      'xlsx',
      ['Клиент', 'Сумма'],
      [['Ромашка', 5]],
    ]);
    expect(
      await files.outcome(withPart({ name: 'xl/media/image1.png', content: Buffer.alloc(1000, 7) })),
    ).toBe('read');
  });

  test('a part of 300 MB packed into 300 KB is refused at once', async () => {
    const started = performance.now();
    const bomb = withPart({ name: 'xl/worksheets/sheet9.xml', content: Buffer.alloc(300 * megabyte, 32) });
    const built = performance.now();
    expect(bomb.length).toBeLessThan(megabyte);
    expect(await files.outcome(bomb)).toBe('FILE_TOO_LARGE');
    expect(performance.now() - built).toBeLessThan(10_000);
    expect(started).toBeLessThan(built);
  });

  test('a bomb that claims to be small is stopped while it is unpacked', async () => {
    const content = Buffer.alloc(60 * megabyte, 32);
    expect(await files.outcome(withPart({ name: 'xl/sharedStrings.xml', content, claimedBytes: 1000 }))).toBe(
      'FILE_TOO_LARGE',
    );
  });

  test.each([
    ['a false length', { name: 'xl/sharedStrings.xml', content: '<sst/>', claimedBytes: 5 }, 'FILE_BROKEN'],
    [
      'a false checksum',
      { name: 'xl/sharedStrings.xml', content: '<sst/>', claimedChecksum: crc32('x') },
      'FILE_BROKEN',
    ],
    ['a name that climbs out', { name: '../../etc/passwd', content: 'x' }, 'FILE_BROKEN'],
    ['a drive in a name', { name: 'C:/x.xml', content: 'x' }, 'FILE_BROKEN'],
    ['an entry twice', { name: 'xl/Workbook.xml', content: '<workbook/>' }, 'FILE_BROKEN'],
    ['an encrypted entry', { name: 'xl/a.xml', content: 'x', encrypted: true }, 'FILE_ENCRYPTED'],
  ])('%s is refused', async (_, part, code) => {
    expect(await files.outcome(withPart(part))).toBe(code);
  });

  test('too many parts are refused', async () => {
    const parts = Array.from({ length: 5001 }, (_, index) => ({ name: `xl/x${index}.xml`, content: '' }));
    expect(await files.outcome(zip(parts))).toBe('FILE_TOO_LARGE');
  });

  test('a declared size of the whole sheet does not matter', async () => {
    const started = performance.now();
    const table = await files.read(zip(xlsxParts([{ body: `<dimension ref="A1:XFD1048576"/>${small}` }])));
    expect(table.rows).toEqual([['Ромашка', 5]]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a value in the last cell of the sheet is read with the rest', async () => {
    const body = small.replace(
      '</sheetData>',
      '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row></sheetData>',
    );
    const table = await files.read(zip(xlsxParts([{ body }])));
    expect([table.headers, table.rows, table.rowNumbers]).toEqual([
      ['Клиент', 'Сумма', ''],
      [
        ['Ромашка', 5, null],
        [null, null, 7],
      ],
      [2, 1048576],
    ]);
  });

  test.each([
    ['row', '<row r="900000000"><c r="A900000000"><v>7</v></c></row>'],
    ['column', '<row r="5"><c r="ZZZZZZ5"><v>7</v></c></row>'],
  ])('a %s beyond any sheet is refused quickly', async (_, row) => {
    const started = performance.now();
    const body = small.replace('</sheetData>', `${row}</sheetData>`);
    expect(await files.outcome(zip(xlsxParts([{ body }])))).toMatch(/^FILE_TOO_MANY/);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('a link over the whole sheet does not matter, in UTF-8 or in UTF-16', async () => {
    const body = `${small}<hyperlinks><hyperlink ref="A1:XFD1048576" location="x"/></hyperlinks>`;
    const parts = xlsxParts([{ body }]);
    const wide = parts.map((part) =>
      part.name.includes('worksheets')
        ? { ...part, content: Buffer.from(`\ufeff${part.content}`, 'utf16le') }
        : part,
    );
    for (const book of [parts, wide]) {
      const started = performance.now();
      expect((await files.read(zip(book))).rows).toEqual([['Ромашка', 5]]);
      expect(performance.now() - started).toBeLessThan(10_000);
    }
  });

  test('more rows or columns than may be imported', async () => {
    const line = (at: number): string =>
      `<row r="${at}"><c r="A${at}"><v>${(at * 7919) % 100_003}</v></c></row>`;
    const lines = (count: number): string =>
      Array.from({ length: count }, (_, index) => line(index + 1)).join('');
    const rows = (count: number): Buffer =>
      zip(xlsxParts([{ body: `<sheetData>${lines(count)}</sheetData>` }]));
    expect(await files.outcome(rows(201_500))).toBe('FILE_TOO_MANY_ROWS');
    expect(await files.outcome(rows(200_001))).toBe('FILE_TOO_MANY_ROWS');
    expect(await files.outcome(rows(200_000))).toBe('read');
    const styled = Array.from(
      { length: 300_000 },
      (_, at) => `<row r="${at + 3}" ht="${(at * 7919) % 997}"><c r="A${at + 3}" s="0"/></row>`,
    );
    const empty = `<sheetData>${lines(2)}${styled.join('')}</sheetData>`;
    expect(await files.outcome(zip(xlsxParts([{ body: empty }])))).toBe('read');
    expect(await files.outcome('1;2\n'.repeat(200_001))).toBe('FILE_TOO_MANY_ROWS');
    expect(await files.outcome('1;2\n'.repeat(200_000))).toBe('read');
    const wide = (count: number): string =>
      `${Array.from({ length: count }, (_, index) => `c${index}`).join(';')}\n`;
    expect(await files.outcome(wide(201))).toBe('FILE_TOO_MANY_COLUMNS');
    expect(await files.outcome(wide(200))).toBe('read');
    expect(await files.outcome(','.repeat(60_000))).toBe('FILE_TOO_MANY_COLUMNS');
  }, 60_000);

  test('an OpenDocument row repeated a million times is refused', async () => {
    const cell =
      '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="9"><text:p>1</text:p></table:table-cell>';
    const content = (repeated: number): string =>
      `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="${repeated}">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`;
    const book = (repeated: number): Buffer =>
      zip([
        { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' },
        {
          name: 'META-INF/manifest.xml',
          content: '<m media-type="application/vnd.oasis.opendocument.spreadsheet"/>',
        },
        { name: 'content.xml', content: content(repeated) },
      ]);
    expect((await files.read(book(3))).rows).toHaveLength(3);
    expect(await files.outcome(book(1_048_576))).toBe('FILE_TOO_MANY_ROWS');
  });

  test('a long cell is cut with a note, a long file is refused', async () => {
    const table = await files.read(`Имя;Текст\nА;${'я'.repeat(40_000)}\n`);
    expect(table.rows[0]?.[1]).toHaveLength(32_767);
    expect(table.notes).toEqual([{ code: 'truncated-cell', params: { count: 1, limit: 32_767 } }]);
    expect(await files.outcome(Buffer.alloc(101 * megabyte, 97))).toBe('FILE_TOO_LARGE');
  });
});

describe('what is no table for us', () => {
  test('password-protected workbooks', async () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.alloc(64, 1));
    CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(5000, 9));
    expect(await files.outcome(CFB.write(container, { type: 'buffer' }) as Buffer)).toBe('FILE_ENCRYPTED');
    const ods = zip([
      {
        name: 'META-INF/manifest.xml',
        content: '<m media-type="application/vnd.oasis.opendocument.spreadsheet"><encryption-data/></m>',
      },
      { name: 'content.xml', content: Buffer.alloc(100, 200) },
    ]);
    expect(await files.outcome(ods)).toBe('FILE_ENCRYPTED');
  });

  test('another document in a container', async () => {
    const word = CFB.utils.cfb_new();
    CFB.utils.cfb_add(word, '/WordDocument', Buffer.alloc(5000, 9));
    expect(await files.outcome(CFB.write(word, { type: 'buffer' }) as Buffer)).toBe('FILE_UNKNOWN_FORMAT');
    expect(await files.outcome(zip([{ name: 'word/document.xml', content: '<w/>' }]))).toBe(
      'FILE_UNKNOWN_FORMAT',
    );
  });

  test.each([
    ['nothing', '', 'FILE_EMPTY'],
    ['white space', ' \r\n\t\r\n', 'FILE_NO_TABLE'],
    ['delimiters only', ';;;\n;;;\n', 'FILE_NO_TABLE'],
    ['an empty page', '<html><body>Доступ запрещён</body></html>', 'FILE_NO_TABLE'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'FILE_UNKNOWN_FORMAT'],
    ['a letter', '{\\rtf1 text}', 'FILE_UNKNOWN_FORMAT'],
    ['some XML', '<?xml version="1.0"?><orders><order/></orders>', 'FILE_UNKNOWN_FORMAT'],
    [
      'random bytes',
      Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919 + ((at * at) >> 3)) & 255)),
      'FILE_UNKNOWN_FORMAT',
    ],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d4948445200000001', 'hex'), 'FILE_UNKNOWN_FORMAT'],
    ['half a workbook', zip(xlsxParts([{ body: small }])).subarray(0, 700), 'FILE_BROKEN'],
  ])('%s', async (_, content, code) => {
    expect(await files.outcome(content)).toBe(code);
  });
});

describe('the time limit', () => {
  test('breaks an endless loop and an endless regular expression', () => {
    expect(() =>
      runWithin(50, () => {
        for (;;);
      }),
    ).toThrow(expect.objectContaining({ code: 'FILE_TIMEOUT' }));
    expect(() => runWithin(50, () => /^(a+)+$/.test(`${'a'.repeat(40)}b`))).toThrow(
      expect.objectContaining({ code: 'FILE_TIMEOUT' }),
    );
  });

  test('lets results and errors through', () => {
    expect(runWithin(1000, () => [1, 2])).toEqual([1, 2]);
    expect(() =>
      runWithin(1000, () => {
        throw new TypeError('mine');
      }),
    ).toThrow(TypeError);
  });
});
