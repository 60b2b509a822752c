import type { Reader } from './statements.ts';
import { isTable, type Table, tables } from './tables.ts';
import type { Writer } from './writer.ts';

/** A column that names a row of another table. */
export interface Pointer {
  readonly table: Table;
  readonly column: string;
  readonly to: Table;
  /** Whether a row cannot be without what it points to. */
  readonly isOwned: boolean;
}

/** By who asked: the schema stays as it is while a store is open. */
const known = new WeakMap<Reader, readonly Pointer[]>();

/** Every pointer between tables that people write, as the schema has them. */
export function pointers(sql: Reader): readonly Pointer[] {
  const found = known.get(sql) ?? readPointers(sql);
  known.set(sql, found);
  return found;
}

function readPointers(sql: Reader): Pointer[] {
  return sql
    .all<{ tbl: string; col: string; target: string; isOwned: number }>(
      `SELECT m.name AS tbl, f."from" AS col, f."table" AS target, c."notnull" AS isOwned
       FROM sqlite_schema m, pragma_foreign_key_list(m.name) f, pragma_table_info(m.name) c
       WHERE m.type = 'table' AND c.name = f."from" ORDER BY m.name, f.id`,
    )
    .flatMap(({ tbl, col, target, isOwned }) =>
      isTable(tbl) && isTable(target)
        ? [{ table: tbl, column: col, to: target, isOwned: isOwned === 1 }]
        : [],
    );
}

/** Frees a row from all that points to it, so that it can be removed: what cannot be without it goes as well. */
export function releaseReferrers(write: Writer, table: Table, id: string): void {
  for (const pointer of pointers(write).filter(({ to }) => to === table)) {
    const { table: other, column, isOwned } = pointer;
    for (const row of write.column<string>(`SELECT id FROM ${other} WHERE ${column} = ?`, [id])) {
      if (!isOwned) write.update(other, row, { [column]: null });
      else {
        releaseReferrers(write, other, row);
        write.remove(other, row);
      }
    }
  }
}

/** Every table whose rows belong to a client, children before what they point to. */
export const tablesOfClient = (Object.keys(tables) as Table[])
  .filter((table) => tables[table].subject === 'client_id')
  .reverse();
