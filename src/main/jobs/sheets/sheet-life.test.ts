import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openCsvWriter } from './csv-writer.ts';
import type { SheetCell, SheetWriter } from './sheet.ts';
import { columnsOf, isEmptyFolder, temporaryFolder, unzip, writeAll } from './sheet-testing.ts';
import { openSheetWriterInWorker } from './sheet-writer-in-worker.ts';
import { openXlsxWriter } from './xlsx-writer.ts';

const columns = columnsOf('text', 'integer');
const XLSX = { sheetName: 'x', columns, now: new Date('2026-11-22T09:30:00Z') };
const CSV = { columns, delimiter: ';', decimalSeparator: ',' } as const;
const OPENERS: [string, (path: string) => Promise<SheetWriter>][] = [
  ['xlsx', (path) => openXlsxWriter(path, XLSX)],
  ['csv', (path) => openCsvWriter(path, CSV)],
  ['xlsx in a worker', (path) => openSheetWriterInWorker(path, 'xlsx', XLSX)],
  ['csv in a worker', (path) => openSheetWriterInWorker(path, 'csv', CSV)],
];

let root = '';
beforeAll(async () => {
  root = await temporaryFolder();
});
const freshFolder = () => mkdtemp(join(root, 'case-'));
const batch = (size: number): SheetCell[][] =>
  Array.from({ length: size }, (_, index) => [`клиент ${index}`, index]);

describe.each(OPENERS)('%s', (_, open) => {
  it('appears only when closed, over the older file', async () => {
    const folder = await freshFolder();
    const path = join(folder, 'list');
    await writeFile(path, 'older');
    const writer = await open(path);
    await writer.write(batch(10));
    expect(await readFile(path, 'utf8')).toBe('older');
    const { bytes } = await writer.close();
    expect((await readFile(path)).length).toBe(bytes);
    expect(await readdir(folder)).toEqual(['list']);
    await expect(writer.write(batch(1))).rejects.toMatchObject({ code: 'SHEET_CLOSED' });
    await expect(writer.close()).rejects.toMatchObject({ code: 'SHEET_CLOSED' });
    await writer.abort();
    expect(await readdir(folder)).toEqual(['list']);
  });

  it('leaves nothing when aborted, even in the midst of a write', async () => {
    const folder = await freshFolder();
    const writer = await open(join(folder, 'list'));
    await writer.write(batch(500));
    const late = writer.write(batch(500)).catch(() => undefined);
    await writer.abort();
    await late;
    expect(await isEmptyFolder(folder)).toBe(true);
    await expect(writer.write(batch(1))).rejects.toMatchObject({ code: 'SHEET_CLOSED' });
    await expect(writer.close()).rejects.toMatchObject({ code: 'SHEET_CLOSED' });
    await writer.abort();
  });

  it('rejects where the folder does not exist', async () => {
    await expect(open(join(root, 'missing', 'list'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('rejects and cleans up where the file cannot take its name', async () => {
    const folder = await freshFolder();
    await mkdir(join(folder, 'list'));
    const writer = await open(join(folder, 'list'));
    await writer.write(batch(1));
    await expect(writer.close()).rejects.toThrow(/EISDIR|EPERM|ENOTEMPTY|EEXIST/);
    expect(await readdir(folder)).toEqual(['list']);
  });

  it('rejects and cleans up after a row that does not fit', async () => {
    const folder = await freshFolder();
    const writer = await open(join(folder, 'list'));
    await writer.write([['a', 1, 'one too many']]).catch(() => undefined);
    await expect(writer.close()).rejects.toMatchObject({ code: /SHEET_ROW_TOO_WIDE|SHEET_CLOSED/ });
    expect(await isEmptyFolder(folder)).toBe(true);
  });

  it('keeps the order of calls that nobody awaited', async () => {
    const rows = Array.from({ length: 20 }, (_, index): SheetCell[] => [`row ${index}`, index]);
    const hasty = join(await freshFolder(), 'list');
    const writer = await open(hasty);
    const writes = rows.map((row) => writer.write([row]));
    await writer.close();
    await Promise.all(writes);
    const patient = join(await freshFolder(), 'list');
    await writeAll(await open(patient), rows);
    expect(await content(hasty)).toBe(await content(patient));
  });
});

/** The rows as they stand in the file; an archive differs in how its bytes are packed. */
async function content(path: string): Promise<string> {
  const file = await readFile(path);
  const bytes = file.toString('latin1', 0, 2) === 'PK' ? unzip(file).get('xl/worksheets/sheet1.xml') : file;
  return bytes?.toString('utf8') ?? '';
}
