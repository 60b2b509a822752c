import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import { findHeaderRow } from './header-row.ts';
import { TestFiles } from './test-files.ts';
import type { Cell, RawRow } from './types.ts';

const files = new TestFiles();
afterAll(() => files.dispose());

function raw(rows: Cell[][]): RawRow[] {
  return rows.map((cells, index) => ({ number: index + 1, cells, width: cells.length }));
}

describe('the header row', () => {
  test.each<[string, Cell[][], number | null]>([
    [
      'first',
      [
        ['Клиент', 'Сумма'],
        ['Ромашка', 5],
      ],
      0,
    ],
    [
      'under titles',
      [
        ['Отчёт'],
        ['за 2025 год'],
        ['Клиент', 'Сумма', 'Дата'],
        ['А', 5, '2025-01-01'],
        ['Б', 6, '2025-01-02'],
      ],
      2,
    ],
    [
      'under a title with a date',
      [
        ['Дата:', '01.09.2025'],
        ['Клиент', 'ИНН', 'Сумма', 'Долг'],
        ['А', '77', 5, 1],
        ['Б', '78', 6, 2],
      ],
      1,
    ],
    [
      'above a row of numbered columns',
      [
        ['Клиент', 'Сумма', 'Долг'],
        ['1', '2', '3'],
        ['А', '5', '6'],
      ],
      0,
    ],
    [
      'of years',
      [
        ['Клиент', 2023, 2024, 2025],
        ['А', 5.5, 6, 7],
        ['Б', 15, 60, 70],
      ],
      0,
    ],
    [
      'of words over words',
      [
        ['Клиент', 'Город'],
        ['Ромашка', 'Пермь'],
      ],
      0,
    ],
    [
      'of words under a title',
      [['Наши клиенты'], ['Клиент', 'Город', 'Кто'], ['Ромашка', 'Пермь', 'Анна'], ['Лютик', 'Омск', 'Пётр']],
      1,
    ],
    [
      'with a gap',
      [
        ['Клиент', null, 'Сумма'],
        ['Ромашка', 'Пермь', 5],
      ],
      0,
    ],
    [
      'above sparse rows',
      [
        ['ID', 'Имя', 'Город', 'Сайт', 'ИНН', 'Кто'],
        ['41', 'А', null, null, null, null],
        ['42', 'Б', null, null, null, null],
      ],
      0,
    ],
    [
      'none: numbers',
      [
        [1, 2],
        [3, 4],
      ],
      null,
    ],
    [
      'none: contacts',
      [
        ['Анна', '+7 916 123-45-67', 'a@b.ru'],
        ['Пётр', '+7 916 123-45-68', 'p@b.ru'],
      ],
      null,
    ],
  ])('%s', (_, rows, expected) => {
    expect(findHeaderRow(raw(rows))).toBe(expected);
  });

  test('what the person says goes before', async () => {
    const text = 'Отчёт\n\nКлиент;Сумма\nРомашка;5\n';
    const found = await files.read(text);
    expect([found.headerRow, found.headers, found.rowNumbers]).toEqual([2, ['Клиент', 'Сумма'], [4]]);
    const none = await files.read(text, { headerRow: null });
    expect([none.headerRow, none.headers, none.rows.length]).toEqual([null, ['', ''], 3]);
    const later = await files.read(text, { headerRow: 3 });
    expect([later.headerRow, later.headers, later.rows]).toEqual([3, ['Ромашка', '5'], []]);
    expect(await files.outcome(text, { headerRow: 30 })).toBe('FILE_NO_TABLE');
  });
});

