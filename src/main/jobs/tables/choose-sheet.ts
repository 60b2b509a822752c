import type { WorkBook } from '@e965/xlsx';
import { type Shape, shapeTable } from './shape-table.ts';
import { TableError } from './table-error.ts';
import type { ReadOptions, TableFile, TableFormat } from './types.ts';
import { sheetRows } from './workbook-cells.ts';

interface Candidate {
  name: string;
  hidden: boolean;
  shape: Shape;
}

/**
 * Takes the sheet the person named, or the first visible one with a table: two columns and a row of data if any
 * sheet has that, else anything at all.
 * @throws TableError FILE_NO_TABLE, FILE_BROKEN and what shaping throws
 */
export function chooseSheet(workbook: WorkBook, format: TableFormat, options: ReadOptions): TableFile {
  const candidates =
    options.sheet === undefined ? allSheets(workbook) : namedSheet(workbook, options.sheet, options);
  const chosen =
    candidates.find((sheet) => !sheet.hidden && isTable(sheet.shape)) ??
    candidates.find((sheet) => isTable(sheet.shape)) ??
    candidates.find((sheet) => sheet.shape.rows.length > 0) ??
    candidates[0];
  if (!chosen) throw new TableError('FILE_NO_TABLE');
  const shape =
    options.headerRow === undefined || options.sheet !== undefined
      ? chosen.shape
      : shapeOf(workbook, chosen.name, options.headerRow);
  if (candidates.length > 1)
    shape.notes.push({ code: 'extra-sheets', params: { count: candidates.length - 1 } });
  return {
    format,
    encoding: null,
    delimiter: null,
    sheets: [...workbook.SheetNames],
    sheet: chosen.name,
    ...shape,
  };
}

function isTable(shape: Shape): boolean {
  return shape.headers.length > 1 && shape.rows.length > 0;
}

function namedSheet(workbook: WorkBook, name: string, options: ReadOptions): Candidate[] {
  const exact = workbook.SheetNames.find((sheet) => sheet === name);
  if (exact === undefined) throw new TableError('FILE_NO_TABLE', { sheet: name });
  return [{ name: exact, hidden: false, shape: shapeOf(workbook, exact, options.headerRow) }];
}

function allSheets(workbook: WorkBook): Candidate[] {
  const candidates: Candidate[] = [];
  let refusal: TableError | undefined;
  for (const [index, name] of workbook.SheetNames.entries()) {
    try {
      const hidden = Boolean(workbook.Workbook?.Sheets?.[index]?.Hidden);
      candidates.push({ name, hidden, shape: shapeOf(workbook, name, undefined) });
    } catch (error) {
      if (!(error instanceof TableError)) throw error;
      // A sheet too large for us must not be passed over for a small one behind it.
      if (error.code !== 'FILE_NO_TABLE') refusal ??= error;
    }
    if (refusal && candidates.every((sheet) => !isTable(sheet.shape))) throw refusal;
  }
  return candidates;
}

function shapeOf(workbook: WorkBook, name: string, headerRow: number | null | undefined): Shape {
  const sheet = workbook.Sheets[name];
  // The parser keeps quiet about a sheet it could not read, or whose part is missing.
  if (!sheet) throw new TableError('FILE_BROKEN', { sheet: name });
  if (sheet['!type'] === 'chart') throw new TableError('FILE_NO_TABLE', { sheet: name });
  const is1904 = Boolean(workbook.Workbook?.WBProps?.date1904);
  return shapeTable(sheetRows(sheet, is1904), headerRow);
}
