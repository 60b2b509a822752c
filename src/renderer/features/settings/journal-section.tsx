import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Operation } from '../../../shared/contract/journal.ts';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useRead } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { undoOperation } from '../../lib/notify.ts';
import { operationSentence } from '../../lib/operation-sentence.ts';
import styles from './journal-section.module.css';
import { Section } from './section.tsx';

const SHOWN = 50;

/** The latest changes, each with a way back. */
export function JournalSection() {
  const { t } = useTranslation();
  const { data, error, refetch } = useRead(
    'journal.list',
    { offset: 0, limit: SHOWN },
    { keepPrevious: true },
  );
  return (
    <Section title={t('settings.journal.title')} about={t('settings.journal.about')}>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <LoadingState />
      ) : data.length === 0 ? (
        <p className={styles.none}>{t('settings.journal.none')}</p>
      ) : (
        <ul className={styles.list}>
          {data.map((operation) => (
            <OperationRow key={operation.id} operation={operation} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function OperationRow({ operation }: { operation: Operation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const sentence = operationSentence(t, operation);
  return (
    <li className={styles.row}>
      <span className={styles.what}>
        <span className={operation.undone ? styles.undone : undefined}>{sentence}</span>
        <span className={styles.when}>
          {[format.dateTime(operation.at), operation.actor].filter(Boolean).join(' · ')}
        </span>
      </span>
      {operation.undone ? (
        <span className={styles.mark}>{t('settings.journal.undone')}</span>
      ) : (
        <Button
          className={styles.undo}
          size="xs"
          variant="subtle"
          aria-label={t('settings.journal.undoThis', { what: sentence })}
          onClick={() => void undoOperation(t, operation.id)}
        >
          {t('app.kit.undo')}
        </Button>
      )}
    </li>
  );
}
