import { pointers, tablesOfClient } from '../../db/referrers.ts';
import type { Reader, Row } from '../../db/statements.ts';
import type { Table } from '../../db/tables.ts';
import type { LongWork } from '../../db/unit-of-work.ts';
import type { Writer } from '../../db/writer.ts';
import { combineRows } from './combine-rows.ts';

/** Flags that one row of a client has at most. */
const ONE_OF = { contact: 'is_main', client_motive: 'is_primary' } as const satisfies Partial<
  Record<Table, string>
>;

/**
 * Gives a client everything that belongs to another: all rows of every table of clients, and whatever else points
 * to it. Where both have a row that there may be once, the two become one that says what both said.
 */
export async function moveRows({ write, breathe }: LongWork, from: string, to: string): Promise<void> {
  for (const [table, flag] of Object.entries(ONE_OF)) demote(write, table as Table, flag, from, to);
  for (const table of tablesOfClient) {
    for (const [kept, moved] of clashes(write, table, from, to)) absorb(write, table, kept, moved);
    for (const id of rowsOf(write, table, 'client_id', from)) {
      write.update(table, id, { client_id: to });
      await breathe();
    }
  }
  for (const { table, column } of pointersToClients(write))
    for (const id of rowsOf(write, table, column, from)) write.update(table, id, { [column]: to });
  // Nobody is the duplicate of itself, nor has to be told so.
  for (const id of write.column<string>('SELECT id FROM not_duplicate WHERE client_id = ? AND other_id = ?', [
    to,
    to,
  ]))
    write.remove('not_duplicate', id);
}

/** Pointers to a client other than the one that says whose a row is, and than the one a merge itself sets. */
const pointersToClients = (sql: Reader) =>
  pointers(sql).filter(
    ({ to, column }) => to === 'client' && column !== 'client_id' && column !== 'merged_into',
  );

const rowsOf = (sql: Reader, table: Table, column: string, id: string): string[] =>
  sql.column<string>(`SELECT id FROM ${table} WHERE ${column} = ? ORDER BY id`, [id]);

/** Of several rows that say they are the one of a client, as can be after two were taken apart, the first stays so. */
export function keepOneOfEach(write: Writer, client: string): void {
  for (const [table, flag] of Object.entries(ONE_OF)) {
    const flagged = `SELECT id FROM ${table} WHERE client_id = ? AND ${flag} = 1 ORDER BY id`;
    for (const id of write.column<string>(flagged, [client]).slice(1))
      write.update(table as Table, id, { [flag]: 0 });
  }
}

function demote(write: Writer, table: Table, flag: string, from: string, to: string): void {
  const flagged = (client: string) =>
    write.column<string>(`SELECT id FROM ${table} WHERE client_id = ? AND ${flag} = 1`, [client]);
  if (flagged(to).length === 0) return;
  for (const id of flagged(from)) write.update(table, id, { [flag]: 0 });
}

/** Rows of two clients that cannot both belong to one of them, by the unique keys of the table. */
function clashes(sql: Reader, table: Table, from: string, to: string): [kept: string, moved: string][] {
  const keys = sql.column<string>(
    `SELECT group_concat(c.name) FROM pragma_index_list(?) i, pragma_index_info(i.name) c
     WHERE i."unique" = 1 AND i.origin <> 'pk' AND i.partial = 0 GROUP BY i.name`,
    [table],
  );
  return keys
    .map((key) => key.split(','))
    .filter((columns) => columns.includes('client_id'))
    .flatMap((columns) => {
      const same = columns.filter((column) => column !== 'client_id');
      const on = same.map((column) => `kept.${column} = moved.${column}`).join(' AND ') || '1';
      return sql.tuples(
        `SELECT kept.id, moved.id FROM ${table} kept JOIN ${table} moved ON ${on}
         WHERE kept.client_id = ? AND moved.client_id = ?`,
        [to, from],
      ) as [string, string][];
    });
}

function absorb(write: Writer, table: Table, kept: string, moved: string): void {
  const row = (id: string) => write.get<Row>(`SELECT * FROM ${table} WHERE id = ?`, [id]) ?? {};
  write.update(table, kept, combineRows(write, table, row(kept), row(moved)));
  for (const { table: other, column } of pointers(write).filter(({ to }) => to === table))
    for (const id of rowsOf(write, other, column, moved)) write.update(other, id, { [column]: kept });
  write.remove(table, moved);
}
