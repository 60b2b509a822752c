import { Button } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { daysBetween, type PlainDate } from '../../../../shared/time.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { today, useFormat } from '../../../lib/format.ts';
import styles from './category-section.module.css';

/** An old judgement asks whether it still holds; one key says that it does. */
export function RenewalLine({ judgedOn, onRenew }: { judgedOn: PlainDate; onRenew: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className={styles.renewal}>
      <IconClockExclamation className={styles.icon} size={16} stroke={1.5} aria-hidden />
      <span className={styles.asks}>
        {t('bonds.category.renewal', { days: format.days(daysBetween(judgedOn, today())) })}
      </span>
      <Button size="compact-sm" variant="default" rightSection={<KeyHint keys="R" />} onClick={onRenew}>
        {t('bonds.category.renew')}
      </Button>
    </div>
  );
}
