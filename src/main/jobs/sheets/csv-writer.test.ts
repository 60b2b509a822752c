import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCsvWriter } from './csv-writer.ts';
import { unguardFormula } from './formula-guard.ts';
import type { CsvOptions, SheetCell, SheetColumn } from './sheet.ts';
import { columnsOf, HOSTILE_TEXTS, temporaryFolder, writeAll } from './sheet-testing.ts';
import { cleanSheetText } from './sheet-text.ts';

let path = '';
beforeAll(async () => {
  path = join(await temporaryFolder(), 'list.csv');
});

async function written(
  columns: SheetColumn[],
  rows: SheetCell[][],
  style: Omit<CsvOptions, 'columns'> = { delimiter: ';', decimalSeparator: ',' },
): Promise<string> {
  const { bytes } = await writeAll(await openCsvWriter(path, { columns, ...style }), rows);
  const file = await readFile(path);
  expect(file.length).toBe(bytes);
  return file.toString('utf8');
}

function parse(text: string, delimiter = ';'): string[][] {
  return Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { delimiter, newline: '\r\n' }).data;
}

describe('CSV', () => {
  it('has a byte order mark, CRLF, quotes where needed, the separators asked for', async () => {
    const columns = columnsOf('text', 'money', 'date', 'datetime', 'percent', 'integer');
    const row = ['a;b "c"\r\nd', -1234.5, '2026-11-22', '2026-11-22T10:00:00', 0.25, 1_000_000];
    const text = await written(columns, [row, [null, null], ['x', true]]);
    expect(text).toBe(
      '\ufefftext 1;money 2;date 3;datetime 4;percent 5;integer 6\r\n' +
        '"a;b ""c""\nd";-1234,5;2026-11-22;2026-11-22T10:00:00;25%;1000000\r\n;;;;;\r\nx;TRUE;;;;\r\n',
    );
    const english = await written(columnsOf('money', 'text'), [[-0.5, 'x']], {
      delimiter: ',',
      decimalSeparator: '.',
    });
    expect(english).toContain('-0.5,x\r\n');
    const mixed = await written(columnsOf('money', 'text'), [[0.5, 'x']], {
      delimiter: ',',
      decimalSeparator: ',',
    });
    expect(mixed).toContain('"0,5",x\r\n');
  });

  it('guards every hostile text, in cells and titles', async () => {
    const columns = HOSTILE_TEXTS.map((title): SheetColumn => ({ title, kind: 'money', width: 1 }));
    const lines = parse(await written(columns, [HOSTILE_TEXTS]));
    for (const line of lines) {
      expect(line).toHaveLength(HOSTILE_TEXTS.length);
      for (const value of line) expect(value).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
      expect(line.map(unguardFormula)).toEqual(HOSTILE_TEXTS.map(cleanSheetText));
    }
  });

  it('keeps an empty row of a one-column list', async () => {
    expect(await written(columnsOf('text'), [[null], ['a']])).toBe('\ufefftext 1\r\n""\r\na\r\n');
  });

  it('keeps 500 random rows', async () => {
    const seed = Date.now() & 0xffffff;
    console.log(`csv rows seed ${seed}`);
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(';', ',', '"', '\n', '\r', '\t', '=', "'", ' ', '\ud800'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 20,
    });
    const rows = fc.sample(fc.tuple(text, text), { numRuns: 500, seed });
    const lines = parse(await written(columnsOf('text', 'text'), rows)).slice(1);
    expect(lines.map((line) => line.map(unguardFormula))).toEqual(rows.map((row) => row.map(cleanSheetText)));
  });
});
