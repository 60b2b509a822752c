import type { ComponentType } from 'react';
import type { ListCell } from '../../../shared/contract/clients.ts';

/** A row of the grid: its id and its cells by column. */
export interface GridRow {
  readonly id: string;
  readonly values: Readonly<Record<string, ListCell>>;
}

export interface CellProps {
  readonly value: ListCell;
  readonly row: GridRow;
}

export interface EditorProps extends CellProps {
  readonly columnId: string;
  /** The key that began the edit by typing; null when it was opened to change what is there. */
  readonly typed: string | null;
  /** The name of the column, for a screen reader. */
  readonly label: string;
  readonly onChange: (value: ListCell) => void;
  /** Ends the edit and keeps the value; editors that take Enter for themselves call it. */
  readonly onDone: () => void;
}

export interface GridColumn {
  readonly id: string;
  readonly title: string;
  readonly width: number;
  readonly align?: 'start' | 'end';
  /** Stays at the left edge, before all others. */
  readonly isPinned?: boolean;
  /** The text of a cell that has no component of its own. */
  readonly format?: (value: ListCell) => string;
  /** What to say on hover, where the cell shows less. */
  readonly hint?: (value: ListCell, row: GridRow) => string | null;
  readonly Cell?: ComponentType<CellProps>;
  readonly Editor?: ComponentType<EditorProps>;
  readonly isEditable?: (row: GridRow) => boolean;
  /** Whether Enter and a double click lead to the record rather than into an editor; F2 still edits. */
  readonly opens?: boolean;
  /** Whether the editor itself acts on Enter and the arrows, as a list of choices does. */
  readonly ownsKeys?: boolean;
  /** Whether a letter typed on the focused cell begins an edit. */
  readonly editsOnTyping?: boolean;
}

export interface GridSort {
  readonly field: string;
  readonly direction: 'asc' | 'desc';
}

export interface GridPage {
  readonly rows: readonly GridRow[];
  readonly total: number;
}

/** A value typed into a cell, on its way to the store. */
export interface GridEdit {
  readonly row: GridRow;
  readonly columnId: string;
  readonly value: ListCell;
  /** Shows these cells at once, before the store has answered, or again after it refused. */
  show(values: Readonly<Record<string, ListCell>>): void;
}

/** Where in the grid somebody was: kept while another page is open. */
export interface GridPlace {
  firstRow: number;
  row: number;
  columnId: string | null;
}
