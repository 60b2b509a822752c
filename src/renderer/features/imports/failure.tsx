import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../lib/errors.ts';
import styles from './failure.module.css';

/** What went wrong, and what to do about it, right where it happened. */
export function Failure({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const { message, next } = describeError(t, error);
  return (
    <p className={styles.failure} role="alert">
      <IconAlertTriangle className={styles.icon} size={16} stroke={1.5} aria-hidden />
      <span>
        <strong>{message}</strong> {next}
      </span>
    </p>
  );
}
