import { isBlank } from './cell-text.ts';
import { findHeaderRow } from './header-row.ts';
import { limits } from './limits.ts';
import { TableError } from './table-error.ts';
import type { Cell, RawRow, RawSheet, TableFile, TableNote } from './types.ts';

export type Shape = Pick<TableFile, 'headerRow' | 'headers' | 'rows' | 'rowNumbers' | 'notes'>;

/**
 * Cuts a sheet into header and data: title rows above the header go, columns with neither name nor value go, every
 * row gets as many cells as there are columns.
 * @param headerRow what the person said (0-based row of the file, null for none); undefined to find it
 * @throws TableError FILE_NO_TABLE, FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS
 */
export function shapeTable(sheet: RawSheet, headerRow: number | null | undefined): Shape {
  const { rows } = sheet;
  if (rows.length === 0) throw new TableError('FILE_NO_TABLE');
  const found = headerRow === undefined ? findHeaderRow(rows) : null;
  const header = found === null ? findByNumber(rows, headerRow) : rows[found];
  const headerNumber = header?.number ?? (typeof headerRow === 'number' ? headerRow + 1 : 0);
  const data = headerNumber === 0 ? rows : rows.filter((row) => row.number > headerNumber);
  if (!header && data.length === 0) throw new TableError('FILE_NO_TABLE');
  if (data.length > limits.rows) throw new TableError('FILE_TOO_MANY_ROWS', { limit: limits.rows });

  const columns = usedColumns(header ? [header, ...data] : data);
  if (columns.length > limits.columns) {
    throw new TableError('FILE_TOO_MANY_COLUMNS', { limit: limits.columns, columns: columns.length });
  }
  return {
    headerRow: headerNumber === 0 ? null : headerNumber - 1,
    headers: columns.map((column) => columnName(header?.cells[column])),
    rows: data.map((row) => columns.map((column) => row.cells[column] ?? null)),
    rowNumbers: data.map((row) => row.number),
    notes: [
      ...noteTitleRows(rows, headerNumber),
      ...noteEmptyRows(data, headerNumber),
      ...noteRagged(header, data),
      ...(sheet.truncated > 0
        ? [{ code: 'truncated-cell' as const, params: { count: sheet.truncated, limit: limits.cellChars } }]
        : []),
    ],
  };
}

function findByNumber(rows: RawRow[], headerRow: number | null | undefined): RawRow | undefined {
  return typeof headerRow === 'number' ? rows.find((row) => row.number === headerRow + 1) : undefined;
}

function usedColumns(rows: RawRow[]): number[] {
  const used = new Set<number>();
  for (const row of rows) {
    // `forEach` skips holes: a row may have one cell in the last column of the sheet.
    row.cells.forEach((cell, column) => {
      if (!used.has(column) && !isBlank(cell)) used.add(column);
    });
  }
  return [...used].sort((a, b) => a - b);
}

function columnName(cell: Cell | undefined): string {
  return String(cell ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

function noteTitleRows(rows: RawRow[], headerNumber: number): TableNote[] {
  const count = rows.findIndex((row) => row.number >= headerNumber);
  return headerNumber > 0 && count > 0 ? [{ code: 'title-rows-skipped', params: { count } }] : [];
}

function noteEmptyRows(data: RawRow[], headerNumber: number): TableNote[] {
  const first = headerNumber > 0 ? headerNumber : (data[0]?.number ?? 1) - 1;
  const count = (data.at(-1)?.number ?? first) - first - data.length;
  return count > 0 ? [{ code: 'empty-rows-dropped', params: { count } }] : [];
}

function noteRagged(header: RawRow | undefined, data: RawRow[]): TableNote[] {
  const width = header?.width ?? commonWidth(data);
  // Values past the last column, or fewer fields than columns; mere trailing delimiters harm nothing.
  const ragged = data.filter((row) => row.width > 0 && (row.width < width || row.cells.length > width));
  const first = ragged[0];
  return first ? [{ code: 'ragged', params: { count: ragged.length, firstRow: first.number } }] : [];
}

function commonWidth(data: RawRow[]): number {
  const counts = new Map<number, number>();
  for (const row of data) counts.set(row.width, (counts.get(row.width) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
