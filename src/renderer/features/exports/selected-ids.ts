import type { ListQuery } from '../../../shared/contract/clients.ts';
import { core } from '../../lib/api.ts';
import { isEverything, type ListSelection, MAX_IDS } from '../../lib/list-selection.ts';

const PAGE = 1000;

/** Whether selected clients can be named one by one, which is how the core takes them. */
export const canBeNamed = (selection: ListSelection, count: number): boolean =>
  isEverything(selection) || count <= MAX_IDS;

/** The ids of the selected clients; undefined for all that the list finds. */
export async function selectedIds(selection: ListSelection, query: ListQuery): Promise<string[] | undefined> {
  if (selection.kind === 'some') return [...selection.ids];
  if (isEverything(selection)) return undefined;
  const ids: string[] = [];
  for (let offset = 0; ; offset += PAGE) {
    const { rows, total } = await core.call('clients.page', { query, columns: [], offset, limit: PAGE });
    ids.push(...rows.map(([id]) => String(id)).filter((id) => !selection.except.has(id)));
    if (offset + PAGE >= total) return ids;
  }
}
