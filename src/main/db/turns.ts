import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { AppError } from '../../shared/contract/errors.ts';
import { AUTOCHECKPOINT_PAGES } from './open-database.ts';

/** How long one turn of long work may keep the core from other calls, in milliseconds. */
const TURN_MS = 20;
const MOST_GROWTH = 1.5;

/** How much gathers before a step that nothing can interrupt, so that the step takes no longer than `aimMs`. */
interface Measure {
  readonly first: number;
  readonly least: number;
  readonly most: number;
  readonly aimMs: number;
}
/** Work between two commits, in milliseconds: the fewer commits, the fewer times the same pages are written. */
const COMMIT: Measure = { first: 100, least: TURN_MS, most: 1000, aimMs: 40 };
/** Pages in the log before it is folded into the database, where what was written often is written once. */
const FOLD: Measure = { first: 1000, least: 500, most: 8000, aimMs: 40 };

const next = (measure: Measure, now: number, took: number): number =>
  Math.min(measure.most, Math.max(measure.least, now * Math.min(MOST_GROWTH, measure.aimMs / took)));

/**
 * Cuts long work into turns: it is committed and the log folded from time to time, each as a turn of its own, and
 * between turns others are answered.
 */
export class Turns {
  readonly #db: Database;
  readonly #signal: AbortSignal | undefined;
  #turnEnds = 0;
  #worked = 0;
  #commitAt = COMMIT.first;
  #foldAt = FOLD.first;

  constructor(db: Database, signal?: AbortSignal) {
    this.#db = db;
    this.#signal = signal;
  }

  /** Opens the first transaction; from here on the log is folded by turns alone. */
  begin(): void {
    this.#db.exec('BEGIN IMMEDIATE');
    this.#db.pragma('wal_autocheckpoint = 0');
    this.#turnEnds = performance.now() + TURN_MS;
  }

  /** Lets others in when the turn is over. @throws AppError CANCELLED when asked to stop. */
  readonly breathe = async (): Promise<void> => {
    const now = performance.now();
    if (now < this.#turnEnds) return;
    this.#worked += now - this.#turnEnds + TURN_MS;
    await nextTurn();
    if (this.#worked >= this.#commitAt) await this.#commit();
    if (this.#signal?.aborted) throw new AppError('CANCELLED');
    this.#turnEnds = performance.now() + TURN_MS;
  };

  /** Commits the last of it. */
  async commit(): Promise<void> {
    await nextTurn();
    this.#db.exec('COMMIT');
  }

  /** Takes back what is not committed. */
  abandon(): void {
    if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
  }

  /** Leaves a short log behind. */
  async end(): Promise<void> {
    await nextTurn();
    this.#fold();
    this.#db.pragma(`wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`);
  }

  async #commit(): Promise<void> {
    this.#worked = 0;
    const start = performance.now();
    this.#db.exec('COMMIT');
    this.#commitAt = next(COMMIT, this.#commitAt, performance.now() - start);
    await nextTurn();
    const pages = this.#pagesInLog();
    if (pages >= this.#foldAt) {
      const took = this.#fold();
      this.#foldAt = next(FOLD, pages, took);
      await nextTurn();
    }
    this.#db.exec('BEGIN IMMEDIATE');
  }

  #pagesInLog(): number {
    const [{ log }] = this.#db.pragma('wal_checkpoint(NOOP)') as [{ log: number }];
    return log;
  }

  /** Milliseconds it took. Where there is no room, or somebody reads, the log keeps everything until the next time. */
  #fold(): number {
    const start = performance.now();
    try {
      this.#db.pragma('wal_checkpoint(PASSIVE)');
    } catch (error) {
      if (!canWait(error)) throw error;
    }
    return performance.now() - start;
  }
}

const canWait = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(FULL|IOERR|BUSY|LOCKED)/.test(String(error.code));
