import type {
  ColDef,
  SuppressHeaderKeyboardEventParams,
  SuppressKeyboardEventParams,
} from 'ag-grid-community';
import type { ListCell } from '../../../shared/contract/clients.ts';
import { CellAdapter, EditorAdapter } from './adapters.tsx';
import styles from './data-grid.module.css';
import { gridKey, isTyping } from './grid-keys.ts';
import type { GridColumn, GridRow } from './grid-types.ts';
import { HeaderCell } from './header-cell.tsx';
import { SelectCell, SelectHeader } from './select-cell.tsx';

type Def = ColDef<GridRow, ListCell>;

export const SELECT = 'select';

/** Columns as AG Grid takes them; the first is the one with the boxes. */
export const columnDefs = (columns: readonly GridColumn[], selectTitle: string): Def[] => [
  { ...selectDef, headerName: selectTitle },
  ...columns.map(columnDef),
];

const selectDef: Def = {
  colId: SELECT,
  width: 44,
  minWidth: 44,
  resizable: false,
  suppressMovable: true,
  suppressNavigable: true,
  lockPosition: 'left',
  pinned: 'left',
  headerComponent: SelectHeader,
  headerClass: styles.selectHeader ?? '',
  cellClass: styles.selectCell ?? '',
  cellRenderer: SelectCell,
  suppressKeyboardEvent: isOurs,
};

function columnDef(column: GridColumn): Def {
  const { id, title, width, Cell, Editor, format, hint, isEditable } = column;
  return {
    colId: id,
    headerName: title,
    width,
    pinned: column.isPinned ? 'left' : false,
    lockPosition: column.isPinned ? 'left' : false,
    suppressMovable: column.isPinned ?? false,
    valueGetter: ({ data }) => data?.values[id] ?? null,
    headerComponent: HeaderCell,
    headerClass: column.align === 'end' ? (styles.endHeader ?? '') : '',
    cellClass: column.align === 'end' ? (styles.endCell ?? '') : '',
    suppressKeyboardEvent: (params) => isOurs(params, column),
    ...(format ? { valueFormatter: ({ value }) => format(value ?? null) } : {}),
    ...(hint ? { tooltipValueGetter: ({ value, data }) => (data ? hint(value ?? null, data) : null) } : {}),
    ...(Cell ? { cellRenderer: CellAdapter, cellRendererParams: { Cell } } : {}),
    ...(Editor
      ? {
          cellEditor: EditorAdapter,
          cellEditorParams: { Editor, label: title },
          editable: ({ data }) => data !== undefined && (isEditable?.(data) ?? true),
        }
      : {}),
  };
}

/** What all columns have in common. */
export const defaultColumnDef: Def = {
  sortable: false,
  resizable: true,
  lockPinned: true,
  minWidth: 60,
  suppressHeaderMenuButton: true,
  equals: isSameCell,
  suppressHeaderKeyboardEvent: ({ event }: SuppressHeaderKeyboardEventParams<GridRow, ListCell>) =>
    event.key === 'Enter' || event.key === ' ',
};

/** Lists come as new arrays each time; what they hold decides. */
function isSameCell(one: ListCell | null | undefined, other: ListCell | null | undefined): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((each, index) => each === other[index]);
}

/** Keys that AG Grid must leave alone: those this grid acts on, and letters where typing begins no edit. */
function isOurs(
  { event, editing }: SuppressKeyboardEventParams<GridRow, ListCell>,
  column?: GridColumn,
): boolean {
  if (editing) return (column?.ownsKeys ?? false) && ['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key);
  const key = gridKey(event);
  if (key === 'open') return column?.opens ?? true;
  if (key !== null) return true;
  return isTyping(event) ? !column?.editsOnTyping : event.key === '/' || event.key === '?';
}
