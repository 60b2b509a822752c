import type { CustomCellEditorProps, CustomCellRendererProps } from 'ag-grid-react';
import type { ComponentType } from 'react';
import type { ListCell } from '../../../shared/contract/clients.ts';
import type { CellProps, EditorProps, GridRow } from './grid-types.ts';

export interface CellAdapterParams {
  readonly Cell: ComponentType<CellProps>;
}

/** Stands between AG Grid's idea of a cell and ours; a row that has not arrived yet is blank. */
export function CellAdapter({
  Cell,
  value,
  data,
}: CustomCellRendererProps<GridRow, ListCell> & CellAdapterParams) {
  return data ? <Cell value={value ?? null} row={data} /> : null;
}

export interface EditorAdapterParams {
  readonly Editor: ComponentType<EditorProps>;
  readonly label: string;
}

/** Stands between AG Grid's idea of an editor and ours. */
export function EditorAdapter({
  Editor,
  label,
  initialValue,
  data,
  column,
  eventKey,
  onValueChange,
  stopEditing,
}: CustomCellEditorProps<GridRow, ListCell> & EditorAdapterParams) {
  return (
    <Editor
      value={initialValue ?? null}
      row={data}
      columnId={column.getColId()}
      typed={eventKey !== null && eventKey.length === 1 ? eventKey : null}
      label={label}
      onChange={onValueChange}
      onDone={() => stopEditing()}
    />
  );
}
