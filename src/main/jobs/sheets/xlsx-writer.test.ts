import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetCell, SheetColumn } from './sheet.ts';
import { columnsOf, HOSTILE_TEXTS, temporaryFolder, unzip, writeAll } from './sheet-testing.ts';
import { columnLetters } from './xlsx-cells.ts';
import { MAX_SHEET_ROWS, openXlsxWriter } from './xlsx-writer.ts';
import { ZipStream } from './zip-stream.ts';

const NOW = new Date('2026-11-22T09:30:00Z');
let folder = '';
let path = '';
beforeAll(async () => {
  folder = await temporaryFolder();
  path = join(folder, 'list.xlsx');
});

async function roundTrip(
  columns: SheetColumn[],
  rows: SheetCell[][],
  sheetName = 'Клиенты',
): Promise<WorkSheet> {
  await writeAll(await openXlsxWriter(path, { sheetName, columns, now: NOW }), rows);
  const book = read(await readFile(path), { cellFormula: true, cellNF: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

function cell(
  sheet: WorkSheet,
  row: number,
  column: number,
): { t: string; v?: unknown; z?: unknown } | undefined {
  return sheet[`${columnLetters(column)}${row}`];
}

function countFormulas(sheet: WorkSheet): number {
  return Object.values(sheet).filter((value) => typeof value === 'object' && value !== null && 'f' in value)
    .length;
}

/** What must be in the cell, said another way than the writer does: code point by code point. */
function expectedText(text: string): string {
  const kept = Array.from(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')).filter((character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code === 9 || code === 10) return true;
    return (
      code >= 32 &&
      !(code >= 0x7f && code <= 0x9f) &&
      !(code >= 0xd800 && code <= 0xdfff) &&
      code !== 0xfffe &&
      code !== 0xffff
    );
  });
  return kept.join('');
}

describe('cells', () => {
  it('keeps every kind with its type and format', async () => {
    const columns = columnsOf('text', 'integer', 'decimal', 'money', 'percent', 'date', 'datetime');
    const sheet = await roundTrip(columns, [
      ['ООО «Ромашка»', 1234567, 0.1 + 0.2, 99.95, 0.125, '2026-11-22', '2026-11-22T18:00:30'],
      [null, -1, -0, 1e21, 1e-9, '1900-03-01', '1999-12-31T23:59:59'],
    ]);
    expect(columns.map((_, index) => cell(sheet, 1, index)?.v)).toEqual(
      columns.map((column) => column.title),
    );
    expect(cell(sheet, 2, 0)).toMatchObject({ t: 's', v: 'ООО «Ромашка»', z: '@' });
    expect(cell(sheet, 2, 1)).toMatchObject({ t: 'n', v: 1234567, z: '#,##0' });
    expect(cell(sheet, 2, 2)).toMatchObject({ t: 'n', v: 0.1 + 0.2, z: '0.00' });
    expect(cell(sheet, 2, 3)).toMatchObject({ t: 'n', v: 99.95, z: '#,##0.00' });
    expect(cell(sheet, 2, 4)).toMatchObject({ t: 'n', v: 0.125, z: '0.0%' });
    expect(cell(sheet, 2, 5)).toMatchObject({ t: 'n', v: 46348, z: 'm/d/yy' });
    expect(cell(sheet, 2, 6)).toMatchObject({
      t: 'n',
      v: 46348 + (18 * 3600 + 30) / 86400,
      z: 'm/d/yy h:mm',
    });
    expect(cell(sheet, 3, 0)).toBeUndefined();
    expect([1, 2, 3, 4, 5].map((index) => cell(sheet, 3, index)?.v)).toEqual([-1, 0, 1e21, 1e-9, 61]);
  });

  it('writes as text what is not what its column says', async () => {
    const sheet = await roundTrip(columnsOf('date', 'money', 'text', 'datetime'), [
      ['1899-05-06', '12,50', 7_700_000_001, '2024-02-30T00:00:00'],
      ['=1+1', '-5', true, false],
      [Number.NaN, Number.POSITIVE_INFINITY, '', null],
    ]);
    const values = [2, 3, 4].map((row) => [0, 1, 2, 3].map((column) => cell(sheet, row, column)?.v));
    expect(values).toEqual([
      ['1899-05-06', '12,50', '7700000001', '2024-02-30T00:00:00'],
      ['=1+1', '-5', true, false],
      [undefined, undefined, undefined, undefined],
    ]);
    expect(cell(sheet, 3, 2)?.t).toBe('b');
    expect(cell(sheet, 2, 2)?.t).toBe('s');
  });

  it('keeps difficult text', async () => {
    const long = 'я'.repeat(32_766);
    const texts = [
      '😀👨‍👩‍👧',
      ' space ',
      'a  b',
      'a\nb',
      'a\tb',
      '_x0041_ _X000d_',
      '&amp; <b> "q" ]]>',
      '\u00a0',
      'a\0b\ud800c',
    ];
    const sheet = await roundTrip(
      columnsOf('text'),
      [...texts, `${long}😀`, `${long}ab`].map((text) => [text]),
    );
    expect(texts.map((_, index) => cell(sheet, index + 2, 0)?.v)).toEqual(texts.map(expectedText));
    expect(cell(sheet, texts.length + 2, 0)?.v).toBe(long);
    expect(cell(sheet, texts.length + 3, 0)?.v).toBe(`${long}a`);
  });

  it('keeps 500 random rows', async () => {
    const seed = Date.now() & 0xffffff;
    console.log(`xlsx rows seed ${seed}`);
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom('_', 'x', '0', 'A', '\ud83d', '\ude00', '\r', '\n', ' ', '<', '&', "'"),
        maxLength: 12,
      }),
    );
    const rows = fc.sample(fc.tuple(unit, fc.double({ noNaN: true, noDefaultInfinity: true }), unit), {
      numRuns: 500,
      seed,
    });
    const sheet = await roundTrip(columnsOf('text', 'decimal', 'text'), rows);
    rows.forEach(([first, number, second], index) => {
      expect(cell(sheet, index + 2, 0)?.v ?? '').toBe(expectedText(first));
      expect(cell(sheet, index + 2, 1)?.v).toBe(number === 0 ? 0 : number);
      expect(cell(sheet, index + 2, 2)?.v ?? '').toBe(expectedText(second));
    });
  });
});

