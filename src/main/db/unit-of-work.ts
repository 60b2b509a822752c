import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Database } from 'better-sqlite3';
import { AppError, type ErrorParams } from '../../shared/contract/errors.ts';
import type { Clock } from '../../shared/time.ts';
import type { Journal, OperationSpec } from './journal.ts';
import type { Statements } from './statements.ts';
import { type Affected, type Touched, Writer } from './writer.ts';

/** How long one turn of long work may keep the core from other calls, in milliseconds. */
const TURN_MS = 20;
/**
 * Work between two commits, in milliseconds: the fewer commits, the fewer times the same pages are written. A
 * commit, which nothing can interrupt, should not take longer than COMMIT_MS: by it the next come sooner or later.
 */
const COMMIT_EVERY_MS = { first: 100, most: 500 };
const COMMIT_MS = 30;
const MOST_GROWTH = 1.5;
const ROWS_PER_READ = 500;

export interface UnitOfWorkParts {
  readonly db: Database;
  readonly sql: Statements;
  readonly journal: Journal;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly actor: () => string;
  /** Brings the derived rows of clients in line with what is recorded. */
  readonly settle: (touched: Touched) => void;
  readonly settleInTurns: (touched: Touched, breathe: () => Promise<void>) => Promise<void>;
  /** Throws where what is written would be lost. */
  readonly assertKept: () => void;
  /** Told after each commit. */
  readonly committed: (operationId: string | null, affected: Affected) => void;
}

export interface Done<T> {
  /** Null when nothing had to change: then nothing was journaled either. */
  readonly operationId: string | null;
  readonly value: T;
}

/** The handle of work that takes many turns. */
export interface LongWork {
  readonly write: Writer;
  /** Call often: commits and lets other calls in when the turn is over; throws CANCELLED when asked to stop. */
  breathe(): Promise<void>;
}

/**
 * Runs every change as one operation of the journal. Short work is one transaction. Long work commits turn by
 * turn under an operation marked pending: if it fails, is cancelled, or the process dies, the journal takes it
 * back, so that from outside it happened wholly or not at all (docs/decisions/0004).
 */
export class UnitOfWork {
  readonly #parts: UnitOfWorkParts;
  /** Whether a failed operation could not be taken back yet, as on a full disk. */
  #owesRollBack = false;
  #isPaying = false;

  constructor(parts: UnitOfWorkParts) {
    this.#parts = parts;
  }

  run<T>(spec: OperationSpec, work: (write: Writer) => T): Done<T> {
    this.#assertNothingOwed();
    this.#parts.assertKept();
    const { db, journal, clock, newId, actor, settle, committed } = this.#parts;
    const id = newId();
    const done = db
      .transaction((): Done<T> & { affected: Affected } => {
        const no = journal.begin(id, clock.now(), actor(), spec, false);
        const write = this.#writer(no);
        const value = work(write);
        if (write.changes === 0) {
          journal.forget(no);
          return { operationId: null, value, affected: write.affected };
        }
        settle(write.touched);
        return { operationId: id, value, affected: write.affected };
      })
      .immediate();
    if (done.operationId !== null) committed(done.operationId, done.affected);
    return { operationId: done.operationId, value: done.value };
  }

  async runLong<T>(
    spec: OperationSpec,
    work: (long: LongWork) => Promise<T>,
    signal?: AbortSignal,
    finalParams?: (value: T) => ErrorParams,
  ): Promise<Done<T>> {
    const { db, journal, clock, newId, actor, settleInTurns, committed } = this.#parts;
    this.#assertNothingOwed();
    this.#parts.assertKept();
    const id = newId();
    db.exec('BEGIN IMMEDIATE');
    const no = journal.begin(id, clock.now(), actor(), spec, true);
    const write = this.#writer(no);
    const breathe = this.#turns(signal);
    try {
      const value = await work({ write, breathe });
      await settleInTurns(write.touched, breathe);
      if (write.changes === 0) journal.forget(no);
      else journal.finish(no, finalParams?.(value));
      // With the last commit and no earlier: an undo that is cut off has not happened.
      if (spec.target !== undefined) journal.markUndone(spec.target, spec.kind === 'undo');
      db.exec('COMMIT');
      const operationId = write.changes === 0 ? null : id;
      if (operationId !== null) committed(operationId, write.affected);
      return { operationId, value };
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      await this.#rollBackOrOwe(no);
      throw error;
    }
  }

  /** Takes back operations that were under way when the process died. */
  async recover(): Promise<void> {
    for (const no of this.#parts.journal.pending()) await this.rollBack(no);
  }

  /**
   * Takes back a pending operation from its last row to its first. Each row is settled and forgotten with the
   * change that takes it back, so that this, too, can be cut off anywhere and go on later.
   */
  async rollBack(operation: number): Promise<void> {
    const { db, sql, journal, settle, committed } = this.#parts;
    const breathe = this.#turns();
    db.exec('BEGIN IMMEDIATE');
    try {
      for (;;) {
        const rows = journal.rowsBackwards(operation, Number.MAX_SAFE_INTEGER, ROWS_PER_READ);
        if (rows.length === 0) break;
        for (const row of rows) {
          const write = new Writer(sql, operation, () => undefined);
          write.revert(row);
          settle(write.touched);
          journal.forgetRow(operation, row.seq);
          await breathe();
        }
      }
      journal.forget(operation);
      db.exec('COMMIT');
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
    committed(null, 'everyone');
  }

  async #rollBackOrOwe(operation: number): Promise<void> {
    try {
      await this.rollBack(operation);
    } catch {
      this.#owesRollBack = true;
    }
  }

  /** Nothing is written on top of half an operation: first it is taken back, as soon as there is room. */
  #assertNothingOwed(): void {
    if (!this.#owesRollBack) return;
    if (this.#isPaying) throw new AppError('DISK_FULL');
    this.#isPaying = true;
    void this.recover()
      .then(() => {
        this.#owesRollBack = false;
      })
      .catch(() => undefined)
      .finally(() => {
        this.#isPaying = false;
      });
    throw new AppError('DISK_FULL');
  }

  #writer(operation: number): Writer {
    const { sql, journal } = this.#parts;
    return new Writer(sql, operation, journal.append);
  }

  #turns(signal?: AbortSignal): () => Promise<void> {
    const { db } = this.#parts;
    let turnEnds = performance.now() + TURN_MS;
    let commitEvery = COMMIT_EVERY_MS.first;
    let worked = 0;
    return async () => {
      const now = performance.now();
      if (now < turnEnds) return;
      worked += now - turnEnds + TURN_MS;
      if (worked >= commitEvery) {
        worked = 0;
        db.exec('COMMIT');
        db.exec('BEGIN IMMEDIATE');
        const took = performance.now() - now;
        const next = commitEvery * Math.min(MOST_GROWTH, COMMIT_MS / took);
        commitEvery = Math.min(COMMIT_EVERY_MS.most, Math.max(TURN_MS, next));
      }
      await nextTurn();
      if (signal?.aborted) throw new AppError('CANCELLED');
      turnEnds = performance.now() + TURN_MS;
    };
  }
}
