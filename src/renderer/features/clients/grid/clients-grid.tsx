import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MOST_NAMED } from '../../../../shared/contract/clients.ts';
import type { ViewState } from '../../../../shared/contract/views.ts';
import { DataGrid, type GridHandle } from '../../../components/data-grid/data-grid.tsx';
import type { GridEdit, GridPlace, GridRow } from '../../../components/data-grid/grid-types.ts';
import { useBriefPanel } from '../../../lib/brief-panel.ts';
import { useCurrentClient } from '../../../lib/current-client.ts';
import { useCurrentList } from '../../../lib/current-list.ts';
import { useHotkey } from '../../../lib/hotkeys.ts';
import { notifyDone } from '../../../lib/notify.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { CellWordsProvider, useMakeCellWords } from './cell-words.ts';
import { useGridColumns } from './grid-columns.ts';
import type { ListRows } from './list-rows.ts';
import { LossReasonDialog } from './loss-reason-dialog.tsx';
import { nextSort } from './next-sort.ts';
import { useCellEdit } from './use-cell-edit.ts';

/** Where in the list one was; it outlives the page, so that the way back from a card leads to the same row. */
const place: GridPlace = { firstRow: 0, row: 0, columnId: null };

/** Sections of the card that hold what the list only shows. */
const sections: Readonly<Record<string, 'category' | 'motives'>> = {
  category: 'category',
  categoryReason: 'category',
  categorySince: 'category',
  categoryAge: 'category',
  standing: 'category',
  primaryMotive: 'motives',
  motives: 'motives',
  exposed: 'motives',
};

interface ClientsGridProps {
  readonly state: ViewState;
  readonly fields: ListFields;
  readonly rows: ListRows;
  readonly overlay: ReactNode;
}

/** The clients of the current list in the grid. */
export function ClientsGrid({ state, fields, rows, overlay }: ClientsGridProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const selection = useCurrentList((list) => list.selection);
  const columns = useGridColumns(state.columns, fields);
  const words = useMakeCellWords();
  const [lost, setLost] = useState<GridEdit | null>(null);
  const saveCell = useCellEdit(fields);

  const onSort = useCallback((columnId: string, isAdded: boolean) => {
    const list = useCurrentList.getState();
    const { query } = list.state;
    list.change({ ...list.state, query: { ...query, sort: nextSort(query.sort, columnId, isAdded) } });
  }, []);
  const onColumns = useCallback((shown: { id: string; width: number }[]) => {
    const list = useCurrentList.getState();
    const known = new Map(list.state.columns.map((column) => [column.id as string, column]));
    const next = shown.flatMap(({ id, width }) => {
      const column = known.get(id);
      return column ? [{ ...column, width }] : [];
    });
    if (JSON.stringify(next) !== JSON.stringify(list.state.columns))
      list.change({ ...list.state, columns: next });
  }, []);
  const onOpen = (row: GridRow, columnId: string) => {
    const section = sections[columnId];
    void navigate({
      to: '/clients/$clientId',
      params: { clientId: row.id },
      ...(section ? { search: { focus: section } } : {}),
    });
  };
  const focused = useRef<string | null>(null);
  const onFocusRow = ({ id }: GridRow) => {
    focused.current = id;
    useCurrentClient.getState().show(id);
  };
  useEffect(
    () => () => {
      if (focused.current !== null) useCurrentClient.getState().leave(focused.current);
    },
    [],
  );
  const grid = useRef<GridHandle>(null);
  const isBriefed = useBriefPanel((panel) => panel.isOpen);
  // Letters would begin to edit a cell.
  useHotkey('j', () => grid.current?.walk(1), { enabled: isBriefed, capture: true });
  useHotkey('k', () => grid.current?.walk(-1), { enabled: isBriefed, capture: true });
  useEffect(() => useBriefPanel.getState().close, []);
  const onEdit = (edit: GridEdit) => {
    if (edit.columnId === 'status' && edit.value === 'lost' && edit.row.values.status !== 'lost')
      setLost(edit);
    else void saveCell(edit);
  };
  const rowName = useMemo(() => (values: Readonly<Record<string, unknown>>) => String(values.name ?? ''), []);

  return (
    <CellWordsProvider value={words}>
      <DataGrid
        handle={grid}
        id="clients-grid"
        label={t('list.grid.label')}
        columns={columns}
        sort={state.query.sort}
        total={rows.total ?? 0}
        load={rows.load}
        version={rows.version}
        beginning={rows.beginning}
        selection={selection}
        place={place}
        rowName={rowName}
        overlay={overlay}
        onSelect={useCurrentList.getState().select}
        onTooMany={() => notifyDone(t, t('list.selection.tooMany', { count: MOST_NAMED }))}
        onSort={onSort}
        onColumns={onColumns}
        onFocusRow={onFocusRow}
        onPeek={useBriefPanel.getState().toggle}
        onOpen={onOpen}
        onEdit={onEdit}
      />
      <LossReasonDialog
        name={lost === null ? null : rowName(lost.row.values)}
        onChoose={(lossReason) => {
          if (lost) void saveCell(lost, { lossReason });
          setLost(null);
        }}
        onCancel={() => setLost(null)}
      />
    </CellWordsProvider>
  );
}
