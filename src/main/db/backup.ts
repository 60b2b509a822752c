import { mkdirSync, readdirSync, renameSync, rmSync, statfsSync, statSync } from 'node:fs';
import { freemem } from 'node:os';
import { dirname, join } from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Database } from 'better-sqlite3';
import { workerUrl } from '../jobs/worker-url.ts';

const PAGES_PER_STEP = 256;
const KEPT = 10;

/**
 * Copies the open database page by page, other work going on meanwhile; the copy appears under its name only
 * after it was read back whole in a worker thread.
 *
 * @throws Error when the copy fails its check; nothing is left under `file`.
 */
export async function backupTo(db: Database, file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.part`;
  rmSync(draft, { force: true });
  try {
    await db.backup(draft, { progress: () => PAGES_PER_STEP });
    await breath();
    await verify(draft);
    renameSync(draft, file);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(draft + suffix, { force: true });
  }
}

function verify(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerUrl('verify-worker'), { workerData: { file } });
    worker.once('message', (answer: string) =>
      answer === 'ok' ? resolve() : reject(new Error(`backup is damaged: ${answer}`)),
    );
    worker.once('error', reject);
  });
}

const AUTOMATIC = /^fealty-.*\.db$/;

/** When the newest automatic backup was made, in epoch milliseconds; null when there is none. */
export function lastBackupAt(backupDir: string): number | null {
  const times = automaticBackups(backupDir).map((name) => statSync(join(backupDir, name)).mtimeMs);
  return times.length === 0 ? null : Math.round(Math.max(...times));
}

/** A new automatic backup, named by its moment; of older ones the latest ten stay. Answers its file. */
export async function makeBackup(db: Database, backupDir: string, now: number): Promise<string> {
  const stamp = new Date(now).toISOString().replaceAll(':', '-').slice(0, 19);
  const file = join(backupDir, `fealty-${stamp}.db`);
  await backupTo(db, file);
  for (const name of automaticBackups(backupDir).slice(0, -KEPT)) rmSync(join(backupDir, name));
  return file;
}

function automaticBackups(backupDir: string): string[] {
  try {
    return readdirSync(backupDir)
      .filter((name) => AUTOMATIC.test(name))
      .sort();
  } catch {
    return [];
  }
}

/** The copies in a folder, automatic or made before an update, in which a row of some table has one of these ids. */
export async function copiesHolding(backupDir: string, ids: readonly string[]): Promise<string[]> {
  const { default: SqliteDatabase } = await import('better-sqlite3');
  const some = JSON.stringify(ids);
  const holds = (file: string): boolean => {
    const copy = new SqliteDatabase(file, { readonly: true });
    try {
      const asked = `SELECT EXISTS (SELECT 1 FROM contact WHERE id IN (SELECT value FROM json_each(?)))
        OR EXISTS (SELECT 1 FROM operation_row WHERE row_id IN (SELECT value FROM json_each(?)))`;
      return copy.prepare(asked).pluck().get(some, some) === 1;
    } finally {
      copy.close();
      // Reading leaves an empty log beside the copy.
      removeLogs(file);
    }
  };
  const held: string[] = [];
  for (const file of allCopies(backupDir)) {
    if (holds(file)) held.push(file);
    await breath();
  }
  return held;
}

/** Deletes copies. @throws Error when one cannot be deleted; those before it are gone. */
export function removeCopies(files: readonly string[]): void {
  for (const file of files) {
    rmSync(file, { force: true });
    removeLogs(file);
  }
}

function removeLogs(file: string): void {
  for (const suffix of ['-wal', '-shm']) rmSync(file + suffix, { force: true });
}

function allCopies(backupDir: string): string[] {
  try {
    return readdirSync(backupDir)
      .filter((name) => name.endsWith('.db'))
      .sort()
      .map((name) => join(backupDir, name));
  } catch {
    return [];
  }
}

/** VACUUM writes the whole anew in memory, and then into the log beside the old. */
const ROOM_TO_REWRITE = 1.3;

/**
 * Writes the whole database anew, so that no page keeps a shadow of what was erased; answers false where there is
 * no room for it. Nothing else can be done meanwhile.
 */
export function rewriteDatabase(db: Database): boolean {
  const size = statSync(db.name).size;
  const { bavail, bsize } = statfsSync(dirname(db.name));
  if (Math.min(bavail * bsize, freemem()) < size * ROOM_TO_REWRITE) return false;
  db.exec('VACUUM');
  return true;
}
