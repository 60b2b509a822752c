import type { HandoverCounts } from '../../../shared/contract/handover.ts';
import type { Reader } from '../../db/statements.ts';
import type { Table } from '../../db/tables.ts';
import type { LongWork } from '../../db/unit-of-work.ts';
import { updateClient } from '../clients/clients.repository.ts';

/** Work that goes on, and so goes to the new manager; what is done stays with who did it. */
const OPEN_WORK = {
  task: 'r.done_on IS NULL',
  complaint: 'r.answered_on IS NULL',
} as const satisfies Partial<Record<Table, string>>;
const workTables = Object.keys(OPEN_WORK) as (keyof typeof OPEN_WORK)[];

/** The rows that change hands, by table. */
export interface Handover {
  readonly clients: readonly string[];
  readonly records: ReadonlyMap<Table, readonly string[]>;
}

/** Some clients, by number, and the open work that their present manager has with them. */
export function handoverOf(sql: Reader, numbers: Int32Array, to: string | null): Handover {
  const selected = JSON.stringify(Array.from(numbers));
  const from = 'json_each(?) j CROSS JOIN client c ON c.no = j.value';
  return {
    clients: sql.column<string>(`SELECT c.id FROM ${from} WHERE c.manager_id IS NOT ?`, [selected, to]),
    records: new Map(
      workTables.map((table) => [
        table,
        sql.column<string>(
          `SELECT r.id FROM ${from} JOIN ${table} r ON r.client_id = c.id
           WHERE r.manager_id = c.manager_id AND ${OPEN_WORK[table]} AND r.manager_id IS NOT ?`,
          [selected, to],
        ),
      ]),
    ),
  };
}

/** Everything a manager has, wherever it is: also clients in the bin or merged, and work on clients of others. */
export function portfolioOf(sql: Reader, managerId: string, to: string | null): Handover {
  if (managerId === to) return { clients: [], records: new Map() };
  return {
    clients: sql.column<string>('SELECT id FROM client WHERE manager_id = ?', [managerId]),
    records: new Map(
      workTables.map((table) => [
        table,
        sql.column<string>(`SELECT r.id FROM ${table} r WHERE r.manager_id = ? AND ${OPEN_WORK[table]}`, [
          managerId,
        ]),
      ]),
    ),
  };
}

/** How much changes hands; clients in the bin are counted with the others, for they go along. */
export const countsOf = ({ clients, records }: Handover): HandoverCounts => ({
  clients: clients.length,
  records: [...records]
    .map(([table, ids]) => ({ table, count: ids.length }))
    .filter(({ count }) => count > 0),
});

export async function handOver(
  { write, breathe }: LongWork,
  { clients, records }: Handover,
  to: string | null,
  now: number,
): Promise<void> {
  for (const id of clients) {
    updateClient(write, id, { managerId: to }, now);
    await breathe();
  }
  for (const [table, ids] of records)
    for (const id of ids) {
      write.update(table, id, { manager_id: to });
      await breathe();
    }
}
