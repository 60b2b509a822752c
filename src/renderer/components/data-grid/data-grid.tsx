import type { GridApi } from 'ag-grid-community';
import { type ReactNode, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEverything, type ListSelection } from '../../lib/list-selection.ts';
import { columnDefs } from './column-defs.ts';
import styles from './data-grid.module.css';
import { GridContext } from './grid-context.ts';
import type { GridColumn, GridEdit, GridPage, GridPlace, GridRow, GridSort } from './grid-types.ts';
import { type GridHandlers, InnerGrid } from './inner-grid.tsx';
import { useGridEvents } from './use-grid-events.ts';
import { useLatest } from './use-latest.ts';
import { useRowSelection } from './use-row-selection.ts';
import { useRowSource } from './use-row-source.ts';

/** What a page may ask of its grid. */
export interface GridHandle {
  /** Goes to the row after or before, in the column one is in. */
  walk(step: -1 | 1): void;
}

export interface DataGridProps {
  readonly handle?: Ref<GridHandle>;
  /** The id of the element that takes the focus for the grid. */
  readonly id: string;
  readonly label: string;
  readonly columns: readonly GridColumn[];
  readonly sort: readonly GridSort[];
  readonly total: number;
  readonly load: (offset: number, limit: number) => Promise<GridPage>;
  readonly version: unknown;
  readonly beginning: string;
  readonly selection: ListSelection;
  /** Read when the grid appears, kept up to date while it is there. */
  readonly place: GridPlace;
  readonly rowName: (values: Readonly<Record<string, unknown>>) => string;
  /** Shown over the rows, below the headers: that there are none. */
  readonly overlay?: ReactNode;
  readonly onSelect: (selection: ListSelection) => void;
  /** More were to be selected one by one than can be. */
  readonly onTooMany: () => void;
  readonly onSort: (columnId: string, isAdded: boolean) => void;
  readonly onColumns: (columns: { id: string; width: number }[]) => void;
  readonly onFocusRow: (row: GridRow) => void;
  /** Somebody wants to look at the row they are at without leaving the list. */
  readonly onPeek: () => void;
  readonly onOpen: (row: GridRow, columnId: string) => void;
  readonly onEdit: (edit: GridEdit) => void;
}

/** The one grid: rows by the window, cells by keyboard, nothing drawn twice. */
export function DataGrid(props: DataGridProps) {
  const { id, label, columns, sort, total, selection, place, rowName, overlay, handle, onSort } = props;
  const { t } = useTranslation();
  const [api, setApi] = useState<GridApi<GridRow> | null>(null);
  const [firstTotal] = useState(total);
  const source = useRowSource({ ...props, api });
  const rows = useRowSelection({ ...props, api });
  const events = useGridEvents({ ...props, api, rows });
  const latest = useLatest({ rows, events, label, selection });
  const frame = useRef<HTMLDivElement>(null);

  useImperativeHandle(handle, () => ({ walk: (step) => latest.current.events.walk(step) }), [latest]);

  const defs = useMemo(() => columnDefs(columns, t('list.grid.selection')), [columns, t]);
  const context = useMemo(
    () => ({
      selection,
      total,
      sort,
      rowName,
      onSort,
      onSelectAll: () =>
        isEverything(latest.current.selection) ? latest.current.rows.none() : latest.current.rows.all(),
    }),
    [selection, total, sort, rowName, onSort, latest],
  );
  const handlers = useMemo<GridHandlers>(
    () => ({
      onGridReady({ api: ready }) {
        setApi(ready);
        ready.setGridAriaProperty('label', latest.current.label);
        if (place.firstRow > 0) ready.ensureIndexVisible(place.firstRow, 'top');
      },
      onFirstDataRendered() {
        // Somebody comes back to where they were; whoever has the focus elsewhere keeps it.
        if (place.columnId !== null && document.activeElement === document.body)
          latest.current.events.focusCell();
      },
      onModelUpdated: () => latest.current.rows.showSelection(),
      onCellKeyDown: (event) => latest.current.events.onCellKeyDown(event),
      onCellClicked: (event) => latest.current.events.onCellClicked(event),
      onCellDoubleClicked: (event) => latest.current.events.onCellDoubleClicked(event),
      onCellEditRequest: (event) => latest.current.events.onCellEditRequest(event),
      onCellFocused: (event) => latest.current.events.onCellFocused(event),
      onBodyScrollEnd: (event) => latest.current.events.onBodyScrollEnd(event),
      onColumnMoved: (event) => latest.current.events.onColumns(event),
      onColumnResized: (event) => latest.current.events.onColumns(event),
    }),
    [latest, place],
  );

  return (
    <div
      ref={frame}
      id={id}
      className={styles.grid}
      tabIndex={-1}
      onFocus={(event) => event.target === frame.current && events.focusCell()}
    >
      <GridContext value={context}>
        <InnerGrid defs={defs} source={source} rows={Math.max(firstTotal, 1)} handlers={handlers} />
      </GridContext>
      {overlay !== undefined && <div className={styles.overlay}>{overlay}</div>}
    </div>
  );
}
