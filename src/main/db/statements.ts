import type { Database, Statement } from 'better-sqlite3';

export type SqlValue = string | number | null;
export type SqlParams = readonly SqlValue[];
export type Row = Record<string, SqlValue>;

/** What may be asked of the store; a handler of a read procedure gets no more. */
export interface Reader {
  get<T = Row>(sql: string, params?: SqlParams): T | undefined;
  all<T = Row>(sql: string, params?: SqlParams): T[];
  /** Rows as arrays, in the order of the selected columns. */
  tuples(sql: string, params?: SqlParams): SqlValue[][];
  /** The first column alone. */
  column<T extends SqlValue>(sql: string, params?: SqlParams): T[];
  value<T extends SqlValue>(sql: string, params?: SqlParams): T | undefined;
}

const YOUNG = 200;
type Mode = 'rows' | 'tuples' | 'column';
type Cache = Map<string, Statement>;

/**
 * Prepares each text once: preparing in a loop leaks (docs/decisions/0003). What was not asked for while some two
 * hundred other texts were is forgotten.
 */
export class Statements implements Reader {
  readonly #db: Database;
  readonly #young: Record<Mode, Cache> = { rows: new Map(), tuples: new Map(), column: new Map() };
  readonly #old: Record<Mode, Cache> = { rows: new Map(), tuples: new Map(), column: new Map() };

  constructor(db: Database) {
    this.#db = db;
  }

  #prepared(sql: string, mode: Mode): Statement {
    return this.#young[mode].get(sql) ?? this.#renew(sql, mode);
  }

  #renew(sql: string, mode: Mode): Statement {
    let statement = this.#old[mode].get(sql);
    if (!statement) {
      statement = this.#db.prepare(sql);
      if (mode === 'tuples') statement.raw(true);
      if (mode === 'column') statement.pluck(true);
    }
    if (this.#young[mode].size >= YOUNG) {
      this.#old[mode] = this.#young[mode];
      this.#young[mode] = new Map();
    }
    this.#young[mode].set(sql, statement);
    return statement;
  }

  get<T = Row>(sql: string, params: SqlParams = []): T | undefined {
    return this.#prepared(sql, 'rows').get(...params) as T | undefined;
  }

  all<T = Row>(sql: string, params: SqlParams = []): T[] {
    return this.#prepared(sql, 'rows').all(...params) as T[];
  }

  tuples(sql: string, params: SqlParams = []): SqlValue[][] {
    return this.#prepared(sql, 'tuples').all(...params) as SqlValue[][];
  }

  column<T extends SqlValue>(sql: string, params: SqlParams = []): T[] {
    return this.#prepared(sql, 'column').all(...params) as T[];
  }

  value<T extends SqlValue>(sql: string, params: SqlParams = []): T | undefined {
    return this.#prepared(sql, 'column').get(...params) as T | undefined;
  }

  run(sql: string, params: SqlParams = []): number {
    return this.#prepared(sql, 'rows').run(...params).changes;
  }
}

/** Reads through to the store; what extends it adds a way to change it. */
export abstract class ReadThrough implements Reader {
  protected readonly sql: Statements;

  constructor(sql: Statements) {
    this.sql = sql;
  }

  get<T = Row>(sql: string, params?: SqlParams): T | undefined {
    return this.sql.get<T>(sql, params);
  }
  all<T = Row>(sql: string, params?: SqlParams): T[] {
    return this.sql.all<T>(sql, params);
  }
  tuples(sql: string, params?: SqlParams): SqlValue[][] {
    return this.sql.tuples(sql, params);
  }
  column<T extends SqlValue>(sql: string, params?: SqlParams): T[] {
    return this.sql.column<T>(sql, params);
  }
  value<T extends SqlValue>(sql: string, params?: SqlParams): T | undefined {
    return this.sql.value<T>(sql, params);
  }
}
