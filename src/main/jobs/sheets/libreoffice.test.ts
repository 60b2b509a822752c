import { execFile, execFileSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { openCsvWriter } from './csv-writer.ts';
import type { SheetCell } from './sheet.ts';
import { columnsOf, HOSTILE_TEXTS, temporaryFolder, writeAll } from './sheet-testing.ts';
import { cleanSheetText } from './sheet-text.ts';
import { openXlsxWriter } from './xlsx-writer.ts';

const NOW = new Date('2026-11-22T09:30:00Z');
const TIMEOUT_MS = 120_000;

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.log('SKIPPED: soffice is not found, the sheets are not opened in LibreOffice');
    return false;
  }
}

async function convert(folder: string, target: string, files: string[], input: string[] = []): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = [`-env:UserInstallation=${profile}`, '--headless', ...input, '--convert-to', target];
  await promisify(execFile)('soffice', [...options, '--outdir', folder, ...files], { timeout: TIMEOUT_MS });
}

async function formulasIn(path: string): Promise<number> {
  const document = await readFile(path, 'utf8');
  expect(document).toContain('office:value-type="string"');
  return document.split('table:formula=').length - 1;
}

describe.skipIf(!hasOffice())('LibreOffice', () => {
  it('reads the same cells from XLSX', { timeout: TIMEOUT_MS }, async () => {
    const folder = await temporaryFolder();
    const columns = columnsOf('text', 'integer', 'money', 'date', 'datetime');
    const texts = [
      ...HOSTILE_TEXTS,
      '😀 ёлка',
      '_x0041_',
      ' a  b ',
      'a\nb',
      '007',
      '1e5',
      'TRUE',
      '2026-01-01',
      '50%',
    ];
    const rows = texts.map((text, index): SheetCell[] => [
      text,
      index * 1000,
      index / 4,
      `2026-11-${String(1 + (index % 30)).padStart(2, '0')}`,
      `1999-12-31T23:59:${String(index).padStart(2, '0')}`,
    ]);
    const path = join(folder, 'list.xlsx');
    await writeAll(await openXlsxWriter(path, { sheetName: 'Клиенты', columns, now: NOW }), rows);
    // Fields: comma, quote, UTF-8, from line 1, text always quoted, values in full, no formulas.
    await convert(folder, 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false', [path]);
    const text = await readFile(join(folder, 'list.csv'), 'utf8');
    const [header, ...lines] = Papa.parse<string[]>(text.trimEnd()).data;
    expect(header).toEqual(columns.map((column) => column.title));
    expect(lines.map((line) => line[0])).toEqual(texts.map(cleanSheetText));
    expect(lines.map((line) => line.slice(1, 3).map(Number))).toEqual(rows.map((row) => row.slice(1, 3)));
    await convert(folder, 'fods', [path]);
    const document = await readFile(join(folder, 'list.fods'), 'utf8');
    const dates = Array.from(document.matchAll(/office:date-value="([^"]*)"/g), (match) => match[1]);
    expect(dates).toEqual(rows.flatMap((row) => row.slice(3)));
    expect(document).toContain(`table:target-range-address="Клиенты.A1:Клиенты.E${rows.length + 1}"`);
  });

  it('finds no formula in hostile lists, and finds those of a control', { timeout: TIMEOUT_MS }, async () => {
    const folder = await temporaryFolder();
    const columns = columnsOf('text', 'integer');
    const rows = HOSTILE_TEXTS.map((text, index): SheetCell[] => [text, index]);
    const inFolder = (name: string) => join(folder, name);
    await writeAll(await openXlsxWriter(inFolder('x.xlsx'), { sheetName: '=1+1', columns, now: NOW }), rows);
    await writeAll(
      await openCsvWriter(inFolder('c.csv'), { columns, delimiter: ',', decimalSeparator: '.' }),
      rows,
    );
    await writeFile(inFolder('control.csv'), 'text,number\r\n=1+1,1\r\n"=2+2",2\r\n');
    await convert(folder, 'fods', [inFolder('x.xlsx')]);
    const evaluating = ['--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,0,true'];
    await convert(folder, 'fods', [inFolder('c.csv'), inFolder('control.csv')], evaluating);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['x.fods', 'c.fods', 'control.fods']));
    expect(await formulasIn(inFolder('x.fods'))).toBe(0);
    expect(await formulasIn(inFolder('c.fods'))).toBe(0);
    expect(await formulasIn(inFolder('control.fods'))).toBe(2);
  });
});
