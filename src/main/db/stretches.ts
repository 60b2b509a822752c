import type { Reader } from './statements.ts';
import type { Table } from './tables.ts';

/** How many rows are looked through at once, so that others can be answered in between. */
const ROWS = 10_000;

/** A whole table stretch by stretch, as bounds of `rowid`: beyond the first, up to the second. */
export function* stretches(sql: Reader, table: Table): Generator<[beyond: number, upTo: number]> {
  const last = sql.value<number>(`SELECT max(rowid) FROM ${table}`) ?? 0;
  for (let beyond = 0; beyond < last; beyond += ROWS) yield [beyond, beyond + ROWS];
}
