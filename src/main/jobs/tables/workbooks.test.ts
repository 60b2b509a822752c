import { utils, type WorkBook, write } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { sheetData, TestFiles, xlsxParts, zip } from './test-files.ts';
import { dateText } from './workbook-cells.ts';

const files = new TestFiles();
const zone = process.env['TZ'];
afterAll(() => files.dispose());
afterEach(() => {
  vi.restoreAllMocks();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const formats = [
  'dd.mm.yyyy',
  'dd.mm.yyyy\\ hh:mm',
  '[$-419]d\\ mmmm\\ yyyy;@',
  'hh:mm',
  '[h]:mm:ss',
  '0000000000',
  '@',
  '#,##0.00\\ "руб."',
];

function numbers(values: [number, number][]): string {
  const cells = values.map(
    ([value, style], at) => `<c r="${String.fromCharCode(65 + at)}2" s="${style}"><v>${value}</v></c>`,
  );
  const names = values.map(
    (_, at) =>
      `<c r="${String.fromCharCode(65 + at)}1" t="inlineStr"><is><t>имя ${'абвгдежзи'[at]}</t></is></c>`,
  );
  return `<sheetData><row r="1">${names.join('')}</row><row r="2">${cells.join('')}</row></sheetData>`;
}

describe('dates', () => {
  test.each(['UTC', 'America/New_York', 'Asia/Vladivostok', 'Pacific/Apia'])(
    'are the same in %s',
    async (name) => {
      process.env['TZ'] = name;
      const body = numbers([
        [45_000, 1],
        [42_488.479166666664, 2],
        [45_000, 3],
        [0.75, 4],
        [1.5, 5],
        [123456789, 6],
        [79161234567, 7],
        [1.1, 8],
      ]);
      const row = [
        '2023-03-15',
        '2016-04-28T11:30:00',
        '2023-03-15',
        '18:00:00',
        '36:00:00',
        '0123456789',
        '79161234567',
        1.1,
      ];
      expect((await files.read(zip(xlsxParts([{ body }], formats)))).rows[0]).toEqual(row);
      const later = await files.read(
        zip(
          xlsxParts(
            [
              {
                body: numbers([
                  [45_000, 1],
                  [42_488.5, 2],
                ]),
              },
            ],
            formats,
            true,
          ),
        ),
      );
      expect(later.rows[0]).toEqual(['2027-03-16', '2020-04-29T12:00:00']);
    },
  );

  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [2_958_465, '9999-12-31'],
    [45_000.999999, '2023-03-16'],
    [2_958_466, null],
    [-1, null],
  ])('day %d is %s', (serial, date) => {
    expect(dateText(serial, 'dd.mm.yyyy', false)).toBe(date);
  });

  test.each(['America/New_York', 'Asia/Vladivostok'])('in every kind of workbook, in %s', async (name) => {
    process.env['TZ'] = name;
    // The writer of OpenDocument does not know the dots of the format and says so.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const sheet = utils.aoa_to_sheet([
      ['Клиент', 'День', 'ИНН', 'Сумма', 'Да'],
      ['ООО «Ромашка»', null, '0012', 1.5, true],
    ]);
    sheet['B2'] = { t: 'n', v: 45_000, z: 'dd.mm.yyyy' };
    const book: WorkBook = { SheetNames: ['Лист 1'], Sheets: { 'Лист 1': sheet } };
    for (const bookType of ['xlsx', 'xls', 'ods', 'xlml'] as const) {
      const table = await files.read(write(book, { type: 'buffer', bookType }) as Buffer);
      expect(table.format).toBe(bookType === 'xlml' ? 'xls' : bookType);
      expect(table.sheets).toEqual(['Лист 1']);
      expect(table.headers, bookType).toEqual(['Клиент', 'День', 'ИНН', 'Сумма', 'Да']);
      expect(table.rows, bookType).toEqual([['ООО «Ромашка»', '2023-03-15', '0012', 1.5, true]]);
    }
  });
});

