import type { GridApi, GridReadyEvent } from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListSelection } from '../../lib/list-selection.ts';
import { styleNonce } from '../../lib/theme.ts';
import { columnDefs, defaultColumnDef } from './column-defs.ts';
import styles from './data-grid.module.css';
import { GridContext } from './grid-context.ts';
import { gridModules } from './grid-modules.ts';
import { gridText } from './grid-texts.ts';
import { gridTheme, ROW_HEIGHT } from './grid-theme.ts';
import type { GridColumn, GridEdit, GridPage, GridPlace, GridRow, GridSort } from './grid-types.ts';
import { useGridEvents } from './use-grid-events.ts';
import { useRowSelection } from './use-row-selection.ts';
import { BLOCK_ROWS, useRowSource } from './use-row-source.ts';

export interface DataGridProps {
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
  readonly onSort: (columnId: string, isAdded: boolean) => void;
  readonly onColumns: (columns: { id: string; width: number }[]) => void;
  readonly onOpen: (row: GridRow, columnId: string) => void;
  readonly onEdit: (edit: GridEdit) => void;
}

/** The one grid: rows by the window, cells by keyboard, nothing drawn twice. */
export function DataGrid(props: DataGridProps) {
  const { id, label, columns, sort, total, selection, place, rowName, overlay } = props;
  const { t, i18n } = useTranslation();
  const [api, setApi] = useState<GridApi<GridRow> | null>(null);
  const source = useRowSource({ ...props, api });
  const rows = useRowSelection({ ...props, api });
  const events = useGridEvents({ ...props, api, rows });
  const frame = useRef<HTMLDivElement>(null);

  const defs = useMemo(() => columnDefs(columns, t('list.grid.selection')), [columns, t]);
  const context = useMemo(
    () => ({
      selection,
      total,
      sort,
      rowName,
      onSelectAll: () => (selection.kind === 'all' && selection.except.size === 0 ? rows.none() : rows.all()),
      onSort: props.onSort,
    }),
    [selection, total, sort, rowName, rows, props.onSort],
  );

  const onGridReady = ({ api: ready }: GridReadyEvent<GridRow>) => {
    setApi(ready);
    ready.setGridAriaProperty('label', label);
    if (place.firstRow > 0) ready.ensureIndexVisible(place.firstRow, 'top');
  };

  return (
    <div
      ref={frame}
      id={id}
      className={styles.grid}
      tabIndex={-1}
      onFocus={(event) => event.target === frame.current && events.focusCell()}
    >
      <GridContext value={context}>
        <AgGridReact<GridRow>
          // Its own texts are read once, so that another language needs another grid.
          key={i18n.language}
          modules={gridModules}
          theme={gridTheme}
          styleNonce={styleNonce()}
          getLocaleText={gridText(t)}
          rowModelType="infinite"
          datasource={source}
          cacheBlockSize={BLOCK_ROWS}
          maxBlocksInCache={10}
          maxConcurrentDatasourceRequests={4}
          infiniteInitialRowCount={Math.max(total, 1)}
          getRowId={({ data }) => data.id}
          columnDefs={defs}
          defaultColDef={defaultColumnDef}
          rowHeight={ROW_HEIGHT}
          headerHeight={ROW_HEIGHT}
          rowSelection={{
            mode: 'multiRow',
            checkboxes: false,
            headerCheckbox: false,
            enableClickSelection: false,
          }}
          animateRows={false}
          suppressColumnMoveAnimation
          suppressDragLeaveHidesColumns
          suppressScrollOnNewData
          suppressOverlays={['loading', 'noRows', 'noMatchingRows']}
          suppressContextMenu
          enableBrowserTooltips
          readOnlyEdit
          stopEditingWhenCellsLoseFocus
          onGridReady={onGridReady}
          onModelUpdated={rows.showSelection}
          onFirstDataRendered={() => {
            // Somebody comes back to where they were; whoever has the focus elsewhere keeps it.
            if (place.columnId !== null && document.activeElement === document.body) events.focusCell();
          }}
          {...events.handlers}
        />
      </GridContext>
      {overlay !== undefined && <div className={styles.overlay}>{overlay}</div>}
    </div>
  );
}
