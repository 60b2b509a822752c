import { Button, Drawer } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../../shared/contract/journal.ts';
import { ErrorState, LoadingState } from '../../../components/states.tsx';
import { useRead, useWrite } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { notifyDone, notifyError } from '../../../lib/notify.ts';
import { useWords } from '../../../lib/use-words.ts';
import styles from './history-drawer.module.css';
import { type HistoryLine, historyLines } from './sentences.ts';

const PAGE = 40;

interface HistoryDrawerProps {
  readonly clientId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Who changed what on the client and its records, latest first. */
export function HistoryDrawer({ clientId, isOpen, onClose }: HistoryDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={520}
      title={t('safekeeping.history.title')}
      // The item of the menu that opened it is gone by then.
      returnFocus={false}
    >
      <ol className={styles.list}>
        <HistoryPage clientId={clientId} before={undefined} />
      </ol>
    </Drawer>
  );
}

/** A page of history, and on demand the one before it. */
function HistoryPage({ clientId, before }: { clientId: string; before: number | undefined }) {
  const { t } = useTranslation();
  const [goesOn, setGoesOn] = useState(false);
  const page = useRead(
    'journal.history',
    { clientId, limit: PAGE, ...(before === undefined ? {} : { before }) },
    { keepPrevious: true },
  );
  if (page.isError)
    return (
      <li>
        <ErrorState error={page.error} onRetry={() => void page.refetch()} />
      </li>
    );
  if (!page.data)
    return (
      <li>
        <LoadingState />
      </li>
    );
  const { entries, next } = page.data;
  if (entries.length === 0 && before === undefined)
    return <li className={styles.quiet}>{t('safekeeping.history.empty')}</li>;
  return (
    <>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
      {next !== null &&
        (goesOn ? (
          <HistoryPage clientId={clientId} before={next} />
        ) : (
          <li className={styles.more}>
            <Button variant="subtle" size="xs" onClick={() => setGoesOn(true)}>
              {t('safekeeping.history.earlier')}
            </Button>
          </li>
        ))}
    </>
  );
}

function Entry({ entry }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useWords();
  return (
    <li className={styles.entry}>
      <p className={styles.quiet}>{format.dateTime(entry.at)}</p>
      {historyLines(words, entry).map((line) => (
        <Line key={line.key} entry={entry} line={line} />
      ))}
      {entry.more > 0 && (
        <p className={styles.quiet}>{t('safekeeping.history.more', { count: entry.more })}</p>
      )}
    </li>
  );
}

function Line({ entry, line: { text, restores } }: { entry: HistoryEntry; line: HistoryLine }) {
  const { t } = useTranslation();
  const restore = useWrite('journal.restore');
  const doRestore = () => {
    if (!restores) return;
    const { seq, field } = restores;
    restore.mutate(
      { operationId: entry.id, seq, ...(field === null ? {} : { field }) },
      {
        onError: (error) => notifyError(t, error),
        onSuccess: ({ operationId }) =>
          notifyDone(t, t('safekeeping.history.restored'), { undo: true, operationId }),
      },
    );
  };
  return (
    <div className={styles.line}>
      <p className={styles.change}>{text}</p>
      {restores && (
        <Button
          className={styles.restore}
          size="compact-xs"
          variant="subtle"
          title={restores.label}
          aria-label={restores.label}
          loading={restore.isPending}
          onClick={doRestore}
        >
          {t(restores.field === null ? 'safekeeping.history.bringBack' : 'safekeeping.history.restore')}
        </Button>
      )}
    </div>
  );
}
