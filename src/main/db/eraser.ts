import { type Pointer, pointers } from './referrers.ts';
import { ReadThrough, type Row, type SqlParams, type Statements } from './statements.ts';
import { type Table, tables } from './tables.ts';
import type { Touched } from './writer.ts';

/**
 * The one way to change recorded rows that leaves no trace in the journal: what was erased cannot be had back, and
 * undo passes over it. What a journal row remembers of erased rows goes with them; what others remember stays, and
 * can be undone as before.
 */
export class Eraser extends ReadThrough {
  readonly touched: Touched = new Map();
  readonly #pointers: readonly Pointer[];
  readonly #erased = new Map<Table, Set<string>>();

  constructor(sql: Statements) {
    super(sql);
    this.#pointers = pointers(sql);
  }

  /** Erases a row and what cannot be without it; what else points to it lets go. */
  erase(table: Table, id: string): void {
    for (const { table: other, column, isOwned } of this.#pointers.filter(({ to }) => to === table)) {
      for (const row of this.column<string>(`SELECT id FROM ${other} WHERE ${column} = ?`, [id])) {
        if (isOwned) this.erase(other, row);
        else this.change(other, row, { [column]: null });
      }
    }
    this.#touch(table, id);
    this.sql.run(`DELETE FROM ${table} WHERE id = ?`, [id]);
    const erased = this.#erased.get(table) ?? new Set();
    this.#erased.set(table, erased.add(id));
  }

  /** Changes a row without a word in the journal. */
  change(table: Table, id: string, patch: Row): void {
    const columns = Object.keys(patch);
    this.sql.run(`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`, [
      ...Object.values(patch),
      id,
    ]);
    this.#touch(table, id);
  }

  /**
   * Writes words anew in what the journal remembers of some clients, and in saved views; `renew` answers null where
   * nothing changes. Answers how many places were.
   */
  rewrite(clients: readonly string[], renew: (text: string) => string | null): number {
    const some = [JSON.stringify(clients)];
    const theirs = `(subject IN (SELECT value FROM json_each(?)) OR tbl = 'saved_view')`;
    return [
      this.#rewriteIn(renew, 'operation_row', 'before', ['operation', 'seq'], theirs, some),
      this.#rewriteIn(
        renew,
        'operation',
        'params',
        ['no'],
        `no IN (SELECT operation FROM operation_row WHERE ${theirs})`,
        some,
      ),
      ...['name', 'state', 'draft'].map((column) =>
        this.#rewriteIn(renew, 'saved_view', column, ['id'], '1', []),
      ),
    ].reduce((sum, each) => sum + each, 0);
  }

  #rewriteIn(
    renew: (text: string) => string | null,
    table: string,
    column: string,
    key: readonly string[],
    where: string,
    params: SqlParams,
  ): number {
    const at = key.map((part) => `${part} = ?`).join(' AND ');
    let changed = 0;
    for (const [text, ...id] of this.tuples(
      `SELECT ${column}, ${key.join(', ')} FROM ${table} WHERE ${column} IS NOT NULL AND ${where}`,
      params,
    )) {
      const renewed = renew(String(text));
      if (renewed === null) continue;
      this.sql.run(`UPDATE ${table} SET ${column} = ? WHERE ${at}`, [renewed, ...id]);
      changed += 1;
    }
    return changed;
  }

  /** Writes down that something was erased: who, when and how much, never what it was. */
  note(id: string, at: number, actor: string, what: Readonly<Record<string, number>>): void {
    this.sql.run('INSERT INTO erasure (id, at, actor, what) VALUES (?, ?, ?, ?)', [
      id,
      at,
      actor,
      JSON.stringify(what),
    ]);
  }

  /** Makes the journal forget what was erased; called once, when all of it is. */
  forget(): void {
    const all = [...this.#erased.values()].flatMap((ids) => [...ids]);
    if (all.length === 0) return;
    // Of a client also what is remembered of records that were removed before.
    this.sql.run(
      `DELETE FROM operation_row WHERE row_id IN (SELECT value FROM json_each(?))
       OR subject IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(all), JSON.stringify([...(this.#erased.get('client') ?? [])])],
    );
    this.#letGo();
    this.#forgetEmptyOperations();
  }

  /** Rows that the journal remembers and that pointed to what is erased. */
  #letGo(): void {
    const remembered = this.all<{ operation: number; seq: number; tbl: Table; before: string }>(
      'SELECT operation, seq, tbl, before FROM operation_row WHERE before IS NOT NULL',
    );
    for (const { operation, seq, tbl, before } of remembered) {
      const row = JSON.parse(before) as Row;
      const lost = this.#pointers.filter(
        ({ table, column, to }) => table === tbl && this.#erased.get(to)?.has(String(row[column])) === true,
      );
      if (lost.length === 0) continue;
      const at = [operation, seq];
      if (lost.some(({ isOwned }) => isOwned))
        this.sql.run('DELETE FROM operation_row WHERE operation = ? AND seq = ?', at);
      else {
        for (const { column } of lost) row[column] = null;
        this.sql.run('UPDATE operation_row SET before = ? WHERE operation = ? AND seq = ?', [
          JSON.stringify(row),
          ...at,
        ]);
      }
    }
  }

  /** Operations of which nothing is left, with the undo and redo of them. */
  #forgetEmptyOperations(): void {
    const gone = `no NOT IN (SELECT operation FROM operation_row) AND pending = 0
      AND no NOT IN (SELECT target FROM operation WHERE target IS NOT NULL)`;
    while (this.sql.run(`DELETE FROM operation WHERE ${gone}`) > 0) continue;
  }

  #touch(table: Table, id: string): void {
    const { subject } = tables[table];
    if (subject === null) return;
    const row = this.get<{ client: string; no: number | null }>(
      subject === 'id'
        ? `SELECT id AS client, no FROM client WHERE id = ?`
        : `SELECT client_id AS client, NULL AS no FROM ${table} WHERE id = ?`,
      [id],
    );
    if (row && (row.no !== null || !this.touched.has(row.client))) this.touched.set(row.client, row.no);
  }
}
