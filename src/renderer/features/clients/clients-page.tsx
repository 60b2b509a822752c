import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../shared/contract/clients.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useRead } from '../../lib/api.ts';
import { useCurrentList } from '../../lib/current-list.ts';
import { useExportDialog } from '../../lib/export-dialog.ts';
import { useHotkey } from '../../lib/hotkeys.ts';
import { useNewClient } from '../../lib/new-client.ts';
import styles from './clients-page.module.css';
import { ColumnsPanel } from './columns/columns-panel.tsx';
import { useListFields } from './fields/list-fields.ts';
import { FilterChips } from './filters/filter-chips.tsx';
import { FiltersPanel } from './filters/filters-panel.tsx';
import { ClientsGrid } from './grid/clients-grid.tsx';
import { useListRows } from './grid/list-rows.ts';
import { NoClients, NothingFound } from './list-states.tsx';
import { ListToolbar, type Panel } from './list-toolbar.tsx';
import { NewClientDialog } from './new-client/new-client-dialog.tsx';
import { ListFooter } from './selection/list-footer.tsx';
import { useViews } from './views/use-views.ts';
import { ViewChips } from './views/view-chips.tsx';

/** The list of clients, as quick as a spreadsheet. */
export function ClientsPage() {
  const { t } = useTranslation();
  const fields = useListFields();
  const views = useViews(fields);
  const state = useCurrentList((list) => list.state);
  const { change } = useCurrentList.getState();
  const [panel, setPanel] = useState<Panel | null>(null);
  useHotkey('n', useNewClient.getState().open);

  const { open: openExport } = useExportDialog.getState();
  const setFilters = (filters: Filter[]) => change({ ...state, query: { ...state.query, filters } });
  const togglePanel = (which: Panel) => setPanel(panel === which ? null : which);

  return (
    <div className={styles.page}>
      <PageHeader
        title={t('list.title')}
        actions={
          <ListToolbar
            panel={panel}
            filters={state.query.filters.length}
            onPanel={togglePanel}
            onExport={() => openExport('all')}
          />
        }
      >
        <ViewChips views={views} />
      </PageHeader>
      <FilterChips
        filters={state.query.filters}
        fields={fields}
        onChange={setFilters}
        onEdit={() => setPanel('filters')}
      />
      {views.isReady && fields.isComplete ? (
        <List fields={fields} onExportSelected={() => openExport('selected')}>
          {panel === 'filters' && (
            <FiltersPanel
              filters={state.query.filters}
              fields={fields}
              onChange={setFilters}
              onClose={() => setPanel(null)}
            />
          )}
          {panel === 'columns' && (
            <ColumnsPanel state={state} fields={fields} onChange={change} onClose={() => setPanel(null)} />
          )}
        </List>
      ) : (
        <LoadingState />
      )}
      <NewClientDialog fields={fields} />
    </div>
  );
}

interface ListProps {
  readonly fields: ReturnType<typeof useListFields>;
  readonly onExportSelected: () => void;
  readonly children: React.ReactNode;
}

function List({ fields, onExportSelected, children }: ListProps) {
  const state = useCurrentList((list) => list.state);
  const rows = useListRows(state);
  const everyone = useRead('app.info', {}).data?.clients;
  if (rows.error) return <ErrorState error={rows.error} onRetry={rows.retry} />;
  if (rows.total === null) return <LoadingState />;
  const { query } = state;
  const isNarrowed = query.search !== '' || query.filters.length > 0;
  if (rows.total === 0 && !isNarrowed && everyone === 0) return <NoClients />;
  return (
    <>
      <div className={styles.list}>
        <ClientsGrid
          state={state}
          fields={fields}
          rows={rows}
          overlay={rows.total === 0 && isNarrowed ? <NothingFound query={query} /> : undefined}
        />
        {children}
      </div>
      {/* By what is shown, not by what is asked for: sums wait until the rows are there. */}
      <ListFooter query={rows.query} found={rows.total} fields={fields} onExportSelected={onExportSelected} />
    </>
  );
}
