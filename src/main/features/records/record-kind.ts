import { AppError } from '../../../shared/contract/errors.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import type { Clock } from '../../../shared/time.ts';
import type { Reader, Row, SqlParams, SqlValue } from '../../db/statements.ts';
import { type Table, tables } from '../../db/tables.ts';

/** Where a field is kept: a column as it is, or one that holds a flag as 0 or 1, or a list as JSON. */
type Kept = string | { readonly column: string; readonly as: 'flag' | 'list' };

interface KeptField {
  readonly field: string;
  readonly column: string;
  readonly form: 'plain' | 'flag' | 'list';
}

/** How a kind of record that belongs to a client is kept; `T` is what its input may hold. */
export interface RecordKind<T> {
  readonly table: Table;
  readonly fields: readonly KeptField[];
  readonly select: string;
  /** The column by which the latest comes first. */
  readonly by: string;
  /** What is not said of a new record. */
  readonly blank: (clock: Clock, sql: Reader) => Partial<T>;
}

export type Recorded<T> = T & { readonly id: string; readonly clientId: string };

/** A kind of record from its table and the column of each field of its input. */
export function recordKind<T>(
  table: Table,
  columns: { readonly [K in keyof T]: Kept },
  by: string,
  blank: (clock: Clock, sql: Reader) => Partial<T> = () => ({}),
): RecordKind<T> {
  const fields = Object.entries<Kept>(columns).map(([field, kept]): KeptField => {
    if (typeof kept === 'string') return { field, column: kept, form: 'plain' };
    return { field, column: kept.column, form: kept.as };
  });
  const list = fields.map(({ field, column }) => `${column} AS ${field}`).join(', ');
  return { table, fields, select: `SELECT id, client_id AS clientId, ${list} FROM ${table}`, by, blank };
}

function toRecord<T>({ fields }: RecordKind<T>, row: Row): Recorded<T> {
  const record: Record<string, unknown> = row;
  for (const { field, form } of fields) {
    if (form === 'flag') record[field] = row[field] === 1;
    if (form === 'list') record[field] = JSON.parse(String(row[field])) as unknown;
  }
  return record as Recorded<T>;
}

/** Records of a client, latest first. */
export function recordsOf<T>(sql: Reader, kind: RecordKind<T>, clientId: string): Recorded<T>[] {
  return readRecords(sql, kind, `WHERE client_id = ? ORDER BY ${kind.by} DESC, id DESC`, [clientId]);
}

/** The records that the end of a query, from its WHERE on, chooses. */
export const readRecords = <T>(
  sql: Reader,
  kind: RecordKind<T>,
  tail: string,
  params: SqlParams,
): Recorded<T>[] => sql.all(`${kind.select} ${tail}`, params).map((row) => toRecord(kind, row));

/** @throws AppError NOT_FOUND */
export function getRecord<T>(sql: Reader, kind: RecordKind<T>, id: string): Recorded<T> {
  const row = sql.get(`${kind.select} WHERE id = ?`, [id]);
  if (!row) throw new AppError('NOT_FOUND');
  return toRecord(kind, row);
}

/** The columns a patch stands for. */
export function toRecordRow<T>({ fields }: RecordKind<T>, patch: Patch<T>): Row {
  const row: Row = {};
  for (const { field, column, form } of fields) {
    const value = patch[field as keyof T];
    if (value === undefined) continue;
    if (form === 'plain') row[column] = value as SqlValue;
    else row[column] = form === 'flag' ? Number(value) : JSON.stringify(value);
  }
  return row;
}

/** What a record may point to; all but the manager must belong to the same client. */
const references = { contact_id: 'contact', purchase_id: 'purchase', ultimatum_id: 'ultimatum' } as const;

/** @throws AppError NOT_FOUND when a row points to what is not there, or is another client's. */
export function assertReferences(sql: Reader, clientId: string, row: Row): void {
  const assert = (table: Table, id: SqlValue | undefined, client: string | null) => {
    if (id === null || id === undefined) return;
    const owner = tables[table].subject === null ? null : client;
    const found =
      owner === null
        ? sql.value(`SELECT 1 FROM ${table} WHERE id = ?`, [id])
        : sql.value(`SELECT 1 FROM ${table} WHERE id = ? AND client_id = ?`, [id, owner]);
    if (found === undefined) throw new AppError('NOT_FOUND');
  };
  for (const [column, table] of Object.entries(references)) assert(table, row[column], clientId);
  assert('manager', row['manager_id'], null);
}
