import type { ErrorParams } from '../../../shared/contract/errors.ts';
import type { HistoryEntry, RecordChange } from '../../../shared/contract/journal.ts';
import type { Reader, Row } from '../../db/statements.ts';
import { isTable, type Table } from '../../db/tables.ts';
import { familyOf } from '../clients/lineage.ts';
import { aboutOf, changedFields, filledFields, hiddenColumns } from './history-fields.ts';

interface HistoryRow {
  readonly seq: number;
  readonly tbl: string;
  readonly rowId: string;
  readonly change: 'i' | 'u' | 'd';
  readonly before: string | null;
}

interface OperationRow {
  readonly no: number;
  readonly id: string;
  readonly at: number;
  readonly actor: string;
  readonly label: string;
  readonly params: string;
}

/** Records of one operation that are told one by one; of a merge with thousands the sentence says the rest. */
const MOST_RECORDS = 20;

export interface HistoryPage {
  readonly entries: HistoryEntry[];
  readonly next: number | null;
}

/**
 * What changed on a client and its records, latest first; of those merged into it, too. The journal keeps what was
 * before; what came after is what the next change found, or what is there now.
 */
export function clientHistory(
  sql: Reader,
  clientId: string,
  before: number | undefined,
  limit: number,
): HistoryPage {
  const family = JSON.stringify(familyOf(sql, clientId));
  const operations = sql.all<OperationRow>(
    `SELECT o.no, o.id, o.at, o.actor, o.label, o.params FROM operation o
     WHERE o.no IN (SELECT DISTINCT r.operation FROM operation_row r
       WHERE r.subject IN (SELECT value FROM json_each(?)) AND r.operation < ?)
       AND o.kind = 'do' AND o.undone = 0 AND o.pending = 0
     ORDER BY o.no DESC LIMIT ?`,
    [family, before ?? Number.MAX_SAFE_INTEGER, limit + 1],
  );
  const shown = operations.slice(0, limit);
  const past = new Past(sql, shown.at(-1)?.no ?? 0);
  const entries = shown.map((operation) => {
    const rows = sql.all<HistoryRow>(
      `SELECT seq, tbl, row_id AS rowId, change, before FROM operation_row
       WHERE operation = ? AND subject IN (SELECT value FROM json_each(?)) ORDER BY seq`,
      [operation.no, family],
    );
    const { no, params, ...told } = operation;
    const changes: RecordChange[] = [];
    let more = 0;
    for (const row of rows) {
      if (changes.length >= MOST_RECORDS) more += 1;
      else {
        const change = toChange(sql, past, no, row);
        if (change) changes.push(change);
      }
    }
    return { ...told, params: JSON.parse(params) as ErrorParams, changes, more };
  });
  return { entries, next: operations.length > limit ? (shown.at(-1)?.no ?? null) : null };
}

function toChange(sql: Reader, past: Past, operation: number, row: HistoryRow): RecordChange | null {
  if (!isTable(row.tbl)) return null;
  const { seq, tbl: table, change } = row;
  const old = row.before === null ? {} : (JSON.parse(row.before) as Row);
  // A merge moves thousands of rows that only change hands: nothing of them is to be told.
  if (change === 'u' && Object.keys(old).every((column) => hiddenColumns.has(column))) return null;
  const after = past.after(table, row.rowId, operation, seq);
  const whole = change === 'd' ? old : after;
  const fields =
    change === 'u'
      ? changedFields(sql, table, old, after)
      : filledFields(sql, table, whole, change, row.rowId);
  if (change === 'u' && fields.length === 0) return null;
  return { seq, table, change, about: aboutOf(sql, table, whole), fields };
}

/** What rows were at a moment, found by stepping back from what they are now. */
class Past {
  readonly #sql: Reader;
  readonly #from: number;
  readonly #steps = new Map<
    string,
    { readonly operation: number; readonly seq: number; readonly found: Row }[]
  >();

  /** @param from the earliest operation that will be asked for */
  constructor(sql: Reader, from: number) {
    this.#sql = sql;
    this.#from = from;
  }

  /** A row as the change `seq` of an operation left it. */
  after(table: Table, id: string, operation: number, seq: number): Row {
    let steps = this.#steps.get(id);
    if (!steps) {
      steps = this.#stepBack(table, id);
      this.#steps.set(id, steps);
    }
    // The earliest later change found it so; where there is none, it is as it is now.
    const later = steps.findLast(
      (step) => step.operation > operation || (step.operation === operation && step.seq > seq),
    );
    return later?.found ?? {};
  }

  /** From now to the past: the row as it is, and as each change before found it. */
  #stepBack(table: Table, id: string) {
    const state: Row = { ...this.#sql.get(`SELECT * FROM ${table} WHERE id = ?`, [id]) };
    const steps = [{ operation: Number.MAX_SAFE_INTEGER, seq: 0, found: { ...state } }];
    for (const { operation, seq, before } of this.#sql.all<{
      operation: number;
      seq: number;
      before: string;
    }>(
      `SELECT operation, seq, before FROM operation_row
       WHERE row_id = ? AND change <> 'i' AND operation >= ? AND tbl = ? ORDER BY operation DESC, seq DESC`,
      [id, this.#from, table],
    )) {
      Object.assign(state, JSON.parse(before));
      steps.push({ operation, seq, found: { ...state } });
    }
    return steps;
  }
}
