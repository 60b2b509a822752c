import { Button } from '@mantine/core';
import { IconSchool } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../lib/api.ts';
import { useProfileSwitch } from '../../lib/profile-switch.ts';
import { Strip } from './strip.tsx';

/** Tells sample data from one's own, with the way back. */
export function SampleStrip() {
  const { t } = useTranslation();
  const { data: info } = useRead('app.info', {});
  const { isOpening, open } = useProfileSwitch();
  if (info?.profile !== 'sample') return null;
  return (
    <Strip
      tone="warning"
      icon={<IconSchool size={16} stroke={1.5} />}
      text={t('app.sample.text')}
      action={
        <Button size="xs" variant="default" loading={isOpening} onClick={() => open('own')}>
          {t('app.sample.back')}
        </Button>
      }
    />
  );
}
