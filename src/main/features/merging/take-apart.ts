import { pointers, tablesOfClient } from '../../db/referrers.ts';
import type { Reader, Row, SqlValue } from '../../db/statements.ts';
import { type Table, tables } from '../../db/tables.ts';
import type { LongWork } from '../../db/unit-of-work.ts';
import type { Writer } from '../../db/writer.ts';
import { keepOneOfEach } from './merge-rows.ts';

/** Fields that only make sense together: where one was changed since, the other stays as well. */
const TOGETHER = ['status', 'loss_reason'];
/** Follows from every change and is none itself. */
const FOLLOWS = 'updated_at';

interface MergedRow {
  readonly seq: number;
  readonly tbl: Table;
  readonly rowId: string;
  readonly change: 'i' | 'u' | 'd';
  readonly before: string;
}

/** What taking two clients apart comes to. */
export interface ApartCounts {
  /** Records that go back to the client they came from. */
  returned: number;
  /** Values that stay as they are, because somebody changed them after the merge. */
  stayed: number;
  /** Records made after the merge that lose the link to a person, an order or an ultimatum that went back. */
  unlinked: number;
}

/** The merge that made a client part of another, as the journal has it; undefined where nothing is merged. */
export const mergeOf = (sql: Reader, merged: string): number | undefined =>
  sql.value<number>(
    `SELECT r.operation FROM operation_row r JOIN operation o ON o.no = r.operation
     WHERE r.row_id = ? AND r.tbl = 'client' AND r.change = 'u' AND o.label = 'clientMerge'
       AND o.kind = 'do' AND o.undone = 0 AND o.pending = 0
     ORDER BY r.operation DESC LIMIT 1`,
    [merged],
  );

/**
 * Takes back what a merge changed, as far as nobody changed it since: what came later stays where it is. A merge
 * after which nothing happened leaves no trace at all.
 */
export async function takeApart(
  { write, breathe }: LongWork,
  operation: number,
  clients: readonly [survivor: string, merged: string],
): Promise<ApartCounts> {
  const counts: ApartCounts = { returned: 0, stayed: 0, unlinked: 0 };
  for (const row of mergedRows(write, operation)) {
    if (row.change === 'd') returnRow(write, row);
    else counts.stayed += returnValues(write, operation, row, counts);
    await breathe();
  }
  counts.unlinked = untangle(write, clients);
  for (const client of clients) keepOneOfEach(write, client);
  return counts;
}

/** What {@link takeApart} would come to, without doing it: links that would be lost are not counted. */
export function apartPreview(sql: Reader, operation: number): Omit<ApartCounts, 'unlinked'> {
  const counts = { returned: 0, stayed: 0 };
  for (const row of mergedRows(sql, operation)) {
    if (row.change !== 'u') continue;
    const { patch, stayed } = valuesToReturn(sql, operation, row);
    counts.stayed += stayed;
    if (patch['client_id'] !== undefined) counts.returned += 1;
  }
  return counts;
}

const mergedRows = (sql: Reader, operation: number): MergedRow[] =>
  sql.all<MergedRow>(
    'SELECT seq, tbl, row_id AS rowId, change, before FROM operation_row WHERE operation = ? ORDER BY seq DESC',
    [operation],
  );

function returnValues(write: Writer, operation: number, row: MergedRow, counts: ApartCounts): number {
  const { patch, stayed } = valuesToReturn(write, operation, row);
  if (patch['client_id'] !== undefined) counts.returned += 1;
  write.update(row.tbl, row.rowId, onlyThere(write, row.tbl, patch));
  return stayed;
}

/** The values of one row as they were before the merge, without those that are others now than the merge left. */
function valuesToReturn(sql: Reader, operation: number, row: MergedRow): { patch: Row; stayed: number } {
  const current = sql.get(`SELECT * FROM ${row.tbl} WHERE id = ?`, [row.rowId]);
  if (!current) return { patch: {}, stayed: 0 };
  const before = JSON.parse(row.before) as Row;
  const left = leftBy(sql, operation, row, current);
  const isSame = (column: string) => current[column] === left(column);
  const isOfGroup = (column: string) => TOGETHER.includes(column);
  const isGroupSame = Object.keys(before).filter(isOfGroup).every(isSame);
  const patch: Row = {};
  let stayed = 0;
  for (const [column, value] of Object.entries(before)) {
    if (isOfGroup(column) ? isGroupSame : isSame(column)) patch[column] = value;
    else if (column !== FOLLOWS) stayed += 1;
  }
  return { patch, stayed };
}

/** What the merge left in each column: what the next change of it found, or what is there now. */
function leftBy(sql: Reader, operation: number, row: MergedRow, current: Row): (column: string) => SqlValue {
  const found: Row = {};
  for (const json of sql.column<string>(
    `SELECT before FROM operation_row
     WHERE row_id = ? AND change <> 'i' AND tbl = ? AND (operation > ? OR (operation = ? AND seq > ?))
     ORDER BY operation DESC, seq DESC`,
    [row.rowId, row.tbl, operation, operation, row.seq],
  ))
    Object.assign(found, JSON.parse(json));
  return (column) => (Object.hasOwn(found, column) ? found[column] : current[column]) ?? null;
}

/** A row that the merge made one with another comes back as it was. */
function returnRow(write: Writer, { tbl, rowId, before }: MergedRow): void {
  const row = onlyThere(write, tbl, JSON.parse(before) as Row);
  const isTaken = write.value(`SELECT 1 FROM ${tbl} WHERE id = ?`, [rowId]) !== undefined;
  if (!isTaken) write.insert(tbl, { ...row, id: rowId });
}

/** The same values, without pointers to what was removed since. */
function onlyThere(sql: Reader, table: Table, row: Row): Row {
  const result = { ...row };
  for (const { column, to } of pointers(sql).filter((pointer) => pointer.table === table)) {
    const id = result[column];
    if (typeof id === 'string' && sql.value(`SELECT 1 FROM ${to} WHERE id = ?`, [id]) === undefined)
      result[column] = null;
  }
  return result;
}

/**
 * What was recorded after the merge may point to what went back to the other client. A payment goes with its
 * purchase; all else stays and lets go. A person may have been at both clients, so a former self is no tangle.
 */
function untangle(write: Writer, [survivor, merged]: readonly [string, string]): number {
  let unlinked = 0;
  const ofClients = (table: Table) => tables[table].subject === 'client_id';
  for (const { table, column, to, isOwned } of pointers(write)) {
    if (!tablesOfClient.includes(table) || !ofClients(to) || column === 'previous_id') continue;
    for (const { id, owner } of write.all<{ id: string; owner: string }>(
      `SELECT r.id, t.client_id AS owner FROM ${table} r JOIN ${to} t ON t.id = r.${column}
       WHERE r.client_id IN (?, ?) AND t.client_id IN (?, ?) AND t.client_id <> r.client_id`,
      [survivor, merged, survivor, merged],
    )) {
      if (isOwned) write.update(table, id, { client_id: owner });
      else {
        write.update(table, id, { [column]: null });
        unlinked += 1;
      }
    }
  }
  return unlinked;
}
