export type TableErrorCode =
  | 'FILE_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'FILE_ENCRYPTED'
  | 'FILE_BROKEN'
  | 'FILE_UNKNOWN_FORMAT'
  | 'FILE_TOO_MANY_ROWS'
  | 'FILE_TOO_MANY_COLUMNS'
  | 'FILE_NO_TABLE'
  | 'FILE_TIMEOUT';

export type TableErrorParams = Record<string, string | number>;

/** Why a file could not be read as a table. The code is for translation; `message` is for logs only. */
export class TableError extends Error {
  readonly code: TableErrorCode;
  readonly params: TableErrorParams;

  constructor(code: TableErrorCode, params: TableErrorParams = {}) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'TableError';
    this.code = code;
    this.params = params;
  }
}
