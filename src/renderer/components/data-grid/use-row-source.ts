import type { GridApi, IDatasource } from 'ag-grid-community';
import { useLayoutEffect, useMemo, useRef } from 'react';
import type { GridPage, GridRow } from './grid-types.ts';
import { useLatest } from './use-latest.ts';

export const BLOCK_ROWS = 100;

interface RowSourceParts {
  readonly api: GridApi<GridRow> | null;
  readonly load: (offset: number, limit: number) => Promise<GridPage>;
  /** Changes whenever rows may have changed. */
  readonly version: unknown;
  /** Changes when the list begins anew, so that its first row is what one wants to see. */
  readonly beginning: string;
}

/** Feeds the grid block by block. Rows stay on the screen until those that replace them have come. */
export function useRowSource({ api, load, version, beginning }: RowSourceParts): IDatasource {
  const latest = useLatest(load);
  const source = useMemo<IDatasource>(
    () => ({
      getRows: ({ startRow, endRow, successCallback, failCallback }) => {
        latest.current(startRow, endRow - startRow).then(
          ({ rows, total }) => successCallback([...rows], total),
          () => failCallback(),
        );
      },
    }),
    [latest],
  );

  const shown = useRef({ version, beginning });
  // Before the frame is painted: the rows are already here.
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = { version, beginning };
    if (!api || api.isDestroyed() || before.version === version) return;
    api.refreshInfiniteCache();
    if (before.beginning !== beginning && api.getDisplayedRowCount() > 0) api.ensureIndexVisible(0, 'top');
  }, [api, version, beginning]);

  return source;
}
