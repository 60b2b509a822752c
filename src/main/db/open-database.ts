import { closeSync, existsSync, mkdirSync, openSync, readSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/contract/errors.ts';
import { backupTo, lastBackupAt } from './backup.ts';

export type { Database };

import { assertFitNode } from './fit-node.ts';
import { type Migration, migrate, migrations, newestVersion } from './migrate.ts';

/** 'FLTY': says that a SQLite file is ours. */
export const APPLICATION_ID = 0x464c5459;

/** Pages in the log at which a commit folds it into the database. */
export const AUTOCHECKPOINT_PAGES = 1000;

const HEADER_BYTES = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
/** Up to this size a full check takes less than 100 ms; larger files are checked through their verified backup. */
const QUICK_CHECK_BYTES = 64 * 1024 * 1024;

/**
 * Opens the store of a profile, making or migrating it as needed. Settings are those of docs/decisions/0003.
 *
 * @throws AppError NODE_UNFIT, STORE_BUSY, STORE_NEWER, STORE_FOREIGN, STORE_DAMAGED, STORE_MISSING,
 * STORE_UNWRITABLE, DISK_FULL.
 */
export async function openDatabase(
  file: string,
  backupDir: string,
  known: readonly Migration[] = migrations,
): Promise<Database> {
  assertFitNode();
  let db: Database | undefined;
  try {
    const isNew = file === ':memory:' || !existsSync(file) || statSync(file).size === 0;
    // Where there are copies there was a database: an empty one must not take its place unasked.
    if (isNew && file !== ':memory:' && lastBackupAt(backupDir) !== null)
      throw new AppError('STORE_MISSING', { backups: backupDir });
    if (!isNew) refuseForeign(file, known);
    const { default: SqliteDatabase } = await import('better-sqlite3');
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    db = new SqliteDatabase(file, { timeout: isNew ? 5000 : 500 });
    db.pragma('locking_mode = EXCLUSIVE');
    // Before the log comes into play: the mark must stand in the file itself, or a crash would leave it foreign.
    if (isNew) db.pragma(`application_id = ${APPLICATION_ID}`);
    configure(db, file === ':memory:');
    if (!isNew) await prepareExisting(db, file, backupDir, known);
    migrate(db, known);
    return db;
  } catch (error) {
    db?.close();
    throw asStoreError(error, file, backupDir);
  }
}

function configure(db: Database, inMemory: boolean): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true });
  if (mode !== 'wal' && !inMemory) throw new Error(`journal_mode is ${String(mode)}`);
  db.pragma('synchronous = FULL');
  if (db.pragma('synchronous', { simple: true }) !== 2) throw new Error('synchronous is not FULL');
  db.pragma('foreign_keys = ON');
  db.pragma('trusted_schema = OFF');
  db.pragma('cell_size_check = ON');
  db.pragma('mmap_size = 0');
  db.pragma('secure_delete = ON');
  db.pragma('recursive_triggers = ON');
  db.pragma('temp_store = MEMORY');
  db.pragma('cache_size = -32768');
  db.pragma(`wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`);
  db.pragma('journal_size_limit = 4194304');
}

async function prepareExisting(
  db: Database,
  file: string,
  backupDir: string,
  known: readonly Migration[],
): Promise<void> {
  const version = db.pragma('user_version', { simple: true }) as number;
  if (version > newestVersion(known)) throw newer(version, known);
  if (statSync(file).size <= QUICK_CHECK_BYTES && db.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new AppError('STORE_DAMAGED', { backups: backupDir });
  if (version < newestVersion(known))
    await backupTo(db, join(backupDir, `before-version-${newestVersion(known)}.db`));
}

/** Reads the header alone, so that a file that is not ours is not touched. */
function refuseForeign(file: string, known: readonly Migration[]): void {
  const header = Buffer.alloc(HEADER_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(handle);
  }
  const isSqlite = header.toString('latin1', 0, 16) === 'SQLite format 3\0';
  if (!isSqlite || header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID)
    throw new AppError('STORE_FOREIGN', { file });
  const version = header.readUInt32BE(USER_VERSION_AT);
  if (version > newestVersion(known)) throw newer(version, known);
}

const newer = (found: number, known: readonly Migration[]): AppError =>
  new AppError('STORE_NEWER', { found, known: newestVersion(known) });

/** What went wrong with a store while it was opened, as a sentence for its owner; other errors as they are. */
export function asStoreError(error: unknown, file: string, backups: string): unknown {
  if (error instanceof AppError || !(error instanceof Error)) return error;
  const code = (error as { code?: string }).code ?? '';
  if (code === 'EISDIR') return new AppError('STORE_FOREIGN', { file }, error);
  if (code.startsWith('SQLITE_BUSY')) return new AppError('STORE_BUSY', {}, error);
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new AppError('STORE_DAMAGED', { backups }, error);
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC') return new AppError('DISK_FULL', {}, error);
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_IOERR') ||
    ['EACCES', 'EROFS', 'EPERM', 'ENOTDIR', 'EEXIST'].includes(code)
  )
    return new AppError('STORE_UNWRITABLE', { folder: dirname(file) }, error);
  return error;
}
