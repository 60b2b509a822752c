import { Button } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead, useWrite } from '../../lib/api.ts';
import { useBackupTime } from '../../lib/backup-time.ts';
import { notifyError } from '../../lib/notify.ts';
import styles from './section.module.css';
import { Section } from './section.tsx';

/** The last verified copy of the profile, and one more. */
export function BackupSection() {
  const { t } = useTranslation();
  const { data: info } = useRead('app.info', {});
  const when = useBackupTime(info?.lastBackupAt ?? null);
  const backup = useWrite('app.backup');
  return (
    <Section title={t('settings.backup.title')} about={t('settings.backup.about')}>
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={<IconShieldCheck size={16} stroke={1.5} />}
          loading={backup.isPending}
          onClick={() => backup.mutate({}, { onError: (error) => notifyError(t, error) })}
        >
          {t('settings.backup.now')}
        </Button>
        <span role="status">{when === null ? t('app.backup.none') : t('app.backup.last', { when })}</span>
      </div>
    </Section>
  );
}
