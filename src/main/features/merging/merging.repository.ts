import { AppError } from '../../../shared/contract/errors.ts';
import type { ClientGlance } from '../../../shared/contract/merging.ts';
import type { Reader } from '../../db/statements.ts';
import type { Table } from '../../db/tables.ts';
import { clientName } from '../clients/clients.repository.ts';
import { IS_LIVE } from '../clients/lineage.ts';
import { mergeOf } from './take-apart.ts';

/** @throws AppError NOT_FOUND */
export function clientNumber(sql: Reader, id: string): number {
  const no = sql.value<number>('SELECT no FROM client WHERE id = ?', [id]);
  if (no === undefined) throw new AppError('NOT_FOUND');
  return no;
}

/** What tells each of some clients from others. */
export function glances(sql: Reader, numbers: readonly number[]): (no: number) => ClientGlance {
  const rows = sql.all<ClientGlance & { no: number }>(
    `SELECT c.no, c.id, c.name, c.city, c.tax_id AS taxId, m.name AS manager, s.purchases,
       s.last_purchase_on AS lastPurchaseOn
     FROM json_each(?) j JOIN client c ON c.no = j.value JOIN client_summary s ON s.no = c.no
     LEFT JOIN manager m ON m.id = c.manager_id`,
    [JSON.stringify(numbers)],
  );
  const byNumber = new Map(rows.map(({ no, ...glance }) => [no, glance]));
  return (no) => {
    const glance = byNumber.get(no);
    if (!glance) throw new AppError('NOT_FOUND');
    return glance;
  };
}

/** @throws AppError NOT_FOUND unless they are two clients that lists know; CLIENT_MERGED */
export function assertPair(sql: Reader, a: string, b: string): void {
  for (const id of [a, b]) {
    clientName(sql, id);
    if (sql.value(`SELECT 1 FROM client c WHERE id = ? AND ${IS_LIVE}`, [id]) === undefined)
      throw new AppError('NOT_FOUND');
  }
  if (a === b) throw new AppError('INVALID_INPUT', { field: 'otherId' });
}

export const countOf = (sql: Reader, table: Table, clientId: string): number =>
  sql.value<number>(`SELECT count(*) FROM ${table} WHERE client_id = ?`, [clientId]) ?? 0;

/** The clients merged into one, latest first, with when and by whom as far as the journal remembers. */
export function mergedInto(
  sql: Reader,
  id: string,
): { id: string; name: string; at: number | null; actor: string }[] {
  return sql
    .all<{ id: string; name: string }>('SELECT id, name FROM client WHERE merged_into = ?', [id])
    .map((client) => {
      const done = sql.get<{ at: number; actor: string }>('SELECT at, actor FROM operation WHERE no = ?', [
        mergeOf(sql, client.id) ?? null,
      ]);
      return { ...client, at: done?.at ?? null, actor: done?.actor ?? '' };
    })
    .sort((a, b) => (b.at ?? 0) - (a.at ?? 0));
}

interface Merged {
  readonly name: string;
  readonly into: { readonly id: string; readonly name: string };
  readonly operation: number;
}

/** A merged client and what it was merged into. @throws AppError NOT_FOUND, MERGED_FURTHER */
export function getMerged(sql: Reader, id: string): Merged {
  const row = sql.get<{ name: string; intoId: string; intoName: string; further: string | null }>(
    `SELECT c.name, o.id AS intoId, o.name AS intoName, f.name AS further
     FROM client c JOIN client o ON o.id = c.merged_into LEFT JOIN client f ON f.id = o.merged_into WHERE c.id = ?`,
    [id],
  );
  const operation = mergeOf(sql, id);
  if (!row || operation === undefined) throw new AppError('NOT_FOUND');
  if (row.further !== null) throw new AppError('MERGED_FURTHER', { name: row.intoName, into: row.further });
  return { name: row.name, into: { id: row.intoId, name: row.intoName }, operation };
}
