import type { ComponentType } from 'react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewState } from '../../../../shared/contract/views.ts';
import type { CellProps, EditorProps, GridColumn } from '../../../components/data-grid/grid-types.ts';
import { useFormat } from '../../../lib/format.ts';
import type { ListField, ListFields } from '../fields/list-fields.ts';
import { cellHint, cellText } from './cell-texts.ts';
import { CategoryCell, MotiveCell, NameCell, SilentCell, TaxIdCell } from './cells.tsx';
import { ChoiceEditor } from './choice-editor.tsx';
import { DateEditor, ListEditor, NumberEditor, TextEditor } from './editors.tsx';

const cells: Readonly<Record<string, ComponentType<CellProps>>> = {
  name: NameCell,
  category: CategoryCell,
  primaryMotive: MotiveCell,
  silentDays: SilentCell,
  taxId: TaxIdCell,
};

const numeric: readonly ListField['type'][] = ['number', 'percent', 'money', 'days'];

/** The columns of a list, ready for the grid. */
export function useGridColumns(columns: ViewState['columns'], fields: ListFields): GridColumn[] {
  const { t } = useTranslation();
  const format = useFormat();
  return useMemo(
    () =>
      columns.flatMap(({ id, width }) => {
        const field = fields.get(id);
        if (!field) return [];
        const Cell = cells[id];
        const hint = Cell ? null : cellHint(field, t, format);
        return [
          {
            id,
            width,
            title: field.title,
            align: numeric.includes(field.type) ? 'end' : 'start',
            isPinned: id === 'name',
            opens: id === 'name' || !field.isEditable,
            ...(Cell ? { Cell } : { format: cellText(field, t, format) }),
            ...(hint ? { hint } : {}),
            ...(field.isEditable ? editing(field) : {}),
          } satisfies GridColumn,
        ];
      }),
    [columns, fields, t, format],
  );
}

function editing(field: ListField): Pick<GridColumn, 'Editor' | 'ownsKeys' | 'editsOnTyping' | 'isEditable'> {
  const isChoice = field.type === 'choice' || field.type === 'manager';
  return {
    Editor: isChoice ? ChoiceEditor : typedEditor(field.type),
    ownsKeys: isChoice,
    // On the name, letters are the keys of the program: a stray one must not rename a client.
    editsOnTyping: field.id !== 'name',
    ...(field.id === 'lossReason' ? { isEditable: (row) => row.values.status === 'lost' } : {}),
  };
}

function typedEditor(type: ListField['type']): ComponentType<EditorProps> {
  switch (type) {
    case 'list':
      return ListEditor;
    case 'number':
    case 'percent':
      return NumberEditor;
    case 'date':
      return DateEditor;
    default:
      return TextEditor;
  }
}
