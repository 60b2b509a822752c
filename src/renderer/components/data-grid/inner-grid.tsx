import type {
  BodyScrollEndEvent,
  CellClickedEvent,
  CellDoubleClickedEvent,
  CellEditRequestEvent,
  CellFocusedEvent,
  CellKeyDownEvent,
  ColDef,
  ColumnMovedEvent,
  ColumnResizedEvent,
  FullWidthCellKeyDownEvent,
  GetRowIdParams,
  GridReadyEvent,
  IDatasource,
  OverlayType,
  RowSelectionOptions,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListCell } from '../../../shared/contract/clients.ts';
import { styleNonce } from '../../lib/theme.ts';
import { defaultColumnDef } from './column-defs.ts';
import { gridModules } from './grid-modules.ts';
import { gridText } from './grid-texts.ts';
import { gridTheme, ROW_HEIGHT } from './grid-theme.ts';
import type { GridRow } from './grid-types.ts';
import { BLOCK_ROWS } from './use-row-source.ts';

export interface GridHandlers {
  onGridReady(event: GridReadyEvent<GridRow>): void;
  onModelUpdated(): void;
  onFirstDataRendered(): void;
  onCellKeyDown(event: CellKeyDownEvent<GridRow> | FullWidthCellKeyDownEvent<GridRow>): void;
  onCellClicked(event: CellClickedEvent<GridRow>): void;
  onCellDoubleClicked(event: CellDoubleClickedEvent<GridRow>): void;
  onCellEditRequest(event: CellEditRequestEvent<GridRow>): void;
  onCellFocused(event: CellFocusedEvent<GridRow>): void;
  onBodyScrollEnd(event: BodyScrollEndEvent<GridRow>): void;
  onColumnMoved(event: ColumnMovedEvent<GridRow>): void;
  onColumnResized(event: ColumnResizedEvent<GridRow>): void;
}

interface InnerGridProps {
  readonly defs: ColDef<GridRow, ListCell>[];
  readonly source: IDatasource;
  /** How many rows to make room for before the first block comes. */
  readonly rows: number;
  readonly handlers: GridHandlers;
}

const selectionOptions: RowSelectionOptions<GridRow> = {
  mode: 'multiRow',
  checkboxes: false,
  headerCheckbox: false,
  enableClickSelection: false,
};
const noOverlays: OverlayType[] = ['loading', 'noRows', 'noMatchingRows'];
const rowId = ({ data }: GetRowIdParams<GridRow>): string => data.id;

/** AG Grid itself. Whatever changes while one works reaches it by its API; this is drawn again only for other columns. */
export const InnerGrid = memo(function InnerGrid({ defs, source, rows, handlers }: InnerGridProps) {
  const { t, i18n } = useTranslation();
  return (
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
      infiniteInitialRowCount={rows}
      getRowId={rowId}
      columnDefs={defs}
      defaultColDef={defaultColumnDef}
      rowHeight={ROW_HEIGHT}
      headerHeight={ROW_HEIGHT}
      rowSelection={selectionOptions}
      animateRows={false}
      suppressColumnMoveAnimation
      suppressDragLeaveHidesColumns
      suppressScrollOnNewData
      suppressOverlays={noOverlays}
      suppressContextMenu
      enableBrowserTooltips
      readOnlyEdit
      stopEditingWhenCellsLoseFocus
      {...handlers}
    />
  );
});
