import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
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

/** A new automatic backup, named by its moment; of older ones the latest ten stay. */
export async function makeBackup(db: Database, backupDir: string, now: number): Promise<void> {
  const stamp = new Date(now).toISOString().replaceAll(':', '-').slice(0, 19);
  await backupTo(db, join(backupDir, `fealty-${stamp}.db`));
  for (const name of automaticBackups(backupDir).slice(0, -KEPT)) rmSync(join(backupDir, name));
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
