import { Drawer } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../../shared/contract/contract.ts';
import { ErrorState, LoadingState } from '../../../components/states.tsx';
import { useRead } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { changeSentence } from './change-sentence.ts';
import { changedFieldLabel, changedValueText } from './change-text.ts';
import styles from './history-drawer.module.css';

const MOST = 500;

interface HistoryDrawerProps {
  readonly clientId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Who changed what on the client, latest first. */
export function HistoryDrawer({ clientId, isOpen, onClose }: HistoryDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={480}
      title={t('card.history.title')}
      // The item of the menu that opened it is gone by then.
      returnFocus={false}
    >
      <History clientId={clientId} />
    </Drawer>
  );
}

function History({ clientId }: { clientId: string }) {
  const { t } = useTranslation();
  const history = useRead('journal.history', { clientId, limit: MOST });
  if (history.isError) return <ErrorState error={history.error} onRetry={() => void history.refetch()} />;
  if (!history.data) return <LoadingState />;
  if (history.data.length === 0) return <p className={styles.quiet}>{t('card.history.empty')}</p>;
  return (
    <ol className={styles.list}>
      {history.data.map((operation) => (
        <HistoryEntry key={operation.operationId} operation={operation} />
      ))}
    </ol>
  );
}

function HistoryEntry({ operation }: { operation: Output<'journal.history'>[number] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: customFields = [] } = useRead('customFields.list', {});
  const when = format.dateTime(operation.at);
  return (
    <li className={styles.entry}>
      <p className={styles.quiet}>
        {operation.actor === '' ? when : t('card.history.by', { when, who: operation.actor })}
      </p>
      {operation.changes.length === 0 ? (
        <p className={styles.change}>{changeSentence(t, operation)}</p>
      ) : (
        operation.changes.map(({ field, before, after }) => (
          <p key={field} className={styles.change}>
            {t('card.history.change', {
              field: changedFieldLabel(t, field, customFields),
              before: changedValueText(t, format, field, before, customFields),
              after: changedValueText(t, format, field, after, customFields),
            })}
          </p>
        ))
      )}
    </li>
  );
}
