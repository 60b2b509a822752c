import { Button } from '@mantine/core';
import { IconColumns3, IconFileSpreadsheet, IconFilter, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../components/key-hint.tsx';
import { useCurrentList } from '../../lib/current-list.ts';
import { useExportDialog } from '../../lib/export-dialog.ts';
import { useNewClient } from '../../lib/new-client.ts';
import styles from './list-toolbar.module.css';

/** What can be open beside the list. */
export type Panel = 'filters' | 'columns';

interface ListToolbarProps {
  readonly panel: Panel | null;
  readonly onPanel: (panel: Panel) => void;
}

/** What one can do with the list as a whole. */
export function ListToolbar({ panel, onPanel }: ListToolbarProps) {
  const { t } = useTranslation();
  const filters = useCurrentList((list) => list.state.query.filters.length);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFilter size={16} stroke={1.5} />}
        aria-expanded={panel === 'filters'}
        onClick={() => onPanel('filters')}
      >
        {t('list.filters.title')}
        {filters > 0 && <span className={styles.badge}>{filters}</span>}
      </Button>
      <Button
        variant="default"
        leftSection={<IconColumns3 size={16} stroke={1.5} />}
        aria-expanded={panel === 'columns'}
        onClick={() => onPanel('columns')}
      >
        {t('list.columns.title')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={16} stroke={1.5} />}
        rightSection={<KeyHint keys="Ctrl E" />}
        aria-keyshortcuts="Control+E"
        onClick={() => useExportDialog.getState().open()}
      >
        {t('list.export')}
      </Button>
      <Button
        leftSection={<IconPlus size={16} stroke={1.5} />}
        aria-keyshortcuts="N"
        onClick={useNewClient.getState().open}
      >
        {t('list.add')}
      </Button>
    </>
  );
}
