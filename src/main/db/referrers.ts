import { type Table, tables } from './tables.ts';
import type { Writer } from './writer.ts';

/** The columns that point to a row of another table, each with whether its row cannot be without it. */
const pointers: Partial<Record<Table, { readonly column: string; readonly owns?: readonly Table[] }>> = {
  contact: { column: 'contact_id' },
  purchase: { column: 'purchase_id', owns: ['payment'] },
  ultimatum: { column: 'ultimatum_id' },
};

/** Frees a row from all that points to it, so that it can be removed: what cannot be without it goes as well. */
export function releaseReferrers(write: Writer, table: Table, id: string): void {
  const pointer = pointers[table];
  if (!pointer) return;
  const { column, owns = [] } = pointer;
  for (const other of Object.keys(tables) as Table[]) {
    if (!(tables[other].columns as readonly string[]).includes(column)) continue;
    for (const row of write.column<string>(`SELECT id FROM ${other} WHERE ${column} = ?`, [id])) {
      if (owns.includes(other)) write.remove(other, row);
      else write.update(other, row, { [column]: null });
    }
  }
}

/** Every table whose rows belong to a client, children before what they point to. */
export const tablesOfClient = (Object.keys(tables) as Table[])
  .filter((table) => tables[table].subject === 'client_id')
  .reverse();