describe('workbooks', () => {
  test('an old one in windows-1251', async () => {
    // The writer knows no code pages, so Latin letters are replaced afterwards.
    const sheet = utils.aoa_to_sheet([
      ['Client', 'Amount'],
      ['QQQQQ', 7],
    ]);
    const bytes = write(
      { SheetNames: ['List'], Sheets: { List: sheet } },
      { type: 'buffer', bookType: 'biff5' },
    );
    const text = (bytes as Buffer)
      .toString('latin1')
      .replace('\x42\x00\x02\x00\xe4\x04', '\x42\x00\x02\x00\xe3\x04')
      .replace('Client', cp1251('Клиент').toString('latin1'))
      .replace('QQQQQ', cp1251('Щёлок').toString('latin1'));
    const table = await files.read(Buffer.from(text, 'latin1'));
    expect([table.format, table.headers, table.rows]).toEqual(['xls', ['Клиент', 'Amount'], [['Щёлок', 7]]]);
  });

  test('choosing a sheet', async () => {
    const note = sheetData([['Прочтите меня'], ['до конца']]);
    const table = sheetData([
      ['Клиент', 'Сумма'],
      ['Ромашка', 5],
    ]);
    const bytes = zip(
      xlsxParts([
        { name: 'Пусто', body: '<sheetData/>' },
        { name: 'Заметки', body: note },
        { name: 'Клиенты', body: table },
      ]),
    );
    const chosen = await files.read(bytes);
    expect([chosen.sheet, chosen.sheets, chosen.notes]).toEqual([
      'Клиенты',
      ['Пусто', 'Заметки', 'Клиенты'],
      [{ code: 'extra-sheets', params: { count: 1 } }],
    ]);
    const told = await files.read(bytes, { sheet: 'Заметки', headerRow: null });
    expect([told.sheet, told.rows, told.headers]).toEqual([
      'Заметки',
      [['Прочтите меня'], ['до конца']],
      [''],
    ]);
    expect((await files.read(bytes, { headerRow: 1 })).headers).toEqual(['Ромашка', '5']);
    expect(await files.outcome(bytes, { sheet: 'Пусто' })).toBe('FILE_NO_TABLE');
    expect(await files.outcome(bytes, { sheet: 'Нет такого' })).toBe('FILE_NO_TABLE');
  });

  test('a sheet whose part is missing is refused, not passed over', async () => {
    const table = sheetData([
      ['Клиент', 'Сумма'],
      ['Ромашка', 5],
    ]);
    const parts = xlsxParts([{ body: table }, { body: table }]).filter(
      (part) => !part.name.endsWith('sheet1.xml'),
    );
    expect(await files.outcome(zip(parts))).toBe('FILE_BROKEN');
    expect(await files.outcome(zip(parts), { sheet: 'Sheet2' })).toBe('read');
  });

  test('a sheet that is a chart is passed over', async () => {
    const parts = xlsxParts([
      { body: '' },
      {
        body: sheetData([
          ['Клиент', 'Сумма'],
          ['Ромашка', 5],
        ]),
      },
    ]).map((part) =>
      part.name.endsWith('.rels')
        ? {
            ...part,
            content: String(part.content).replace(
              '/worksheet" Target="worksheets/sheet1',
              '/chartsheet" Target="chartsheets/sheet1',
            ),
          }
        : part.name.endsWith('sheet1.xml')
          ? {
              name: 'xl/chartsheets/sheet1.xml',
              content: '<chartsheet xmlns:r="r"><drawing r:id="rId1"/></chartsheet>',
            }
          : part,
    );
    const drawing =
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>';
    const table = await files.read(
      zip([...parts, { name: 'xl/chartsheets/_rels/sheet1.xml.rels', content: drawing }]),
    );
    expect(table.sheet).toBe('Sheet2');
  });

  test('errors become nothing, long fractions what a spreadsheet shows', async () => {
    const body =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>а</t></is></c><c r="B1" t="inlineStr"><is><t>б</t></is></c></row><row r="2"><c r="A2" t="e"><v>#N/A</v></c><c r="B2"><v>1.6900000000000002</v></c></row></sheetData>';
    expect((await files.read(zip(xlsxParts([{ body }])))).rows).toEqual([[null, 1.69]]);
  });
});

describe('misnamed and other tables', () => {
  test('a page named .xls, as Bitrix24 writes it', async () => {
    const html = `<html><head><meta http-equiv="Content-type" content="text/html;charset=windows-1251"></head><body><table border=1>
      <tr><th>Название</th><th colspan=2>Телефон</th><th>Сумма</th></tr>
      <tr><td>&laquo;Ромашка&raquo; &amp; Ко<br>Пермь</td><td>0012</td><td></td><td>12&nbsp;500,50</td></tr></table></body></html>`;
    const table = await files.read(cp1251(html), {}, 'crm.xls');
    expect([table.format, table.encoding, table.sheets]).toEqual(['xls', 'windows-1251', ['1']]);
    expect(table.headers).toEqual(['Название', 'Телефон', 'Сумма']);
    expect(table.rows).toEqual([['«Ромашка» & Ко\nПермь', '0012', '12\u00a0500,50']]);
  });

  test('text named .xlsx, with and without a sep= line', async () => {
    const table = await files.read('sep=;\r\nКлиент;Сумма, руб.\r\nРомашка;1,5\r\n', {}, 'clients.xlsx');
    expect([table.delimiter, table.headers, table.rows, table.rowNumbers, table.headerRow]).toEqual([
      ';',
      ['Клиент', 'Сумма, руб.'],
      [['Ромашка', '1,5']],
      [2],
      0,
    ]);
    expect((await files.read('Клиент\tСумма\nРомашка\t5\n', {}, 'clients.xls')).delimiter).toBe('\t');
  });
});

function cp1251(text: string): Buffer {
  return iconv.encode(text, 'windows1251');
}
