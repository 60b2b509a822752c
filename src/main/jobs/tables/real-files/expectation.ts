import type { Cell, TableFormat } from '../types.ts';

export interface Expectation {
  shape: {
    format: TableFormat;
    encoding: string | null;
    delimiter: string | null;
    sheet: string | null;
    headerRow: number | null;
    columns: number;
    rows: number;
    notes: string;
  };
  headers?: string[];
  firstRowNumber?: number;
  /** Row (negative from the end), column by number or name, value. */
  cells: [row: number, column: number | string, value: Cell][];
}

type Rest = Partial<Pick<Expectation, 'headers' | 'firstRowNumber'>> & { notes?: string; sheet?: string };

/** A delimited text. */
export function text(
  encoding: string,
  delimiter: string,
  headerRow: number | null,
  columns: number,
  rows: number,
  cells: Expectation['cells'],
  { notes = '', ...rest }: Rest = {},
): Expectation {
  return {
    shape: { format: 'csv', encoding, delimiter, sheet: null, headerRow, columns, rows, notes },
    cells,
    ...rest,
  };
}

/** An xlsx workbook. */
export function book(
  sheet: string,
  headerRow: number | null,
  columns: number,
  rows: number,
  cells: Expectation['cells'],
  { notes = '', ...rest }: Rest = {},
): Expectation {
  const shape = {
    format: 'xlsx' as const,
    encoding: null,
    delimiter: null,
    sheet,
    headerRow,
    columns,
    rows,
    notes,
  };
  return { shape, cells, ...rest };
}

/** A vCard file. */
export function cards(rows: number, cells: Expectation['cells']): Expectation {
  return {
    shape: {
      format: 'vcard',
      encoding: 'utf-8',
      delimiter: null,
      sheet: null,
      headerRow: null,
      columns: 15,
      rows,
      notes: '',
    },
    cells,
    firstRowNumber: 1,
  };
}
