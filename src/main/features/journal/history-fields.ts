import type { ChangedField, HistoryValue, RecordChange } from '../../../shared/contract/journal.ts';
import { pointers } from '../../db/referrers.ts';
import type { Reader, Row, SqlValue } from '../../db/statements.ts';
import { type Table, tables } from '../../db/tables.ts';

/** Columns that say where a row is and not what is in it, and what only the program reads. */
export const hiddenColumns: ReadonlySet<string> = new Set([
  'no',
  'id',
  'client_id',
  'previous_id',
  'merged_into',
  'removed_at',
  'created_at',
  'updated_at',
  'evidence',
]);

/** The column a record is told from others by: the first of these that its table has. */
const TITLES = [
  'name',
  'what',
  'text',
  'demand',
  'words',
  'referred',
  'competitor',
  'motive',
  'category',
  'suggested',
  'held_on',
  'other_id',
  'date',
  'paid_on',
];
/** How many values of an added or removed record are told. */
const MOST_VALUES = 6;

/** The fields that differ before and after a change of one record. */
export function changedFields(sql: Reader, table: Table, before: Row, after: Row): ChangedField[] {
  return Object.keys(before).flatMap((column) => {
    if (column === 'custom') return customFields(before[column] ?? null, after[column] ?? null);
    if (hiddenColumns.has(column)) return [];
    const [was, is] = [before[column] ?? null, after[column] ?? null];
    return was === is
      ? []
      : [{ field: column, before: shown(sql, table, column, was), after: shown(sql, table, column, is) }];
  });
}

/** What an added or removed record holds besides its title; a new judgement also tells what was thought before. */
export function filledFields(
  sql: Reader,
  table: Table,
  row: Row,
  change: RecordChange['change'],
  rowId: string,
): ChangedField[] {
  const title = titleOf(table);
  const isAdded = change === 'i';
  const filled = tables[table].columns
    .filter((column) => column !== title && !hiddenColumns.has(column) && column !== 'custom')
    .filter((column) => !isEmpty(row[column]))
    .slice(0, MOST_VALUES)
    .map((column): ChangedField => {
      const value = shown(sql, table, column, row[column] ?? null);
      return { field: column, before: isAdded ? null : value, after: isAdded ? value : null };
    });
  if (table !== 'loyalty_assessment' || !isAdded) return filled;
  const former = sql.value<string>(
    `SELECT category FROM loyalty_assessment WHERE client_id = ? AND id < ? ORDER BY assessed_on DESC, id DESC LIMIT 1`,
    [row['client_id'] ?? null, rowId],
  );
  return [{ field: 'category', before: former ?? null, after: row['category'] ?? null }, ...filled];
}

const isEmpty = (value: SqlValue | undefined): boolean =>
  value === undefined || value === null || value === '' || value === 0 || value === '[]' || value === '{}';

const titleOf = (table: Table): string | undefined =>
  TITLES.find((column) => (tables[table].columns as readonly string[]).includes(column));

export function aboutOf(sql: Reader, table: Table, row: Row): RecordChange['about'] {
  const field = titleOf(table);
  if (field === undefined || table === 'client') return null;
  return { field, value: shown(sql, table, field, row[field] ?? null) };
}

function customFields(before: SqlValue, after: SqlValue): ChangedField[] {
  const old = JSON.parse(String(before ?? '{}')) as Row;
  const current = JSON.parse(String(after ?? '{}')) as Row;
  return [...new Set([...Object.keys(old), ...Object.keys(current)])]
    .filter((id) => old[id] !== current[id])
    .map((id) => ({ field: `custom:${id}`, before: old[id] ?? null, after: current[id] ?? null }));
}

/** A recorded value as a person can read it: what an id names, what a list holds. */
function shown(sql: Reader, table: Table, column: string, value: SqlValue): HistoryValue {
  if (value === null) return null;
  const to = pointers(sql).find((pointer) => pointer.table === table && pointer.column === column)?.to;
  if (to !== undefined) {
    const title = titleOf(to) ?? 'id';
    return sql.value<string>(`SELECT ${title} FROM ${to} WHERE id = ?`, [value]) ?? null;
  }
  if (typeof value !== 'string' || !value.startsWith('[')) return value;
  const list = parsed(value);
  return Array.isArray(list) && list.every((each) => typeof each === 'string')
    ? list.length === 0
      ? null
      : list
    : value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