describe('untidy text', () => {
  test('quotes that are not closed as they should be', async () => {
    const text = 'Клиент;Город\n"ООО "Ромашка"";Пермь\n"Лютик;Омск\n"5"" труба";"Тула"\nООО "Мак";Уфа\n';
    const table = await files.read(text);
    expect(table.rows).toEqual([
      ['ООО "Ромашка"', 'Пермь'],
      ['"Лютик', 'Омск'],
      ['5" труба', 'Тула'],
      ['ООО "Мак"', 'Уфа'],
    ]);
  });

  test('ragged rows are padded and noted', async () => {
    const table = await files.read('Имя;Город;Сумма\nА;Пермь\nБ;Омск;5;лишнее\nВ;Уфа;6;\n');
    expect(table.headers).toEqual(['Имя', 'Город', 'Сумма', '']);
    expect(table.rows[0]).toEqual(['А', 'Пермь', null, null]);
    expect(table.notes).toEqual([{ code: 'ragged', params: { count: 2, firstRow: 2 } }]);
  });

  test('the person may set delimiter and encoding', async () => {
    expect((await files.read('a b\n1 2\n', { delimiter: ' ' })).headers).toEqual(['a', 'b']);
    const bytes = Buffer.from('cafe,prix\nl\u00e9,5\n', 'latin1');
    expect((await files.read(bytes, { encoding: 'windows-1251' })).rows[0]?.[0]).toBe('lй');
    expect((await files.read(bytes)).rows[0]?.[0]).toBe('lé');
  });

  test('an encoding that was not made out is noted, until the person says which', async () => {
    const bytes = iconv.encode('Firma;Miasto\nZakłady Łuków;Łódź\nSpółka;Wrocław\n', 'windows-1250');
    const guessed = await files.read(bytes);
    expect(guessed.notes).toEqual([{ code: 'encoding-unsure', params: {} }]);
    const told = await files.read(bytes, { encoding: 'windows-1250' });
    expect([told.notes, told.rows[1]]).toEqual([[], ['Spółka', 'Wrocław']]);
  });

  test('bytes without a meaning in the guessed encoding keep no text out', async () => {
    const bytes = iconv.encode('บริษัท;เมือง\nไทยพัฒนา;กรุงเทพ\n'.repeat(5), 'windows-874');
    expect((await files.read(bytes)).notes).toContainEqual({ code: 'encoding-unsure', params: {} });
  });

  test('windows-1252 has its own signs, not those of Latin-1', async () => {
    const table = await files.read(Buffer.from([0x61, 0x2c, 0x62, 10, 0x80, 0x2c, 0x93, 0x31, 0x94]), {
      encoding: 'windows-1252',
      headerRow: 0,
    });
    expect(table.rows[0]).toEqual(['€', '“1”']);
  });
});

describe('vCard', () => {
  const card = (lines: string[]): string =>
    ['BEGIN:VCARD', 'VERSION:2.1', ...lines, 'END:VCARD', ''].join('\r\n');

  test('quoted-printable, its soft line ends, and a charset of its own', async () => {
    const text = card([
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=D0=98=D0=B2=D0=B0=D0=BD=D0=BE=D0=B2;=',
      '=D0=98=D0=B2=D0=B0=D0=BD;=D0=98=D0=BB=D1=8C=D0=B8=D1=87',
      'ORG;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=D0=EE=EC=E0=F8=EA=E0',
      'TEL;WORK;FAX:1',
      'TEL;CELL:2',
      'TEL;HOME;PREF:3',
      'item1.TEL:4',
      'TEL:5',
    ]);
    const [row] = (await files.read(text)).rows;
    expect(row?.slice(0, 6)).toEqual(['Иванов Иван Ильич', 'Ромашка', null, '3', '2', '4']);
    expect(row?.at(-1)).toBe('5, 1');
  });

  test('a line folded inside a letter, a card never closed, a card inside a card', async () => {
    const name = Buffer.from('FN:Юля');
    const bytes = Buffer.concat([
      Buffer.from('BEGIN:VCARD\r\nVERSION:3.0\r\n'),
      name.subarray(0, 4),
      Buffer.from('\r\n '),
      name.subarray(4),
      Buffer.from(
        '\r\nBEGIN:VCARD\r\nFN:Вторая\r\nAGENT:\r\nBEGIN:VCARD\r\nFN:Секретарь\r\nEND:VCARD\r\nTITLE:Директор\r\nEND:VCARD\r\n',
      ),
    ]);
    const table = await files.read(bytes);
    expect(table.rows.map((row) => [row[0], row[2]])).toEqual([
      ['Юля', null],
      ['Вторая', 'Директор'],
    ]);
    expect(table.rowNumbers).toEqual([1, 2]);
  });

  test('in windows-1251 and in UTF-16', async () => {
    const text = card(['FN:Щукина Юлия', 'NOTE:Любит чай и тишину', 'BDAY:1604-02-03']);
    const table = await files.read(Buffer.from(`\ufeff${text}`, 'utf16le'));
    expect([table.encoding, table.rows[0]?.[0], table.rows[0]?.[13]]).toEqual([
      'utf-16le',
      'Щукина Юлия',
      '--02-03',
    ]);
    const cp1251 = iconv.encode(text, 'windows1251');
    expect((await files.read(cp1251)).rows[0]?.[0]).toBe('Щукина Юлия');
  });
});
