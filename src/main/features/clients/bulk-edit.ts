import type { ClientPatch } from '../../../shared/contract/clients.ts';
import type { Reader } from '../../db/statements.ts';
import type { Done, UnitOfWork } from '../../db/unit-of-work.ts';
import { columnOfField, patchFields, toRow, updateClient } from './clients.repository.ts';

interface BulkPreview {
  clients: number;
  changing: number;
  fields: { field: string; changing: number }[];
}

/** How many of the clients a patch would change, altogether and by field. */
export function bulkPreview(sql: Reader, numbers: Int32Array, patch: ClientPatch): BulkPreview {
  const selected = JSON.stringify(Array.from(numbers));
  const row = toRow(patch, '{}');
  const differences = [
    ...patchFields
      .filter((field) => patch[field] !== undefined)
      .map((field) => ({
        field: field as string,
        sql: `c.${columnOfField(field)} IS NOT ?`,
        value: row[columnOfField(field)] ?? null,
      })),
    ...Object.entries(patch.custom ?? {}).map(([id, value]) => ({
      field: `custom:${id}`,
      sql: `json_extract(c.custom, '$."${id}"') IS NOT ?`,
      value: value === '' ? null : value,
    })),
  ];
  const count = (where: string, params: readonly (string | number | null)[]) =>
    sql.value<number>(
      `SELECT count(*) FROM json_each(?) j CROSS JOIN client c ON c.no = j.value WHERE ${where}`,
      [selected, ...params],
    ) ?? 0;
  return {
    clients: numbers.length,
    changing:
      differences.length === 0
        ? 0
        : count(
            differences.map((each) => each.sql).join(' OR '),
            differences.map((each) => each.value),
          ),
    fields: differences.map((each) => ({ field: each.field, changing: count(each.sql, [each.value]) })),
  };
}

/** Changes the same fields of many clients as one operation; answers how many really changed. */
export async function bulkUpdate(
  work: UnitOfWork,
  sql: Reader,
  numbers: Int32Array,
  patch: ClientPatch,
  now: number,
): Promise<Done<number>> {
  return work.runLong(
    { label: 'clientBulkUpdate', params: { count: numbers.length } },
    async ({ write, breathe }) => {
      let changed = 0;
      for (const no of numbers) {
        const id = sql.value<string>('SELECT id FROM client WHERE no = ?', [no]);
        if (id !== undefined && updateClient(write, id, patch, now)) changed += 1;
        await breathe();
      }
      return changed;
    },
    undefined,
    (count) => ({ count }),
  );
}
