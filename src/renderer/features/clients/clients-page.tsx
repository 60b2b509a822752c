import { type ReactNode, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../shared/contract/clients.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useRead } from '../../lib/api.ts';
import { useCurrentList } from '../../lib/current-list.ts';
import { useHotkey } from '../../lib/hotkeys.ts';
import { useNewClient } from '../../lib/new-client.ts';
import styles from './clients-page.module.css';
import { ColumnsPanel } from './columns/columns-panel.tsx';
import { type ListFields, useListFields } from './fields/list-fields.ts';
import { FilterChips } from './filters/filter-chips.tsx';
import { FiltersPanel } from './filters/filters-panel.tsx';
import { ClientsGrid } from './grid/clients-grid.tsx';
import { useListRows } from './grid/list-rows.ts';
import { NoClients, NothingFound } from './list-states.tsx';
import { ListToolbar, type Panel } from './list-toolbar.tsx';
import { NewClientDialog } from './new-client/new-client-dialog.tsx';
import { ListFooter } from './selection/list-footer.tsx';
import { useHasBegun } from './views/use-views.ts';
import { ViewChips } from './views/view-chips.tsx';

/** The list of clients, as quick as a spreadsheet. Each part follows of the list only what it shows. */
export function ClientsPage() {
  const { t } = useTranslation();
  const fields = useListFields();
  const isReady = useHasBegun() && fields.isComplete;
  const [panel, setPanel] = useState<Panel | null>(null);
  const openFilters = useCallback(() => setPanel('filters'), []);
  useHotkey('n', useNewClient.getState().open);

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('list.title')}
        actions={<ListToolbar panel={panel} onPanel={(which) => setPanel(panel === which ? null : which)} />}
      >
        <ViewChips fields={fields} />
      </PageHeader>
      <FilterChips fields={fields} onChange={setFilters} onEdit={openFilters} />
      {isReady ? (
        <List fields={fields}>
          <ListPanel panel={panel} fields={fields} onClose={() => setPanel(null)} />
        </List>
      ) : (
        <LoadingState />
      )}
      <NewClientDialog fields={fields} />
    </div>
  );
}

function setFilters(filters: Filter[]): void {
  const { state, change } = useCurrentList.getState();
  change({ ...state, query: { ...state.query, filters } });
}

interface ListPanelProps {
  readonly panel: Panel | null;
  readonly fields: ListFields;
  readonly onClose: () => void;
}

function ListPanel({ panel, fields, onClose }: ListPanelProps) {
  const state = useCurrentList((list) => list.state);
  const { change } = useCurrentList.getState();
  switch (panel) {
    case 'filters':
      return (
        <FiltersPanel filters={state.query.filters} fields={fields} onChange={setFilters} onClose={onClose} />
      );
    case 'columns':
      return <ColumnsPanel state={state} fields={fields} onChange={change} onClose={onClose} />;
    case null:
      return null;
  }
}

/** Says that the list is of what the keys mean in the other keyboard layout. */
function ShownFor({ search }: { search: string | null }) {
  const { t } = useTranslation();
  return (
    <p className={styles.note} role="status">
      {search !== null && t('app.search.shownFor', { search })}
    </p>
  );
}

function List({ fields, children }: { fields: ListFields; children: ReactNode }) {
  const state = useCurrentList((list) => list.state);
  const rows = useListRows(state);
  const everyone = useRead('app.info', {}).data?.clients;
  if (rows.error) return <ErrorState error={rows.error} onRetry={rows.retry} />;
  if (rows.total === null) return <LoadingState />;
  const isNarrowed = rows.query.search !== '' || rows.query.filters.length > 0;
  if (rows.total === 0 && !isNarrowed && everyone === 0) return <NoClients />;
  return (
    <>
      <ShownFor search={rows.shownFor} />
      <div className={styles.list}>
        <ClientsGrid
          state={state}
          fields={fields}
          rows={rows}
          overlay={rows.total === 0 && isNarrowed ? <NothingFound query={rows.query} /> : undefined}
        />
        {children}
      </div>
      {/* By what is shown, not by what is asked for: sums wait until the rows are there. */}
      <ListFooter query={rows.query} found={rows.total} fields={fields} />
    </>
  );
}
