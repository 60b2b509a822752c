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
import type { ListSelection } from '../../lib/list-selection.ts';
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

  const goTo = (row: number, columnId: string | undefined) => {
    if (!api || api.isDestroyed() || columnId === undefined || row < 0 || row >= total) return;
    api.ensureIndexVisible(row);
    api.ensureColumnVisible(columnId);
    api.setFocusedCell(row, columnId);
  };
  /** The first column is always there; what should come into view is what follows it. */
  const showFirst = () => columns[1] && api?.ensureColumnVisible(columns[1].id);
  const extendBy = (step: -1 | 1, columnId: string) => {
    // The grid knows where it is before the focus has followed: keys may come faster than that.
    const from = api?.getFocusedCell()?.rowIndex ?? place.row;
    const to = from + step;
    if (to < 0 || to >= total) return;
    void rows.extend(from, to);
    goTo(to, columnId);
  };

  const onCellKeyDown = (event: CellKeyDownEvent<GridRow> | FullWidthCellKeyDownEvent<GridRow>) => {
    const { node, data, rowIndex } = event;
    if (!('column' in event) || !(event.event instanceof KeyboardEvent) || rowIndex === null) return;
    // Keys within an editor are its own, also the Enter that has just closed it.
    if (event.event.target instanceof HTMLInputElement) return;
    const columnId = event.column.getColId();
    const column = columnOf(columnId);
    const key = gridKey(event.event);
    if (key === null) {
      if (event.event.key.startsWith('Arrow')) rows.forgetRange();
      return;
    }
    if (key === 'open' && !(column?.opens ?? true)) return;
    if (key === 'select-none' && isNothing(props.selection)) return;
    event.event.preventDefault();
    switch (key) {
      case 'select-all':
        return rows.all();
      case 'select-none':
        return rows.none();
      case 'extend-up':
        return extendBy(-1, columnId);
      case 'extend-down':
        return extendBy(1, columnId);
      case 'row-start':
        showFirst();
        return goTo(rowIndex, columns[0]?.id);
      case 'row-end':
        return goTo(rowIndex, columns.at(-1)?.id);
      case 'first':
        showFirst();
        return goTo(0, columns[0]?.id);
      case 'last':
        return goTo(total - 1, columns.at(-1)?.id);
      case 'copy':
        return void navigator.clipboard.writeText(cellText(event.event.target));
    }
    if (!data) return;
    if (key === 'peek') props.onPeek();
    else if (key === 'toggle') rows.toggle(rowIndex, data.id);
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

  const onColumns = ({
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
    focusCell: () => goTo(Math.min(place.row, total - 1), place.columnId ?? columns[0]?.id),
    walk: (step: -1 | 1) => goTo(place.row + step, place.columnId ?? columns[0]?.id),
    onCellKeyDown,
    onCellClicked,
    onCellDoubleClicked,
    onColumns,
    onCellEditRequest: ({ node, column, newValue }: CellEditRequestEvent<GridRow>) =>
      edit(node, column.getColId(), (newValue as ListCell | undefined) ?? null),
    onCellFocused: ({ rowIndex, column, api: grid }: CellFocusedEvent<GridRow>) => {
      if (rowIndex === null) return;
      place.row = rowIndex;
      if (column && typeof column !== 'string') place.columnId = column.getColId();
      const row = grid.getDisplayedRowAtIndex(rowIndex)?.data;
      if (row) props.onFocusRow(row);
    },
    onBodyScrollEnd: ({ api: grid, direction }: BodyScrollEndEvent<GridRow>) => {
      if (direction === 'vertical') place.firstRow = grid.getFirstDisplayedRowIndex();
    },
  };
}

const isNothing = (selection: ListSelection): boolean =>
  selection.kind === 'some' && selection.ids.size === 0;

const cellText = (cell: EventTarget | null): string =>
  cell instanceof HTMLElement ? cell.innerText.trim() : '';
