import type { Encoding } from '../../../shared/contract/imports.ts';

/** A value of a table. A date is an ISO string, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, without a time zone. */
export type Cell = string | number | boolean | null;

export type Delimiter = ',' | ';' | '\t' | '|' | ' ';

/** What a person may decide instead of the recogniser. */
export interface ReadOptions {
  encoding?: Encoding;
  delimiter?: Delimiter;
  sheet?: string;
  /** 0-based index of the row in the file; null when the table has no header row. */
  headerRow?: number | null;
}

export type TableFormat = 'csv' | 'xlsx' | 'xls' | 'ods' | 'vcard';

export interface TableNote {
  code:
    | 'ragged'
    | 'truncated-cell'
    | 'title-rows-skipped'
    | 'empty-rows-dropped'
    | 'extra-sheets'
    | 'encoding-unsure';
  params: Record<string, string | number>;
}

export interface TableFile {
  format: TableFormat;
  /** Of a text file; null for a workbook. */
  encoding: Encoding | null;
  delimiter: string | null;
  sheets: string[];
  sheet: string | null;
  /** 0-based index, in the file, of the row taken as header; null when there is none. */
  headerRow: number | null;
  /** One a column, '' where the column has no name; duplicates stay. Columns with neither name nor value are dropped. */
  headers: string[];
  /** Rows under the header, each as long as `headers`; rows without any value are dropped. */
  rows: Cell[][];
  /** 1-based: the row in the sheet; the record in a text file (a `sep=` line is not one); the card in a vCard file. */
  rowNumbers: number[];
  notes: TableNote[];
}

/** A row as it stands in the file; rows without any value are not kept. */
export interface RawRow {
  /** 1-based place in the file. */
  number: number;
  cells: Cell[];
  /** How many fields the record has in a text file, empty ones included; 0 where the notion makes no sense. */
  width: number;
}

export interface RawSheet {
  rows: RawRow[];
  /** Cells cut at the longest length allowed. */
  truncated: number;
}
