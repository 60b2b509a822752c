import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../lib/errors.ts';
import styles from './states.module.css';

interface EmptyStateProps {
  /** A Tabler icon of 32 px. */
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly actions?: ReactNode;
}

/** Nothing is here yet: why, and what to do about it. */
export function EmptyState({ icon, title, text, actions }: EmptyStateProps) {
  return (
    <section className={styles.state}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </section>
  );
}

/** What went wrong in a plain sentence, the next step, and another try where there is one. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation();
  const { message, next } = describeError(t, error);
  return (
    <section className={styles.state} role="alert">
      <span className={`${styles.icon} ${styles.risk}`} aria-hidden>
        <IconAlertTriangle size={32} stroke={1.5} />
      </span>
      <h2 className={styles.title}>{message}</h2>
      {next !== '' && <p className={styles.text}>{next}</p>}
      {onRetry && (
        <div className={styles.actions}>
          <Button variant="default" leftSection={<IconRefresh size={16} stroke={1.5} />} onClick={onRetry}>
            {t('app.kit.retry')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** A quiet skeleton that shows itself only where an answer takes longer than 150 ms. */
export function LoadingState() {
  const { t } = useTranslation();
  return (
    <div className={styles.loading} role="status" aria-label={t('app.kit.loading')}>
      <Skeleton className={styles.bar} height={20} width="32%" />
      <Skeleton className={styles.bar} height={20} width="72%" />
      <Skeleton className={styles.bar} height={20} width="56%" />
      <Skeleton className={styles.bar} height={20} width="64%" />
    </div>
  );
}
