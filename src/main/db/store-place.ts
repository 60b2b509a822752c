import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { AppError } from '../../shared/contract/errors.ts';
import { backupTo } from './backup.ts';
import type { Database } from './open-database.ts';

const LOOK_EVERY_MS = 2000;

/**
 * Watches that the file which is open is still the one in its place. Where a system lets open files be deleted,
 * writing goes on into a file that nobody will find again.
 */
export class StorePlace {
  readonly #file: string | null;
  readonly #tell: () => void;
  readonly #opened: string | null;
  #timer: NodeJS.Timeout | null = null;
  #isGone = false;

  /** @param file null for a store in memory, @param tell called when the file is gone, and when it is back */
  constructor(file: string | null, tell: () => void) {
    this.#file = file;
    this.#tell = tell;
    this.#opened = file === null ? null : identity(file);
  }

  /** From now on looks every two seconds. */
  start(): void {
    if (this.#file === null) return;
    this.#timer = setInterval(() => this.isGone(), LOOK_EVERY_MS);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  /** Looks: a few microseconds. */
  isGone(): boolean {
    const isGone = this.#file !== null && identity(this.#file) !== this.#opened;
    if (isGone !== this.#isGone) {
      this.#isGone = isGone;
      this.#tell();
    }
    return isGone;
  }

  /** @throws AppError STORE_GONE */
  assertThere(): void {
    if (this.isGone()) throw new AppError('STORE_GONE');
  }
}

/** Which file it is, as far as the system tells; null where there is none. It is never opened: closing it would drop SQLite's locks. */
function identity(file: string): string | null {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false });
  if (!found) return null;
  // Windows does not let an open file be deleted or replaced, and not all its file systems number their files.
  return process.platform === 'win32' ? 'there' : `${found.dev}:${found.ino}`;
}

/**
 * Writes all that an open store holds to the place its file has gone from, verified. What stands there by now is
 * moved aside under a name of its own. The connection goes on with the former file: open the new one anew.
 *
 * @throws Error when it cannot be written; what stands there is then as it was.
 */
export async function putBack(db: Database, file: string, now: number): Promise<void> {
  const stamp = new Date(now).toISOString().replaceAll(':', '-').slice(0, 19);
  const whole = `${file}.${stamp}.whole`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    await backupTo(db, whole);
    for (const suffix of ['', '-wal', '-shm'])
      if (existsSync(file + suffix)) renameSync(file + suffix, `${file}.${stamp}.aside${suffix}`);
    renameSync(whole, file);
  } finally {
    rmSync(whole, { force: true });
  }
}
