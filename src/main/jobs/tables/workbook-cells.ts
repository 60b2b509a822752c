import { type CellObject, SSF, type WorkSheet } from '@e965/xlsx';
import { isBlank, type Truncation, textCell } from './cell-text.ts';
import { limits } from './limits.ts';
import { TableError } from './table-error.ts';
import type { Cell, RawRow, RawSheet } from './types.ts';

/** The size of a sheet in Excel. */
const rowsOfSheet = 1_048_576;
const columnsOfSheet = 16_384;
const secondsADay = 86_400;
/** 31 December 9999, the last day a spreadsheet knows. */
const lastSerial = 2_958_465;
const days1904 = 1462;
const millisecondsADay = 86_400_000;

/**
 * Takes the rows of a parsed sheet that have any value.
 * @param is1904 whether the workbook counts its days from 1904
 * @throws TableError FILE_TOO_MANY_ROWS
 */
export function sheetRows(sheet: WorkSheet, is1904: boolean): RawSheet {
  const rows: RawRow[] = [];
  const truncation: Truncation = { count: 0 };
  const dense: (CellObject | undefined)[][] = sheet['!data'] ?? [];
  eachPresent(dense, (source, index) => {
    if (index >= rowsOfSheet) throw new TableError('FILE_TOO_MANY_ROWS', { limit: limits.rows });
    const cells: Cell[] = [];
    let hasValue = false;
    eachPresent(source, (cell, column) => {
      if (column >= columnsOfSheet) throw new TableError('FILE_TOO_MANY_COLUMNS', { limit: limits.columns });
      const value = cell ? cellValue(cell, is1904, truncation) : null;
      if (value === null) return;
      cells[column] = value;
      hasValue ||= !isBlank(value);
    });
    if (!hasValue) return;
    rows.push({ number: index + 1, cells, width: 0 });
    if (rows.length > limits.rows + limits.rowsAboveData) {
      throw new TableError('FILE_TOO_MANY_ROWS', { limit: limits.rows });
    }
  });
  return { rows, truncated: truncation.count };
}

// A damaged file may number a row a thousand million: walking all the holes before it would take a minute.
function eachPresent<T>(list: T[], visit: (item: T, index: number) => void): void {
  if (list.length <= rowsOfSheet) {
    list.forEach(visit);
    return;
  }
  for (const key of Object.keys(list)) {
    const item = list[Number(key)];
    if (item !== undefined) visit(item, Number(key));
  }
}

function cellValue(cell: CellObject, is1904: boolean, truncation: Truncation): Cell {
  if (cell.t === 's') return textCell(String(cell.v ?? ''), truncation);
  if (cell.t === 'b') return Boolean(cell.v);
  if (cell.t !== 'n' || typeof cell.v !== 'number' || !Number.isFinite(cell.v)) return null;
  return numberValue(cell.v, String(cell.z ?? 'General'), is1904);
}

function numberValue(value: number, format: string, is1904: boolean): Cell {
  if (format === '@') return String(value);
  // A registration number kept as a number and shown with its leading zeros.
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0) {
    return String(value).padStart(format.length, '0');
  }
  if (SSF.is_date(format)) return dateText(value, format, is1904) ?? value;
  // A spreadsheet shows 15 digits; the binary rest (1.6900000000000002) is nobody's data.
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}

/**
 * The date of a serial day number, `YYYY-MM-DD` or with `THH:MM:SS`, rounded to seconds; a time of day or a
 * duration without a day is `HH:MM:SS`. Null when the number is no date a spreadsheet can show.
 */
export function dateText(serial: number, format: string, is1904: boolean): string | null {
  const seconds = Math.round(serial * secondsADay);
  if (seconds < 0) return null;
  const isDuration = /\[[hms]+\]/i.test(format);
  if (isDuration || (seconds < secondsADay && !/[dy]/i.test(format))) return clock(seconds);
  const day = Math.floor(seconds / secondsADay) + (is1904 ? days1904 : 0);
  if (day > lastSerial || day === 0) return null;
  // Excel believes in 29 February 1900 (day 60), so the days before it are counted from a day later.
  const since1970 = day - (day < 60 ? 25_568 : 25_569);
  const date = new Date(since1970 * millisecondsADay).toISOString().slice(0, 10);
  const rest = seconds % secondsADay;
  return rest === 0 ? date : `${date}T${clock(rest)}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
