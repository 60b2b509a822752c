import type { ErrorParams } from '../../shared/contract/errors.ts';
import type { Operation } from '../../shared/contract/journal.ts';
import type { en } from '../../shared/i18n/resources.ts';
import type { HybridClock } from './hybrid-clock.ts';
import type { Row, SqlValue, Statements } from './statements.ts';
import { type Table, tables } from './tables.ts';

/** A key of the sentences in `i18n/<language>/journal.ts`; those with a count are named without their plural. */
export type OperationLabel = keyof {
  [K in keyof (typeof en)['journal'] as K extends `${infer Stem}_${'one' | 'other'}` ? Stem : K]: true;
};

export interface OperationSpec {
  readonly label: OperationLabel;
  readonly params: ErrorParams;
  /** `quiet` operations are journaled but passed over by Ctrl+Z. */
  readonly kind?: 'do' | 'undo' | 'redo' | 'quiet';
  /** What an undo or redo acts on. */
  readonly target?: number;
}

/** What a row was before an operation; `before` holds the changed columns, or all of a deleted row. */
export interface JournalRow {
  readonly seq: number;
  readonly table: Table;
  readonly rowId: string;
  readonly change: 'i' | 'u' | 'd';
  readonly before: Row | null;
}

export type RecordChange = (
  operation: number,
  seq: number,
  table: Table,
  change: JournalRow['change'],
  rowId: string,
  subject: string,
  before: Row | null,
) => void;

export interface OperationRecord {
  no: number;
  id: string;
  at: number;
  actor: string;
  label: string;
  params: string;
  undone: number;
}

const FIELDS = 'no, id, at, actor, label, params, undone';

export const toOperation = (record: OperationRecord): Operation => ({
  id: record.id,
  at: record.at,
  actor: record.actor,
  label: record.label,
  params: JSON.parse(record.params) as ErrorParams,
  undone: record.undone === 1,
});

/** The append-only record of who changed what; the only code that knows its tables. */
export class Journal {
  readonly #sql: Statements;
  readonly #clock: HybridClock;
  readonly #device: string;

  constructor(sql: Statements, clock: HybridClock, device: string) {
    this.#sql = sql;
    this.#clock = clock;
    this.#device = device;
  }

