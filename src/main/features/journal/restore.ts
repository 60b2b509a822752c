import { AppError } from '../../../shared/contract/errors.ts';
import { customFieldId } from '../../../shared/domain/clients/fields.ts';
import { pointers } from '../../db/referrers.ts';
import type { Reader, Row, SqlValue } from '../../db/statements.ts';
import { isTable, type Table } from '../../db/tables.ts';
import type { Writer } from '../../db/writer.ts';
import { survivorOf } from '../clients/lineage.ts';
import { demoteOthers } from '../contacts/contacts.repository.ts';
import { settleAmount, settlePayments } from '../purchases/purchases.repository.ts';
import { hiddenColumns } from './history-fields.ts';

/** A journaled change of one row, to be taken back by itself. */
export interface FormerRow {
  readonly operation: number;
  readonly table: Table;
  readonly id: string;
  /** The client whose history it is in. */
  readonly subject: string;
  readonly change: 'u' | 'd';
  readonly before: Row;
}

/** @throws AppError RESTORE_GONE when the journal remembers nothing to restore there */
export function getFormerRow(sql: Reader, operationId: string, seq: number): FormerRow {
  const row = sql.get<{
    operation: number;
    tbl: string;
    id: string;
    subject: string;
    change: string;
    before: string | null;
  }>(
    `SELECT r.operation, r.tbl, r.row_id AS id, r.subject, r.change, r.before
     FROM operation_row r JOIN operation o ON o.no = r.operation WHERE o.id = ? AND r.seq = ?`,
    [operationId, seq],
  );
  if (!row || row.before === null || !isTable(row.tbl)) throw new AppError('RESTORE_GONE');
  return {
    operation: row.operation,
    table: row.tbl,
    id: row.id,
    subject: row.subject,
    change: row.change === 'd' ? 'd' : 'u',
    before: JSON.parse(row.before) as Row,
  };
}

/**
 * Gives one field of a record the value it had before a change.
 *
 * @throws AppError RESTORE_GONE, RESTORE_TAKEN, LOSS_REASON_WITHOUT_LOSS
 */
export function restoreValue(write: Writer, former: FormerRow, field: string, now: number): void {
  const { table, id, before } = former;
  const current = write.get(`SELECT * FROM ${table} WHERE id = ?`, [id]);
  if (!current) throw new AppError('RESTORE_GONE');
  const custom = customFieldId(field);
  const column = custom === null ? field : 'custom';
  if (before[column] === undefined || hiddenColumns.has(column)) throw new AppError('RESTORE_GONE');
  const value =
    custom === null
      ? before[column]
      : withCustom(write, String(current['custom']), String(before['custom']), custom);
  const patch: Row = { [column]: value };
  if (table === 'client') {
    Object.assign(patch, { updated_at: now });
    if (column === 'status') patch['loss_reason'] = value === 'lost' ? (before['loss_reason'] ?? null) : null;
    if (column === 'loss_reason' && value !== null && current['status'] !== 'lost')
      throw new AppError('LOSS_REASON_WITHOUT_LOSS');
  }
  assertThere(write, table, patch);
  fitting(() => write.update(table, id, patch));
  follow(write, table, { ...current, ...patch });
  if (table === 'purchase' && column === 'amount') settleAmount(write, id);
}

/**
 * Brings back a removed record, with what was removed along with it and the links to it that were cut.
 *
 * @throws AppError RESTORE_GONE, RESTORE_TAKEN
 */
export function restoreRecord(write: Writer, former: FormerRow): void {
  const { table, id, before, operation } = former;
  if (former.change !== 'd') throw new AppError('RESTORE_GONE');
  bringBack(write, table, id, before);
  const links = pointers(write).filter(({ to }) => to === table);
  for (const other of write.all<{ tbl: Table; id: string; change: string; before: string }>(
    `SELECT tbl, row_id AS id, change, before FROM operation_row
     WHERE operation = ? AND before IS NOT NULL AND row_id <> ? ORDER BY seq DESC`,
    [operation, id],
  )) {
    const old = JSON.parse(other.before) as Row;
    const link = links.find(({ table: from, column }) => from === other.tbl && old[column] === id);
    if (!link) continue;
    if (other.change === 'd') bringBack(write, other.tbl, other.id, old);
    else {
      const isFree =
        write.value(`SELECT 1 FROM ${other.tbl} WHERE id = ? AND ${link.column} IS NULL`, [other.id]) !==
        undefined;
      if (isFree) write.update(other.tbl, other.id, { [link.column]: id });
    }
  }
}

function bringBack(write: Writer, table: Table, id: string, before: Row): void {
  if (write.value(`SELECT 1 FROM ${table} WHERE id = ?`, [id]) !== undefined)
    throw new AppError('RESTORE_TAKEN');
  const row: Row = { ...before };
  if (typeof row['client_id'] === 'string') row['client_id'] = survivorOf(write, row['client_id']);
  for (const { column, to, isOwned } of pointers(write).filter((pointer) => pointer.table === table)) {
    if (isThere(write, to, row[column])) continue;
    if (isOwned) throw new AppError('RESTORE_GONE');
    row[column] = null;
  }
  fitting(() => write.insert(table, { ...row, id }));
  follow(write, table, row);
}

/** What else is true once a record is as it was: one main contact, one main motive, invoices paid by their payments. */
function follow(write: Writer, table: Table, row: Row): void {
  const [id, client] = [String(row['id']), String(row['client_id'])];
  if (table === 'contact' && row['is_main'] === 1) demoteOthers(write, client, id);
  if (table === 'client_motive' && row['is_primary'] === 1)
    for (const other of write.column<string>(
      'SELECT id FROM client_motive WHERE client_id = ? AND is_primary = 1 AND id <> ?',
      [client, id],
    ))
      write.update('client_motive', other, { is_primary: 0 });
  if (table === 'payment') settlePayments(write, String(row['purchase_id']));
}

function withCustom(sql: Reader, current: string, before: string, id: string): string {
  if (sql.value('SELECT 1 FROM custom_field WHERE id = ?', [id]) === undefined)
    throw new AppError('RESTORE_GONE');
  const custom = { ...(JSON.parse(current) as Row), [id]: (JSON.parse(before) as Row)[id] ?? null };
  const kept = Object.entries(custom).filter(([, value]) => value !== null);
  return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}

function assertThere(sql: Reader, table: Table, patch: Row): void {
  for (const { column, to } of pointers(sql).filter((pointer) => pointer.table === table))
    if (!isThere(sql, to, patch[column])) throw new AppError('RESTORE_TAKEN');
}

const isThere = (sql: Reader, table: Table, id: SqlValue | undefined): boolean =>
  id === null || id === undefined || sql.value(`SELECT 1 FROM ${table} WHERE id = ?`, [id]) !== undefined;

/** The store's own rules say where a value has no place any more. */
function fitting(change: () => unknown): void {
  try {
    change();
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_CONSTRAINT'))
      throw new AppError('RESTORE_TAKEN', {}, error);
    throw error;
  }
}
