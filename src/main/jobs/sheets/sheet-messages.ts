import type { CsvOptions, SheetCell, XlsxOptions } from './sheet.ts';

/** What a sheet worker is started with. */
export type SheetJob =
  | { path: string; format: 'xlsx'; options: XlsxOptions }
  | { path: string; format: 'csv'; options: CsvOptions };

export type SheetRequest =
  | { type: 'rows'; rows: readonly SheetCell[][] }
  | { type: 'close' }
  | { type: 'abort' };

export type SheetReply =
  | { type: 'opened'; temporaryPath: string }
  /** One `rows` request has been written; `count` is its number of rows. */
  | { type: 'written'; count: number }
  | { type: 'closed'; bytes: number }
  | { type: 'aborted' }
  /** The file is given up and deleted; the worker ends. `code` is empty where the error had none. */
  | { type: 'failed'; code: string; message: string };
