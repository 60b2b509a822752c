import type { z } from 'zod';
import type { ErrorParams } from '../../../shared/contract/errors.ts';
import type { fieldChange } from '../../../shared/contract/journal.ts';
import type { Reader, Row, SqlValue } from '../../db/statements.ts';
import { columnOfField, patchFields } from '../clients/clients.repository.ts';

type FieldChange = z.infer<typeof fieldChange>;

interface HistoryRow {
  operation: string;
  at: number;
  actor: string;
  label: string;
  params: string;
  kind: string;
  undone: number;
  tbl: string;
  change: 'i' | 'u' | 'd';
  before: string | null;
}

const MOST_ROWS = 5000;
const fieldOfColumn = new Map(patchFields.map((field) => [columnOfField(field), field as string]));

/**
 * What changed on a client, latest first. The journal keeps what was before; what came after is what the next
 * change found, or what is there now.
 */
export function clientHistory(sql: Reader, clientId: string, limit: number): FieldChange[] {
  const rows = sql.all<HistoryRow>(
    `SELECT o.id AS operation, o.at, o.actor, o.label, o.params, o.kind, o.undone, r.tbl, r.change, r.before
     FROM operation_row r JOIN operation o ON o.no = r.operation
     WHERE r.subject = ? AND o.pending = 0 ORDER BY r.operation DESC, r.seq DESC LIMIT ?`,
    [clientId, MOST_ROWS],
  );
  const now: Row = sql.get('SELECT * FROM client WHERE id = ?', [clientId]) ?? {};
  const entries = new Map<string, FieldChange>();
  for (const row of rows) {
    const changes =
      row.tbl === 'client' && row.change === 'u'
        ? stepBack(sql, now, JSON.parse(row.before ?? '{}') as Row)
        : [];
    if (row.kind !== 'do' || row.undone === 1) continue;
    const entry = entries.get(row.operation);
    if (entry) entry.changes.push(...changes);
    else if (entries.size < limit)
      entries.set(row.operation, {
        operationId: row.operation,
        at: row.at,
        actor: row.actor,
        label: row.label,
        params: JSON.parse(row.params) as ErrorParams,
        changes,
      });
  }
  return [...entries.values()];
}

/** Turns `now` into what it was before one change, and tells the difference. */
function stepBack(sql: Reader, now: Row, before: Row): FieldChange['changes'] {
  const changes: FieldChange['changes'] = [];
  for (const [column, value] of Object.entries(before)) {
    if (column === 'custom') changes.push(...customChanges(value, now[column] ?? null));
    const field = fieldOfColumn.get(column);
    if (field !== undefined)
      changes.push({
        field,
        before: shown(sql, column, value),
        after: shown(sql, column, now[column] ?? null),
      });
    now[column] = value;
  }
  return changes;
}

function customChanges(before: SqlValue, after: SqlValue): FieldChange['changes'] {
  const old = JSON.parse(String(before ?? '{}')) as Row;
  const current = JSON.parse(String(after ?? '{}')) as Row;
  return [...new Set([...Object.keys(old), ...Object.keys(current)])]
    .filter((id) => old[id] !== current[id])
    .map((id) => ({
      field: `custom:${id}`,
      before: text(old[id] ?? null),
      after: text(current[id] ?? null),
    }));
}

const text = (value: SqlValue): string | null => (value === null ? null : String(value));

function shown(sql: Reader, column: string, value: SqlValue): string | null {
  if (value === null || value === '[]') return null;
  if (column === 'manager_id')
    return sql.value<string>('SELECT name FROM manager WHERE id = ?', [value]) ?? null;
  const isList = ['phones', 'emails', 'competitors', 'tags'].includes(column);
  return isList ? (JSON.parse(String(value)) as string[]).join(', ') : String(value);
}
