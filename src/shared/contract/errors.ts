import { z } from 'zod';

/** Every way a call can fail. The texts, in both languages, are in `i18n/<language>/errors.ts`. */
export const errorCodes = [
  'UNKNOWN_PROCEDURE',
  'INVALID_INPUT',
  'NOT_FOUND',
  'UNAUTHORIZED',
  'INTERNAL',
  'CANCELLED',
  'NAME_REQUIRED',
  'DUPLICATE_NAME',
  'IN_USE',
  'UNDO_NOTHING',
  'REDO_NOTHING',
  'UNDO_CONFLICT',
  'LOSS_REASON_WITHOUT_LOSS',
  'CLIENT_MERGED',
  'MERGED_FURTHER',
  'RESTORE_GONE',
  'RESTORE_TAKEN',
  'ERASE_NOT_CONFIRMED',
  'SUGGESTION_CHANGED',
  'DISK_FULL',
  'STORE_BUSY',
  'STORE_NEWER',
  'STORE_FOREIGN',
  'STORE_DAMAGED',
  'STORE_UNWRITABLE',
  'STORE_MISSING',
  'STORE_GONE',
  'STORE_CLOSED',
  'NODE_UNFIT',
  'FILE_EMPTY',
  'FILE_TOO_LARGE',
  'FILE_ENCRYPTED',
  'FILE_BROKEN',
  'FILE_UNKNOWN_FORMAT',
  'FILE_TOO_MANY_ROWS',
  'FILE_TOO_MANY_COLUMNS',
  'FILE_NO_TABLE',
  'FILE_TIMEOUT',
  'FILE_NOT_FOUND',
  'IMPORT_NO_NAME',
  'IMPORT_NO_KEY',
  'IMPORT_CLOSED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export const errorParams = z.record(z.string(), z.union([z.string(), z.number()]));
export type ErrorParams = z.infer<typeof errorParams>;

export const errorReply = z.strictObject({
  code: z.enum(errorCodes),
  message: z.string(),
  next: z.string().optional(),
  params: errorParams,
});
export type ErrorReply = z.infer<typeof errorReply>;

/** A failure that the person at the screen can be told about: a code and what goes into its sentence. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;

  constructor(code: ErrorCode, params: ErrorParams = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.params = params;
  }
}
