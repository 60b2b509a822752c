/** What a column holds; it decides the number format and how a cell's value is read. */
export type ColumnKind = 'text' | 'integer' | 'decimal' | 'money' | 'percent' | 'date' | 'datetime';

export interface SheetColumn {
  title: string;
  kind: ColumnKind;
  /** Width in characters of the default font. */
  width: number;
}

/**
 * One value. Dates are `YYYY-MM-DD`, datetimes local wall time `YYYY-MM-DDTHH:MM:SS`, money is in whole
 * currency units, percent a fraction (0.25 is 25 %). `null` and non-finite numbers are empty cells. A string
 * that is no valid date, or that stands in a number column, is written as text.
 */
export type SheetCell = string | number | boolean | null;

/**
 * A list on its way to a file. The file appears under its name only when `close` resolves; until then it is
 * a temporary file beside it. After any rejection everything written has already been deleted. Calls are
 * queued, so an unawaited call is safe but not bounded in memory: await `write` to keep memory flat.
 */
export interface SheetWriter {
  /**
   * Adds rows below those already written. Short rows are padded with empty cells.
   * @throws RangeError with code `SHEET_TOO_LONG`, `SHEET_TOO_LARGE` or `SHEET_ROW_TOO_WIDE`;
   * Error with the system's code (`ENOSPC`, …) or `SHEET_CLOSED` after the end.
   */
  write(rows: readonly SheetCell[][]): Promise<void>;
  /** Finishes the file and makes it durable; gives its size in bytes. */
  close(): Promise<{ bytes: number }>;
  /** Deletes what was written. Harmless after the end. */
  abort(): Promise<void>;
}

export interface XlsxOptions {
  sheetName: string;
  columns: SheetColumn[];
  /** Shown as the file's creation time. */
  now: Date;
}

export interface CsvOptions {
  columns: SheetColumn[];
  delimiter: ';' | ',';
  decimalSeparator: ',' | '.';
}

export interface SheetOptions {
  xlsx: XlsxOptions;
  csv: CsvOptions;
}

export type SheetFormat = keyof SheetOptions;

export type SheetLimitCode = 'SHEET_TOO_LONG' | 'SHEET_TOO_LARGE' | 'SHEET_TOO_WIDE' | 'SHEET_ROW_TOO_WIDE';

/** The error for a list that the file format cannot hold. */
export function sheetLimitError(code: SheetLimitCode, message: string): RangeError & { code: string } {
  return Object.assign(new RangeError(message), { code });
}

/** The error for a call on a writer that was closed, aborted or has failed. */
export function sheetClosedError(): Error & { code: string } {
  return Object.assign(new Error('The sheet is already closed'), { code: 'SHEET_CLOSED' });
}

/** The most cells a row may have. @throws RangeError with code `SHEET_ROW_TOO_WIDE` */
export function checkRowWidth(row: readonly SheetCell[], columns: number): void {
  if (row.length > columns) {
    throw sheetLimitError(
      'SHEET_ROW_TOO_WIDE',
      `A row has ${row.length} cells, the sheet ${columns} columns`,
    );
  }
}
