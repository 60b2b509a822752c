import { Button } from '@mantine/core';
import { IconSchool, IconUser } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/api.ts';
import { useProfileSwitch } from '../../lib/profile-switch.ts';
import styles from './section.module.css';
import { Section } from './section.tsx';

/** The way to sample data and back; the two never mix. */
export function ProfileSection() {
  const { t } = useTranslation();
  const { data: info } = useRead('app.info', {});
  const { isOpening, open } = useProfileSwitch();
  if (!info) return null;
  const isSample = info.profile === 'sample';
  const Icon = isSample ? IconUser : IconSchool;
  return (
    <Section title={t('settings.profile.title')} about={t('settings.profile.about')}>
      <div className={styles.actions}>
        <Button
          variant="default"
          leftSection={<Icon size={16} stroke={1.5} />}
          loading={isOpening}
          onClick={() => open(isSample ? 'own' : 'sample')}
        >
          {t(isSample ? 'settings.profile.own' : 'settings.profile.sample')}
        </Button>
      </div>
    </Section>
  );
}
