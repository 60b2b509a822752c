import { createContext, useContext } from 'react';
import { type ListSelection, nothingSelected } from '../../lib/list-selection.ts';
import type { GridSort } from './grid-types.ts';

interface GridContext {
  readonly selection: ListSelection;
  readonly total: number;
  readonly sort: readonly GridSort[];
  /** The name by which a row is told to a screen reader. */
  readonly rowName: (values: Readonly<Record<string, unknown>>) => string;
  onSelectAll(): void;
  onSort(columnId: string, isAdded: boolean): void;
}

/** What cells and headers, which AG Grid renders, need to know of the grid they stand in. */
export const GridContext = createContext<GridContext>({
  selection: nothingSelected,
  total: 0,
  sort: [],
  rowName: () => '',
  onSelectAll: () => undefined,
  onSort: () => undefined,
});

export const useGridContext = (): GridContext => useContext(GridContext);
