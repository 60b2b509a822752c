import { Button } from '@mantine/core';
import { IconArrowBackUp, IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../shared/contract/jobs.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { useWrite } from '../../lib/api.ts';
import { notifyError } from '../../lib/notify.ts';
import styles from './apply.module.css';
import { useImportSession } from './session.ts';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';

/** What came in, the way to the list, and the way back. */
export function ApplyResult({ result }: { result: Job['result'] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { startOver } = useImportSession();
  const undo = useWrite('journal.undo');
  const arrival = useFocusOnArrival<HTMLParagraphElement>();
  const operationId = result['operationId'];
  const refused = count(result['refused']);

  const more = (
    <Button variant="default" onClick={startOver}>
      {t('imports.apply.more')}
    </Button>
  );
  if (undo.isSuccess)
    return (
      <div className={styles.ended}>
        <Undone />
        {more}
      </div>
    );
  return (
    <div className={styles.ended}>
      <div>
        <p ref={arrival} className={`${styles.arrival} ${styles.outcome}`} tabIndex={-1}>
          {outcome(t, result)}
        </p>
        {refused > 0 && <p className={styles.secondary}>{t('imports.apply.refused', { count: refused })}</p>}
      </div>
      <div className={styles.actions}>
        <Button
          rightSection={<IconArrowRight size={16} stroke={1.5} aria-hidden />}
          onClick={() => {
            startOver();
            void navigate({ to: '/clients' });
          }}
        >
          {t('imports.apply.openList')}
        </Button>
        {typeof operationId === 'string' && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
            loading={undo.isPending}
            onClick={() => undo.mutate({ operationId }, { onError: (error) => notifyError(t, error) })}
          >
            {t('imports.apply.undo')}
          </Button>
        )}
        {more}
      </div>
    </div>
  );
}

function Undone() {
  const { t } = useTranslation();
  const arrival = useFocusOnArrival<HTMLParagraphElement>();
  return (
    <p ref={arrival} className={styles.arrival} tabIndex={-1}>
      {t('imports.apply.undone')}
    </p>
  );
}

const count = (value: Job['result'][string] | undefined): number => (typeof value === 'number' ? value : 0);

function outcome(t: Translate, result: Job['result']): string {
  const parts = (['created', 'updated', 'purchases', 'people'] as const)
    .filter((key) => count(result[key]) > 0)
    .map((key) => t(`imports.apply.${key}`, { count: count(result[key]) }));
  return parts.length > 0 ? parts.join(', ') : t('imports.apply.nothing');
}
