import { type JournalRow, type RecordChange, subjectOf } from './journal.ts';
import { ReadThrough, type Row, type SqlValue, type Statements } from './statements.ts';
import { stretches } from './stretches.ts';
import { followers, sharedTables, type Table, tables } from './tables.ts';

/** Clients whose derived rows must follow: id → number, or null where the number is to be looked up. */
export type Touched = Map<string, number | null>;

/** The clients whose cells and places in lists may be others after a commit. */
export type Affected = Touched | 'everyone';

/** The only way to change what people recorded: every change goes into the journal of one operation. */
export class Writer extends ReadThrough {
  readonly touched: Touched = new Map();
  readonly #append: RecordChange;
  readonly #operation: number;
  #seq = 0;
  #affectsEveryone = false;
  /** Changed rows that belong to no client, but that some follow: by their id. */
  readonly #followed = new Map<string, Table>();

  constructor(sql: Statements, operation: number, append: RecordChange) {
    super(sql);
    this.#operation = operation;
    this.#append = append;
  }

  /** How many rows were changed so far. */
  get changes(): number {
    return this.#seq;
  }

  get affected(): Affected {
    return this.#affectsEveryone ? 'everyone' : this.touched;
  }

  get operation(): number {
    return this.#operation;
  }

  insert(table: Table, row: Row & { id: string }): void {
    const values: SqlValue[] = [];
    let given = 0;
    tables[table].columns.forEach((column, i) => {
      const value = row[column];
      if (value === undefined) return;
      given |= 1 << i;
      values.push(value);
    });
    this.sql.run(insertText(table, given), values);
    this.#record(table, 'i', row.id, row, null);
  }

  /** Changes the columns whose value is another one; answers whether there was any. */
  update(table: Table, id: string, patch: Row): boolean {
    const current = this.#current(table, id);
    if (!current) return false;
    const changed = Object.keys(patch).filter((column) => patch[column] !== current[column]);
    if (changed.length === 0) return false;
    const values = changed.map((column) => patch[column] ?? null);
    this.sql.run(`UPDATE ${table} SET ${changed.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`, [
      ...values,
      id,
    ]);
    const before = Object.fromEntries(changed.map((column) => [column, current[column] ?? null]));
    this.#record(table, 'u', id, current, before);
    for (const column of CHANGES_HANDS) {
      if (!changed.includes(column)) continue;
      for (const client of [current[column], patch[column]])
        if (typeof client === 'string') this.touch(client);
    }
    return true;
  }

  remove(table: Table, id: string): boolean {
    const current = this.#current(table, id);
    if (!current) return false;
    this.sql.run(`DELETE FROM ${table} WHERE id = ?`, [id]);
    this.#record(table, 'd', id, current, current);
    return true;
  }

  /** Makes a row what it was before a journaled change; the change that does so is journaled in turn. */
  revert({ table, rowId, change, before }: JournalRow): void {
    if (change === 'i') this.remove(table, rowId);
    else if (change === 'u') this.update(table, rowId, before ?? {});
    else this.insert(table, { ...before, id: rowId });
  }

  touch(clientId: string): void {
    if (!this.touched.has(clientId)) this.touched.set(clientId, null);
  }

  /** Touches the clients that follow changed rows which belong to none, some each time it yields. */
  *follow(): Generator<void> {
    for (const [id, table] of this.#followed) {
      const rule = followers[table];
      if (!rule) continue;
      const clients = `SELECT DISTINCT client_id FROM ${rule.among} WHERE rowid > ? AND rowid <= ? AND ${rule.column} = ?`;
      for (const stretch of stretches(this.sql, rule.among)) {
        for (const client of this.sql.column<string>(clients, [...stretch, id.slice(rule.prefix.length)]))
          this.touch(client);
        yield;
      }
    }
  }

  #current(table: Table, id: string): Row | undefined {
    return this.sql.get(`SELECT ${tables[table].columns.join(', ')} FROM ${table} WHERE id = ?`, [id]);
  }

  #record(table: Table, change: JournalRow['change'], id: string, row: Row, before: Row | null): void {
    const subject = subjectOf(table, row);
    this.#append(this.#operation, this.#seq, table, change, id, subject, before);
    this.#seq += 1;
    if (sharedTables.has(table)) this.#affectsEveryone = true;
    if (tables[table].subject === null) {
      if (followers[table] && id.startsWith(followers[table].prefix)) this.#followed.set(id, table);
      return;
    }
    if (table === 'client' && change === 'd') this.touched.set(id, row['no'] as number);
    else this.touch(subject);
  }
}

/** Columns whose change concerns both the client that is no longer named and the one that is. */
const CHANGES_HANDS = ['client_id', 'merged_into'];

const insertTexts = new Map<Table, Map<number, string>>();

/** The INSERT of some columns of a table, by the bits of their places; made once, for a long import asks very often. */
function insertText(table: Table, given: number): string {
  const known = insertTexts.get(table)?.get(given);
  if (known !== undefined) return known;
  const columns = tables[table].columns.filter((_, i) => (given & (1 << i)) !== 0);
  const text = `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`;
  insertTexts.set(table, (insertTexts.get(table) ?? new Map<number, string>()).set(given, text));
  return text;
}
