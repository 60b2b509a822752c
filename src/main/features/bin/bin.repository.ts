import { BIN_DAYS, type Binned } from '../../../shared/contract/bin.ts';
import type { Eraser } from '../../db/eraser.ts';
import { tablesOfClient } from '../../db/referrers.ts';
import type { Reader } from '../../db/statements.ts';
import { familyOf } from '../clients/lineage.ts';

const DAY_MS = 24 * 3600_000;

const BINNED = `SELECT c.id, c.name, c.city, c.removed_at AS removedAt, coalesce((
    SELECT o.actor FROM operation_row r JOIN operation o ON o.no = r.operation
    WHERE r.row_id = c.id AND r.tbl = 'client' AND r.change = 'u' AND o.label = 'clientRemove' AND o.kind <> 'undo'
    ORDER BY r.operation DESC LIMIT 1), '') AS removedBy
  FROM client c`;

type BinRow = Omit<Binned, 'daysLeft' | 'records'>;

/** Clients in the bin, the latest removed first. */
export const listBin = (sql: Reader, now: number, offset: number, limit: number): Binned[] =>
  sql
    .all<BinRow>(
      `${BINNED} WHERE c.removed_at IS NOT NULL ORDER BY c.removed_at DESC, c.no DESC LIMIT ? OFFSET ?`,
      [limit, offset],
    )
    .map((row) => withCounts(sql, row, now));

export const binSize = (sql: Reader): number =>
  sql.value<number>('SELECT count(*) FROM client WHERE removed_at IS NOT NULL') ?? 0;

/** A client as the bin shows it; null for one that is not in it. */
export function inBin(sql: Reader, id: string, now: number): Binned | null {
  const row = sql.get<BinRow>(`${BINNED} WHERE c.id = ? AND c.removed_at IS NOT NULL`, [id]);
  return row ? withCounts(sql, row, now) : null;
}

function withCounts(sql: Reader, row: BinRow, now: number): Binned {
  const records = tablesOfClient.reduce(
    (sum, table) =>
      sum + (sql.value<number>(`SELECT count(*) FROM ${table} WHERE client_id = ?`, [row.id]) ?? 0),
    0,
  );
  const daysLeft = Math.max(0, Math.ceil((row.removedAt + BIN_DAYS * DAY_MS - now) / DAY_MS));
  return { ...row, daysLeft, records };
}

/** Clients whose time in the bin is over. */
export const dueForPurge = (sql: Reader, now: number, limit: number): string[] =>
  sql.column<string>('SELECT id FROM client WHERE removed_at <= ? ORDER BY removed_at LIMIT ?', [
    now - BIN_DAYS * DAY_MS,
    limit,
  ]);

/** Erases a client with those merged into it and all that belongs to them; answers how many clients went. */
export function purgeClient(eraser: Eraser, id: string): number {
  const family = familyOf(eraser, id);
  for (const member of family.toReversed()) {
    for (const table of tablesOfClient)
      for (const row of eraser.column<string>(`SELECT id FROM ${table} WHERE client_id = ?`, [member]))
        eraser.erase(table, row);
    eraser.erase('client', member);
  }
  return family.length;
}
