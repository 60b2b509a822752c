import { AppError } from '../shared/contract/errors.ts';

/** What a failure of the store or the disk is to a person; null for one that only we can mend. */
export function knownFailure(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return new AppError('DISK_FULL', {}, error);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return new AppError('STORE_DAMAGED', { backups: 'backups' }, error);
  if (['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code))
    return new AppError('STORE_UNWRITABLE', { folder: 'backups' }, error);
  return null;
}
