import { Loader, Tooltip } from '@mantine/core';
import { IconShieldCheck, IconShieldOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead, useWrite } from '../../lib/api.ts';
import { useBackupTime } from '../../lib/backup-time.ts';
import { notifyError } from '../../lib/notify.ts';
import styles from './rail.module.css';

/** When the last backup was made and verified; pressed, it makes one more. */
export function BackupButton({ isNarrow }: { isNarrow: boolean }) {
  const { t } = useTranslation();
  const { data: info } = useRead('app.info', {});
  const when = useBackupTime(info?.lastBackupAt ?? null);
  const backup = useWrite('app.backup');
  if (!info) return null;
  const text = backup.isPending
    ? t('app.backup.running')
    : when === null
      ? t('app.backup.none')
      : t('app.backup.last', { when });
  const Icon = when === null ? IconShieldOff : IconShieldCheck;
  return (
    <Tooltip label={isNarrow ? `${text}. ${t('app.backup.about')}` : t('app.backup.about')} position="right">
      <button
        type="button"
        className={`${styles.place} ${styles.small}`}
        disabled={backup.isPending}
        onClick={() => backup.mutate({}, { onError: (error) => notifyError(t, error) })}
      >
        {backup.isPending ? (
          <Loader className={styles.icon} size={18} />
        ) : (
          <Icon className={styles.icon} size={18} stroke={1.5} aria-hidden />
        )}
        <span className={styles.label} role="status">
          {text}
        </span>
      </button>
    </Tooltip>
  );
}
