import { readFile, stat } from 'node:fs/promises';
import { set_cptable } from '@e965/xlsx';
import { chooseSheet } from './choose-sheet.ts';
import { limits } from './limits.ts';
import { readTextTable } from './read-text-table.ts';
import { readOleWorkbook, readZippedWorkbook } from './read-workbook.ts';
import { TableError } from './table-error.ts';
import { runWithin } from './time-limit.ts';
import type { ReadOptions, TableFile } from './types.ts';

export { TableError } from './table-error.ts';
export type { Cell, Delimiter, ReadOptions, TableFile, TableFormat, TableNote } from './types.ts';

type Container = 'zip' | 'ole' | 'text';

/**
 * Reads any table a person brings: delimited text, xlsx and xlsm, xls (binary, HTML or XML inside), ods, vCard. The
 * content decides what it is, never the name. Blocks its thread while it works: meant for a worker.
 * @param fileName the name the person knows the file by; it goes into the parameters of errors
 * @throws TableError and nothing else, whatever the file holds
 */
export async function readTable(
  path: string,
  fileName: string,
  options: ReadOptions = {},
): Promise<TableFile> {
  try {
    const bytes = await loadBytes(path);
    const container = containerOf(bytes);
    if (container !== 'text' && bytes.length > limits.workbookBytes) throw tooLarge(limits.workbookBytes);
    if (container === 'ole') await loadCodePages();
    return runWithin(timeFor(bytes.length), () => readBytes(bytes, container, options));
  } catch (error) {
    throw asTableError(error, fileName);
  }
}

async function loadBytes(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size === 0) throw new TableError('FILE_EMPTY');
  if (size > limits.textBytes) throw tooLarge(limits.textBytes);
  return readFile(path);
}

function containerOf(bytes: Buffer): Container {
  const start = bytes.toString('hex', 0, 8);
  if (/^504b(?:0304|0506|0708)/.test(start)) return 'zip';
  return start === 'd0cf11e0a1b11ae1' ? 'ole' : 'text';
}

function readBytes(bytes: Buffer, container: Container, options: ReadOptions): TableFile {
  if (container === 'zip') {
    const { format, workbook } = readZippedWorkbook(bytes, options.sheet);
    return chooseSheet(workbook, format, options);
  }
  if (container === 'ole') return chooseSheet(readOleWorkbook(bytes, options.sheet), 'xls', options);
  return readTextTable(bytes, options);
}

// Half a megabyte of code pages, needed by workbooks from before 1997 (1C 7.7 still writes them).
async function loadCodePages(): Promise<void> {
  set_cptable(await import('@e965/xlsx/dist/cpexcel.full.mjs'));
}

function asTableError(error: unknown, fileName: string): TableError {
  if (error instanceof TableError) return new TableError(error.code, { ...error.params, fileName });
  const reason = error instanceof Error ? error.message : String(error);
  const code = /password|encrypt/i.test(reason) ? 'FILE_ENCRYPTED' : 'FILE_BROKEN';
  return new TableError(code, { fileName, reason: reason.slice(0, 200) });
}

// A small file that takes long is a trap; a large one is only large.
function timeFor(bytes: number): number {
  const wanted = limits.baseMilliseconds + (bytes / 1024 / 1024) * limits.millisecondsAMegabyte;
  return Math.min(limits.mostMilliseconds, Math.round(wanted));
}

function tooLarge(bytes: number): TableError {
  return new TableError('FILE_TOO_LARGE', { megabytes: bytes / 1024 / 1024 });
}