describe('formulas', () => {
  it('never come of text, in cells, titles or the sheet name', async () => {
    const columns = HOSTILE_TEXTS.map((title): SheetColumn => ({ title, kind: 'money', width: 10 }));
    const sheet = await roundTrip(columns, [HOSTILE_TEXTS], "='x'!A1<f>");
    HOSTILE_TEXTS.forEach((text, index) => {
      expect(cell(sheet, 1, index)).toMatchObject({ t: 's', v: expectedText(text) });
      expect(cell(sheet, 2, index)).toMatchObject({ t: 's', v: expectedText(text) });
    });
    expect(countFormulas(sheet)).toBe(0);
  });

  it('are seen by this check where there is one', async () => {
    await roundTrip(columnsOf('text'), [['x']]);
    const parts = unzip(await readFile(path));
    const chunks: Uint8Array[] = [];
    const append = async (bytes: Uint8Array) => void chunks.push(bytes);
    const zip = new ZipStream(
      { temporaryPath: '', append, commit: async () => 0, discard: async () => {} },
      NOW,
    );
    for (const [name, bytes] of parts) {
      await zip.add(
        name,
        bytes
          .toString('utf8')
          .replace(/<is>.*?<\/is>/, '<f>1+1</f><v>2</v>')
          .replace('t="inlineStr"', ''),
      );
    }
    await zip.finish();
    await writeFile(path, Buffer.concat(chunks));
    const book = read(await readFile(path), { cellFormula: true });
    const sheet = book.Sheets[book.SheetNames[0] ?? ''];
    expect(sheet && countFormulas(sheet)).toBeGreaterThan(0);
  });
});

describe('the file', () => {
  it('has a frozen bold header, widths, a filter over all rows and sound check sums', async () => {
    await roundTrip(columnsOf('text', 'integer'), [['a', 1], ['b']], "O'Neill [2026]");
    const archive = await readFile(path);
    const parts = unzip(archive);
    const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<autoFilter ref="A1:B3"/>');
    expect(sheet).toContain('<col min="2" max="2" width="14" customWidth="1"/>');
    expect(sheet).toContain('<c r="A1" s="8" t="inlineStr">');
    expect(parts.get('xl/workbook.xml')?.toString()).toContain("'O''Neill 2026'!$A$1:$B$3");
    expect(parts.get('docProps/core.xml')?.toString()).toContain('2026-11-22T09:30:00Z');
    const descriptor = Buffer.alloc(8);
    descriptor.writeUInt32LE(0x08074b50, 0);
    for (const bytes of parts.values()) {
      descriptor.writeUInt32LE(crc32(bytes), 4);
      expect(archive.includes(descriptor)).toBe(true);
    }
  });

  it('holds exactly 1,048,576 rows and refuses one more', async () => {
    const writer = await openXlsxWriter(path, { sheetName: 'x', columns: columnsOf('text'), now: NOW });
    const batch = Array.from({ length: MAX_SHEET_ROWS / 64 }, (): SheetCell[] => []);
    for (let index = 0; index < 63; index++) await writer.write(batch);
    await writer.write(batch.slice(1));
    await expect(writer.write([[]])).rejects.toMatchObject({ name: 'RangeError', code: 'SHEET_TOO_LONG' });
  }, 60_000);

  it('refuses what has no place in it', async () => {
    const open = (columns: SheetColumn[]) => openXlsxWriter(path, { sheetName: 'x', columns, now: NOW });
    await expect(open([])).rejects.toMatchObject({ code: 'SHEET_TOO_WIDE' });
    await expect(
      open(columnsOf(...Array.from({ length: 16_385 }, () => 'text' as const))),
    ).rejects.toMatchObject({
      code: 'SHEET_TOO_WIDE',
    });
    const writer = await open(columnsOf('text'));
    await expect(writer.write([['a', 'b']])).rejects.toMatchObject({
      name: 'RangeError',
      code: 'SHEET_ROW_TOO_WIDE',
    });
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });
});
