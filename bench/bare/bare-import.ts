import type { Database } from 'better-sqlite3';
import { cpuMsSince } from '../watch.ts';

/** What an import wrote, held in memory: rows by table. */
export interface WrittenRows {
  /** The last operation before it. */
  readonly operation: number;
  readonly tables: readonly { readonly insert: string; readonly rows: readonly unknown[][] }[];
}

const OF_CLIENTS = 'client_id IN (SELECT id FROM client WHERE no > :after)';

/** The rows that came after a client's number and an operation's: those of the import in between. */
export function writtenSince(db: Database, client: number, operation: number): WrittenRows {
  const read = (table: string, where: string, columns = '*') => {
    const rows = db
      .prepare(`SELECT ${columns} FROM ${table} WHERE ${where}`)
      .raw(true)
      .all({ after: where.includes('operation') ? operation : client }) as unknown[][];
    const names = columns === '*' ? '' : `(${columns})`;
    const marks = Array.from({ length: rows[0]?.length ?? 1 }, () => '?').join(', ');
    return { insert: `INSERT INTO ${table} ${names} VALUES (${marks})`, rows };
  };
  return {
    operation,
    tables: [
      read('client', 'no > :after'),
      read('contact', OF_CLIENTS),
      read('operation_row', 'operation > :after'),
      read('client_summary', 'no > :after'),
      read('client_text', 'no > :after'),
      read('client_key', 'no > :after'),
      { ...read('client', 'no > :after', 'no'), insert: 'INSERT INTO search_due (no) VALUES (?)' },
    ],
  };
}

/**
 * Writes the same rows again in one transaction, statements prepared once, and takes them back; in milliseconds.
 * The search index takes them in later, here as there.
 */
export function bareImport(db: Database, { operation, tables }: WrittenRows): { ms: number; cpuMs: number } {
  db.exec('BEGIN IMMEDIATE');
  db.pragma('defer_foreign_keys = ON');
  db.prepare('DELETE FROM operation_row WHERE operation > ?').run(operation);
  const start = performance.now();
  const cpu = process.threadCpuUsage();
  for (const { insert, rows } of tables) {
    const statement = db.prepare(insert);
    for (const row of rows) statement.run(row);
  }
  const took = { ms: performance.now() - start, cpuMs: cpuMsSince(cpu) };
  db.exec('ROLLBACK');
  return took;
}
