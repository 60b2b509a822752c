import type { ListQuery } from '../../../../shared/contract/clients.ts';

export type Sort = ListQuery['sort'];
export type SortKey = Sort[number];

export const MAX_SORT_KEYS = 6;

/**
 * The order after a click on a column: upwards, downwards, not at all. With Shift the column joins those that
 * order the list already.
 */
export function nextSort(sort: Sort, columnId: string, isAdded: boolean): Sort {
  const field = columnId as SortKey['field'];
  const present = sort.find((key) => key.field === field);
  if (!present) {
    const key: SortKey = { field, direction: 'asc' };
    return isAdded ? [...sort, key].slice(-MAX_SORT_KEYS) : [key];
  }
  const turned: Sort = present.direction === 'asc' ? [{ field, direction: 'desc' }] : [];
  if (!isAdded) return turned;
  return sort.flatMap((key) => (key.field === field ? turned : [key]));
}
