import type { Database } from 'better-sqlite3';
import { AppError, type ErrorParams } from '../../shared/contract/errors.ts';
import type { Clock } from '../../shared/time.ts';
import { Eraser } from './eraser.ts';
import type { Journal, OperationSpec } from './journal.ts';
import type { Statements } from './statements.ts';
import { Turns } from './turns.ts';
import { type Affected, type Touched, Writer } from './writer.ts';

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
  /** Told when rows went that the journal no longer knows of: who follows it has to look anew. */
  readonly erased: () => void;
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
        for (const _ of write.follow()) continue;
        settle(write.touched);
        return { operationId: id, value, affected: write.affected };
      })
      .immediate();
    if (done.operationId !== null) committed(done.operationId, done.affected);
    return { operationId: done.operationId, value: done.value };
  }

  /** Erases for good what nobody may have back: nothing of it is journaled (see {@link Eraser}). */
  erase<T>(work: (eraser: Eraser) => T): T {
    this.#assertNothingOwed();
    this.#parts.assertKept();
    const { db, sql, settle, committed, erased } = this.#parts;
    const done = db
      .transaction((): { value: T; affected: Affected } => {
        const eraser = new Eraser(sql);
        const value = work(eraser);
        eraser.forget();
        settle(eraser.touched);
        return { value, affected: eraser.touched };
      })
      .immediate();
    erased();
    committed(null, done.affected);
    return done.value;
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
    const turns = new Turns(db, signal);
    turns.begin();
    let no: number | null = null;
    try {
      no = journal.begin(id, clock.now(), actor(), spec, true);
      const write = this.#writer(no);
      const value = await work({ write, breathe: turns.breathe });
      for (const _ of write.follow()) await turns.breathe();
      await settleInTurns(write.touched, turns.breathe);
      if (write.changes === 0) journal.forget(no);
      else journal.finish(no, finalParams?.(value));
      // With the last commit and no earlier: an undo that is cut off has not happened.
      if (spec.target !== undefined) journal.markUndone(spec.target, spec.kind === 'undo');
      await turns.commit();
      const operationId = write.changes === 0 ? null : id;
      if (operationId !== null) committed(operationId, write.affected);
      return { operationId, value };
    } catch (error) {
      turns.abandon();
      if (no !== null) await this.#rollBackOrOwe(no);
      throw error;
    } finally {
      await turns.end();
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
    const turns = new Turns(db);
    turns.begin();
    try {
      for (;;) {
        const rows = journal.rowsBackwards(operation, Number.MAX_SAFE_INTEGER, ROWS_PER_READ);
        if (rows.length === 0) break;
        for (const row of rows) {
          const write = new Writer(sql, operation, () => undefined);
          write.revert(row);
          // Without a pause until it is forgotten: cut off in between, nobody would know whom to settle.
          for (const _ of write.follow()) continue;
          settle(write.touched);
          journal.forgetRow(operation, row.seq);
          await turns.breathe();
        }
      }
      journal.forget(operation);
      await turns.commit();
    } catch (error) {
      turns.abandon();
      throw error;
    } finally {
      await turns.end();
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
}
