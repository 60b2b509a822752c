import type { GridApi, IRowNode } from 'ag-grid-community';
import { useCallback, useEffect, useRef } from 'react';
import { MOST_NAMED } from '../../../shared/contract/clients.ts';
import {
  everythingSelected,
  isSelected,
  type ListSelection,
  namesTooMany,
  nothingSelected,
  withClients,
} from '../../lib/list-selection.ts';
import type { GridPage, GridRow } from './grid-types.ts';

interface RowSelectionParts {
  readonly api: GridApi<GridRow> | null;
  readonly selection: ListSelection;
  readonly onSelect: (selection: ListSelection) => void;
  readonly onTooMany: () => void;
  readonly load: (offset: number, limit: number) => Promise<GridPage>;
}

/** Where a range of rows begins, and what was selected before it. */
interface Anchor {
  readonly index: number;
  readonly base: ListSelection;
}

/**
 * Selection by keys and clicks. The truth is the `selection` given, which also knows rows that were never loaded;
 * AG Grid's own is kept in step for what it paints and tells screen readers.
 */
export function useRowSelection({ api, selection, onSelect, onTooMany, load }: RowSelectionParts) {
  const anchor = useRef<Anchor | null>(null);

  const latest = useRef(selection);
  const showSelection = useCallback(() => {
    if (api && !api.isDestroyed()) paintSelection(api, latest.current);
  }, [api]);
  useEffect(() => {
    latest.current = selection;
    showSelection();
  }, [selection, showSelection]);

  const idsBetween = async (from: number, to: number): Promise<string[]> => {
    const [first, last] = from < to ? [from, to] : [to, from];
    const known = new Map<number, string>();
    api?.forEachNode((node) => {
      if (node.data && node.rowIndex !== null) known.set(node.rowIndex, node.data.id);
    });
    const indexes = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    if (indexes.every((index) => known.has(index))) return indexes.map((index) => known.get(index) ?? '');
    const ids: string[] = [];
    for (let offset = first; offset <= last; offset += 1000) {
      const { rows } = await load(offset, Math.min(1000, last - offset + 1));
      ids.push(...rows.map((row) => row.id));
    }
    return ids;
  };

  const offer = (next: ListSelection): void => (namesTooMany(next) ? onTooMany() : onSelect(next));

  return {
    showSelection,
    toggle(index: number, id: string) {
      const next = withClients(selection, [id], !isSelected(selection, id));
      anchor.current = { index, base: next };
      offer(next);
    },
    /** Selects from where the last range began, or from `from`, up to a row. */
    async extend(from: number, to: number) {
      anchor.current ??= { index: from, base: selection };
      const { index, base } = anchor.current;
      if (Math.abs(index - to) >= MOST_NAMED) return onTooMany();
      offer(withClients(base, await idsBetween(index, to), true));
    },
    /** The next range begins anew. */
    forgetRange() {
      anchor.current = null;
    },
    all() {
      anchor.current = null;
      onSelect(everythingSelected);
    },
    none() {
      anchor.current = null;
      onSelect(nothingSelected);
    },
  };
}

/** Tells AG Grid which of the rows it has are selected. */
function paintSelection(api: GridApi<GridRow>, selection: ListSelection): void {
  const chosen: IRowNode<GridRow>[] = [];
  const others: IRowNode<GridRow>[] = [];
  api.forEachNode((node) => {
    if (!node.data) return;
    const isChosen = isSelected(selection, node.data.id);
    if (node.isSelected() !== isChosen) (isChosen ? chosen : others).push(node);
  });
  if (chosen.length > 0) api.setNodesSelected({ nodes: chosen, newValue: true, source: 'api' });
  if (others.length > 0) api.setNodesSelected({ nodes: others, newValue: false, source: 'api' });
}
