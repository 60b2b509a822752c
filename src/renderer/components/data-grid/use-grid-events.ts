import type {
  BodyScrollEndEvent,
  CellClickedEvent,
  CellDoubleClickedEvent,
  CellEditRequestEvent,
  CellFocusedEvent,
  CellKeyDownEvent,
  ColumnMovedEvent,
  ColumnResizedEvent,
  FullWidthCellKeyDownEvent,
  GridApi,
  IRowNode,
} from 'ag-grid-community';
import type { ListCell } from '../../../shared/contract/clients.ts';
import { SELECT } from './column-defs.ts';
import type { DataGridProps } from './data-grid.tsx';
import { gridKey } from './grid-keys.ts';
import type { GridRow } from './grid-types.ts';
import type { useRowSelection } from './use-row-selection.ts';

interface GridEventParts extends DataGridProps {
  readonly api: GridApi<GridRow> | null;
  readonly rows: ReturnType<typeof useRowSelection>;
}

/** What happens on the grid, in terms of rows, columns and selection. */
export function useGridEvents({ api, rows, ...props }: GridEventParts) {
  const { columns, place, total } = props;
  const columnOf = (columnId: string) => columns.find((column) => column.id === columnId);

  const edit = (node: IRowNode<GridRow>, columnId: string, value: ListCell) => {
    const row = node.data;
    if (!row) return;
    props.onEdit({
      row,
      columnId,
      value,
      show(values) {
        // The row may have made room for another one meanwhile.
        if (node.data?.id === row.id)
          node.updateData({ ...node.data, values: { ...node.data.values, ...values } });
      },
    });
  };

  const extendTo = (index: number, step: -1 | 1, columnId: string) => {
    const next = index + step;
    if (next < 0 || next >= total) return;
    void rows.extend(index, next);
    api?.ensureIndexVisible(next);
    api?.setFocusedCell(next, columnId);
  };

  const onCellKeyDown = (event: CellKeyDownEvent<GridRow> | FullWidthCellKeyDownEvent<GridRow>) => {
    const { node, data, rowIndex } = event;
    if (!('column' in event) || !(event.event instanceof KeyboardEvent) || rowIndex === null) return;
    if (event.api.getEditingCells().length > 0) return;
    const columnId = event.column.getColId();
    const column = columnOf(columnId);
    const key = gridKey(event.event);
    if (key === null) {
      if (event.event.key.startsWith('Arrow')) rows.forgetRange();
      return;
    }
    if (key === 'open' && !(column?.opens ?? true)) return;
    if (key === 'select-none' && props.selection.kind === 'some' && props.selection.ids.size === 0) return;
    event.event.preventDefault();
    if (key === 'select-all') rows.all();
    else if (key === 'select-none') rows.none();
    else if (key === 'extend-up') extendTo(rowIndex, -1, columnId);
    else if (key === 'extend-down') extendTo(rowIndex, 1, columnId);
    else if (!data) return;
    else if (key === 'toggle') rows.toggle(rowIndex, data.id);
    else if (key === 'copy') void navigator.clipboard.writeText(cellText(event.event.target));
    else if (key === 'open') props.onOpen(data, columnId);
    else if (column?.Editor && !column.opens && (column.isEditable?.(data) ?? true))
      edit(node, columnId, null);
  };

  const onCellClicked = ({ column, data, rowIndex, event }: CellClickedEvent<GridRow>) => {
    if (!data || rowIndex === null || !(event instanceof MouseEvent)) return;
    if (event.shiftKey) return void rows.extend(place.row, rowIndex);
    if (column.getColId() === SELECT || event.ctrlKey || event.metaKey) rows.toggle(rowIndex, data.id);
    else rows.forgetRange();
  };

  const onCellDoubleClicked = ({ column, data }: CellDoubleClickedEvent<GridRow>) => {
    const columnId = column.getColId();
    if (data && columnId !== SELECT && !columnOf(columnId)?.Editor) props.onOpen(data, columnId);
  };

  const tellColumns = ({
    finished,
    source,
    api: grid,
  }: ColumnMovedEvent<GridRow> | ColumnResizedEvent<GridRow>) => {
    if (!finished || source === 'api' || source === 'gridOptionsChanged') return;
    props.onColumns(
      grid
        .getAllDisplayedColumns()
        .filter((column) => column.getColId() !== SELECT)
        .map((column) => ({ id: column.getColId(), width: Math.round(column.getActualWidth()) })),
    );
  };

  return {
    focusCell() {
      const columnId = place.columnId ?? columns[0]?.id;
      if (!api || columnId === undefined || total === 0) return;
      const row = Math.min(place.row, total - 1);
      api.ensureIndexVisible(row);
      api.setFocusedCell(row, columnId);
    },
    handlers: {
      onCellKeyDown,
      onCellClicked,
      onCellDoubleClicked,
      onColumnMoved: tellColumns,
      onColumnResized: tellColumns,
      onCellEditRequest: ({ node, column, newValue }: CellEditRequestEvent<GridRow>) =>
        edit(node, column.getColId(), (newValue as ListCell | undefined) ?? null),
      onCellFocused: ({ rowIndex, column }: CellFocusedEvent<GridRow>) => {
        if (rowIndex === null) return;
        place.row = rowIndex;
        if (column && typeof column !== 'string') place.columnId = column.getColId();
      },
      onBodyScrollEnd: ({ api: grid, direction }: BodyScrollEndEvent<GridRow>) => {
        if (direction === 'vertical') place.firstRow = grid.getFirstDisplayedRowIndex();
      },
    },
  };
}

const cellText = (cell: EventTarget | null): string =>
  cell instanceof HTMLElement ? cell.innerText.trim() : '';
