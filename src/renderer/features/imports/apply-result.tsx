import { Button } from '@mantine/core';
import { useDidUpdate } from '@mantine/hooks';
import { IconArrowBackUp, IconArrowForwardUp, IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Job } from '../../../shared/contract/jobs.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { useWrite } from '../../lib/api.ts';
import { notifyError } from '../../lib/notify.ts';
import styles from './apply.module.css';
import { useImportSession } from './session.ts';
import { useFocusOnArrival } from './use-focus-on-arrival.ts';
import { useOperationState } from './use-operation-state.ts';

/** What came in and the way to the list, or that it was taken back; and the way to the other of the two. */
export function ApplyResult({ result }: { result: Job['result'] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { startOver } = useImportSession();
  const undo = useWrite('journal.undo');
  const redo = useWrite('journal.redo');
  const arrival = useFocusOnArrival<HTMLParagraphElement>();
  const operationId = typeof result['operationId'] === 'string' ? result['operationId'] : null;
  const { isUndone, canRedo } = useOperationState(operationId);
  const refused = count(result['refused']);
  const onError = (error: unknown) => notifyError(t, error);

  useDidUpdate(() => {
    // The button that was pressed is gone; by another way the focus stays where it is.
    if (document.activeElement === document.body) arrival.current?.focus();
  }, [isUndone]);

  return (
    <div className={styles.ended}>
      <div>
        <p ref={arrival} className={`${styles.arrival} ${styles.outcome}`} tabIndex={-1} aria-live="polite">
          {isUndone ? t('imports.apply.undone') : outcome(t, result)}
        </p>
        {!isUndone && refused > 0 && (
          <p className={styles.secondary}>{t('imports.apply.refused', { count: refused })}</p>
        )}
      </div>
      <div className={styles.actions}>
        {!isUndone && (
          <Button
            rightSection={<IconArrowRight size={16} stroke={1.5} aria-hidden />}
            onClick={() => {
              startOver();
              void navigate({ to: '/clients' });
            }}
          >
            {t('imports.apply.openList')}
          </Button>
        )}
        {!isUndone && operationId !== null && (
          <Button
            variant="default"
            leftSection={<IconArrowBackUp size={16} stroke={1.5} aria-hidden />}
            loading={undo.isPending}
            onClick={() => undo.mutate({ operationId }, { onError })}
          >
            {t('imports.apply.undo')}
          </Button>
        )}
        {isUndone && canRedo && (
          <Button
            variant="default"
            leftSection={<IconArrowForwardUp size={16} stroke={1.5} aria-hidden />}
            loading={redo.isPending}
            onClick={() => redo.mutate({}, { onError })}
          >
            {t('imports.apply.redo')}
          </Button>
        )}
        <Button variant="default" onClick={startOver}>
          {t('imports.apply.more')}
        </Button>
      </div>
    </div>
  );
}

const count = (value: Job['result'][string] | undefined): number => (typeof value === 'number' ? value : 0);

function outcome(t: Translate, result: Job['result']): string {
  const parts = (['created', 'updated', 'purchases', 'people'] as const)
    .filter((key) => count(result[key]) > 0)
    .map((key) => t(`imports.apply.${key}`, { count: count(result[key]) }));
  return parts.length > 0 ? parts.join(', ') : t('imports.apply.nothing');
}
