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

const classNames = { section: styles.section };

/** What one can do with the list as a whole; where there is little room, icons say it. */
export function ListToolbar({ panel, onPanel }: ListToolbarProps) {
  const { t } = useTranslation();
  const filters = useCurrentList((list) => list.state.query.filters.length);
  return (
    <>
      <Button
        classNames={classNames}
        title={t('list.filters.title')}
        variant="default"
        leftSection={<IconFilter size={16} stroke={1.5} />}
        aria-expanded={panel === 'filters'}
        onClick={() => onPanel('filters')}
      >
        <span className={styles.label}>{t('list.filters.title')}</span>
        {filters > 0 && <span className={styles.badge}>{filters}</span>}
      </Button>
      <Button
        classNames={classNames}
        title={t('list.columns.title')}
        variant="default"
        leftSection={<IconColumns3 size={16} stroke={1.5} />}
        aria-expanded={panel === 'columns'}
        onClick={() => onPanel('columns')}
      >
        <span className={styles.label}>{t('list.columns.title')}</span>
      </Button>
      <Button
        classNames={classNames}
        title={t('list.export')}
        variant="default"
        leftSection={<IconFileSpreadsheet size={16} stroke={1.5} />}
        rightSection={
          <span className={styles.keys}>
            <KeyHint keys="Ctrl E" />
          </span>
        }
        aria-keyshortcuts="Control+E"
        onClick={() => useExportDialog.getState().open()}
      >
        <span className={styles.label}>{t('list.export')}</span>
      </Button>
      <Button
        classNames={classNames}
        title={t('list.add')}
        leftSection={<IconPlus size={16} stroke={1.5} />}
        aria-keyshortcuts="N"
        onClick={useNewClient.getState().open}
      >
        <span className={styles.label}>{t('list.add')}</span>
      </Button>
    </>
  );
}