  begin(id: string, at: number, actor: string, spec: OperationSpec, pending: boolean): number {
    this.#sql.run(
      `INSERT INTO operation (id, at, hlc, device, actor, label, params, kind, target, pending)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        at,
        this.#clock.next(),
        this.#device,
        actor,
        spec.label,
        JSON.stringify(spec.params),
        spec.kind ?? 'do',
        spec.target ?? null,
        pending ? 1 : 0,
      ],
    );
    return this.#sql.value<number>('SELECT no FROM operation WHERE id = ?', [id]) ?? 0;
  }

  readonly append: RecordChange = (operation, seq, table, change, rowId, subject, before) => {
    this.#sql.run('INSERT INTO operation_row VALUES (?, ?, ?, ?, ?, ?, ?)', [
      operation,
      seq,
      table,
      rowId,
      subject,
      change,
      before === null ? null : JSON.stringify(before),
    ]);
  };

  finish(operation: number, params?: ErrorParams): void {
    this.#sql.run('UPDATE operation SET pending = 0 WHERE no = ?', [operation]);
    if (params)
      this.#sql.run('UPDATE operation SET params = ? WHERE no = ?', [JSON.stringify(params), operation]);
  }

  /** Forgets an operation whose rows were all taken back. */
  forget(operation: number): void {
    this.#sql.run('DELETE FROM operation WHERE no = ?', [operation]);
  }

  forgetRow(operation: number, seq: number): void {
    this.#sql.run('DELETE FROM operation_row WHERE operation = ? AND seq = ?', [operation, seq]);
  }

  markUndone(operation: number, undone: boolean): void {
    this.#sql.run('UPDATE operation SET undone = ? WHERE no = ?', [undone ? 1 : 0, operation]);
  }

  pending(): number[] {
    return this.#sql.column<number>('SELECT no FROM operation WHERE pending = 1 ORDER BY no DESC');
  }

  rowCount(operation: number): number {
    return (
      this.#sql.value<number>('SELECT count(*) FROM operation_row WHERE operation = ?', [operation]) ?? 0
    );
  }

  /** Rows of an operation from the last to the first, at most `limit`, all before `seq`. */
  rowsBackwards(operation: number, before: number, limit: number): JournalRow[] {
    return this.#sql
      .all<{ seq: number; tbl: Table; row_id: string; change: 'i' | 'u' | 'd'; before: string | null }>(
        'SELECT seq, tbl, row_id, change, before FROM operation_row WHERE operation = ? AND seq < ? ORDER BY seq DESC LIMIT ?',
        [operation, before, limit],
      )
      .map((row) => ({
        seq: row.seq,
        table: row.tbl,
        rowId: row.row_id,
        change: row.change,
        before: row.before === null ? null : (JSON.parse(row.before) as Row),
      }));
  }

  find(id: string): OperationRecord | undefined {
    return this.#sql.get<OperationRecord>(`SELECT ${FIELDS} FROM operation WHERE id = ? AND pending = 0`, [
      id,
    ]);
  }

  latestToUndo(): OperationRecord | undefined {
    return this.#sql.get<OperationRecord>(
      `SELECT ${FIELDS} FROM operation WHERE kind = 'do' AND undone = 0 AND pending = 0 ORDER BY no DESC LIMIT 1`,
    );
  }

  /** The operation undone last, as long as nothing new was done since. */
  latestToRedo(): OperationRecord | undefined {
    return this.#sql.get<OperationRecord>(
      `SELECT ${FIELDS} FROM operation WHERE no = (
         SELECT undoing.target FROM operation undoing JOIN operation done ON done.no = undoing.target
         WHERE undoing.kind = 'undo' AND undoing.pending = 0 AND done.undone = 1
           AND NOT EXISTS (SELECT 1 FROM operation later WHERE later.no > undoing.no AND later.kind = 'do')
         ORDER BY undoing.no DESC LIMIT 1)`,
    );
  }

  /** The undo that stands for an undone operation. */
  undoOf(operation: number): number | undefined {
    return (
      this.#sql.value<number | null>(
        `SELECT max(no) FROM operation WHERE target = ? AND kind = 'undo' AND pending = 0`,
        [operation],
      ) ?? undefined
    );
  }

  list(offset: number, limit: number): Operation[] {
    return this.#sql
      .all<OperationRecord>(
        `SELECT ${FIELDS} FROM operation WHERE kind = 'do' AND pending = 0 ORDER BY no DESC LIMIT ? OFFSET ?`,
        [limit, offset],
      )
      .map(toOperation);
  }

  /** Whether something that still stands changed the same columns of the same rows after this operation. */
  changedSince(operation: number): boolean {
    const later = this.#sql.all<{
      change: string;
      before: string | null;
      mine: string;
      mineBefore: string | null;
    }>(
      `SELECT theirs.change, theirs.before, mine.change AS mine, mine.before AS mineBefore
       FROM operation_row mine
       JOIN operation_row theirs ON theirs.row_id = mine.row_id AND theirs.operation > mine.operation
        AND theirs.change <> 'i' AND theirs.tbl = mine.tbl
       JOIN operation later ON later.no = theirs.operation AND later.kind = 'do' AND later.undone = 0
       WHERE mine.operation = ? LIMIT 2000`,
      [operation],
    );
    return later.some(({ change, before, mine, mineBefore }) => {
      if (change !== 'u' || mine !== 'u') return true;
      const theirs = Object.keys(JSON.parse(before ?? '{}') as Row);
      const own = Object.keys(JSON.parse(mineBefore ?? '{}') as Row);
      return own.some((column) => column !== 'updated_at' && theirs.includes(column));
    });
  }
}

/** The client a row belongs to, or the row itself where it belongs to none. */
export function subjectOf(table: Table, row: Record<string, SqlValue | undefined>): string {
  const column = tables[table].subject ?? 'id';
  return String(row[column]);
}
