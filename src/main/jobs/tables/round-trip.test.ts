import fc from 'fast-check';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import type { Encoding } from '../../../shared/contract/imports.ts';
import { parseDelimited } from './parse-delimited.ts';
import { TestFiles } from './test-files.ts';

const files = new TestFiles();
afterAll(() => files.dispose());

interface Print {
  delimiter: ',' | ';' | '\t' | '|';
  quoteAll: boolean;
  lineEnd: '\r\n' | '\n' | '\r';
}

const print: fc.Arbitrary<Print> = fc.record({
  delimiter: fc.constantFrom(',' as const, ';' as const, '\t' as const, '|' as const),
  quoteAll: fc.boolean(),
  lineEnd: fc.constantFrom('\r\n' as const, '\n' as const, '\r' as const),
});

function printTable(rows: string[][], { delimiter, quoteAll, lineEnd }: Print): string {
  const field = (value: string): string =>
    quoteAll || /["\r\n]|^\s|\s$/.test(value) || value.includes(delimiter)
      ? `"${value.replaceAll('"', '""')}"`
      : value;
  return rows.map((row) => row.map(field).join(delimiter)).join(lineEnd) + lineEnd;
}

const byteOrderMark = '\ufeff';
const encoders = {
  'utf-8': (text) => Buffer.from(text),
  'utf-16le': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be': (text) => Buffer.from(text, 'utf16le').swap16(),
  'windows-1251': (text) => iconv.encode(text, 'windows1251'),
  'koi8-r': (text) => iconv.encode(text, 'koi8-r'),
  ibm866: (text) => iconv.encode(text, 'cp866'),
  'windows-1252': (text) => iconv.encode(text, 'windows1252'),
} satisfies Partial<Record<Encoding, (text: string) => Buffer>>;

// What a reader may change: empty cells are null, line ends inside a cell are LF, a byte order mark is no text.
function normal(value: string): string | null {
  return value === '' ? null : value.replace(/\r\n?/g, '\n');
}

function tables(cell: fc.Arbitrary<string>): fc.Arbitrary<string[][]> {
  return fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    )
    .map((rows) => rows.map((row, index) => [`№${index}`, ...row]));
}

const unicode = fc
  .string({ unit: 'binary', maxLength: 12 })
  .map((text) => text.replace(/[\p{Cs}\p{Cc}\ufeff\ufffd]/gu, '') + '');
const tricky = fc.oneof(
  unicode,
  fc.constantFrom(
    '',
    ' ',
    '"',
    '""',
    ';',
    ',\t|',
    'a\nb',
    'a\r\nb',
    'ООО "Ромашка"',
    ' в середине ',
    '=1+1',
    '🙂',
  ),
);

describe('parse(print(x)) = x', () => {
  test('any unicode, every delimiter, quoting, line end and Unicode encoding', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables(tricky),
        print,
        fc.boolean(),
        fc.constantFrom('utf-8' as const, 'utf-16le' as const, 'utf-16be' as const),
        async (rows, format, marked, encoding) => {
          const text = printTable(rows, format);
          const bytes = encoders[encoding]((marked ? byteOrderMark : '') + text);
          const table = await files.read(bytes, { encoding, delimiter: format.delimiter, headerRow: null });
          expectSame(table.rows, rows);
          if (marked)
            expect((await files.read(bytes, { delimiter: format.delimiter })).encoding).toBe(encoding);
        },
      ),
      { numRuns: 700 },
    );
  }, 60_000);

  test('any letters of a single-byte encoding', async () => {
    const encodings = ['windows-1251', 'koi8-r', 'ibm866', 'windows-1252'] as const;
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(...encodings)
          .chain((encoding) => fc.tuple(fc.constant(encoding), tables(lettersOf(encoding)))),
        print,
        async ([encoding, rows], format) => {
          const plain = rows.map((row, index) => [String(index), ...row.slice(1)]);
          const bytes = encoders[encoding](printTable(plain, format));
          const table = await files.read(bytes, { encoding, delimiter: format.delimiter, headerRow: null });
          expectSame(table.rows, plain);
        },
      ),
      { numRuns: 700 },
    );
  }, 60_000);

  test('Russian names: encoding, delimiter and header are found without help', async () => {
    const name = fc.constantFrom(
      'Ромашка',
      'Иванов Пётр',
      'ООО «Вектор»',
      'Екатеринбург',
      'Склад; осень',
      'Щёлково',
      'ИП Юрьева Э. Ф.',
      'СЕВЕРНЫЙ ПУТЬ',
    );
    const row = fc.tuple(name, name, fc.nat(1e6).map(String));
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 2, maxLength: 12 }),
        print,
        fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866') as fc.Arbitrary<
          keyof typeof encoders
        >,
        async (rows, format, encoding) => {
          const all = [['Клиент', 'Город', 'Сумма'], ...rows];
          const writable = encoding === 'koi8-r' || encoding === 'ibm866';
          const printable = writable
            ? all.map((line) => line.map((cell) => cell.replace(/[«»]/g, '"')))
            : all;
          const table = await files.read(encoders[encoding](printTable(printable, format)));
          expect([table.encoding, table.delimiter, table.headers]).toEqual([
            encoding,
            format.delimiter,
            all[0],
          ]);
          expectSame(table.rows, printable.slice(1));
        },
      ),
      { numRuns: 600 },
    );
  }, 60_000);

  test('control: a printer that forgets to double its quotes is caught', () => {
    const broken = (rows: string[][]): string =>
      rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n');
    expect(() =>
      fc.assert(
        fc.property(tables(tricky), (rows) => {
          expectSame(
            parseDelimited(broken(rows), ';').rows.map((row) => row.cells),
            rows,
          );
        }),
        { numRuns: 500 },
      ),
    ).toThrow();
  });
});

function lettersOf(encoding: keyof typeof encoders): fc.Arbitrary<string> {
  const bytes = Buffer.from(Array.from({ length: 224 }, (_, index) => index + 32));
  const letters = Array.from(new TextDecoder(encoding).decode(bytes)).filter(
    (letter) => !/[\p{Cc}\ufffd]/u.test(letter) && encoders[encoding](letter).toString('hex') !== '3f',
  );
  return fc.string({ unit: fc.constantFrom(...letters), maxLength: 10 });
}

// Trailing blanks and columns without any value are not kept; here both sides are compared after the same cut.
function expectSame(read: unknown[][], printed: string[][]): void {
  const used = (printed[0] ?? [])
    .map((_, column) => column)
    .filter((column) => printed.some((row) => (row[column] ?? '').trim() !== ''));
  const want = printed.map((row) => used.map((column) => normal(row[column] ?? '')));
  const blankTail = (row: unknown[]): unknown[] =>
    row.map((cell) => (typeof cell === 'string' && cell.trim() === '' ? null : cell));
  expect(read.map(blankTail)).toEqual(want.map(blankTail));
}
