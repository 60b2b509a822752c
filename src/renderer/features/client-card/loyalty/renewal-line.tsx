import { Button } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { daysBetween, type PlainDate } from '../../../../shared/time.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { today, useFormat } from '../../../lib/format.ts';
import { WarningLine } from '../warning-line.tsx';

/** An old judgement asks whether it still holds; one key says that it does. */
export function RenewalLine({ judgedOn, onRenew }: { judgedOn: PlainDate; onRenew: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <WarningLine
      icon={IconClockExclamation}
      answers={
        <Button size="compact-sm" variant="default" rightSection={<KeyHint keys="R" />} onClick={onRenew}>
          {t('bonds.category.renew')}
        </Button>
      }
    >
      {t('bonds.category.renewal', { days: format.days(daysBetween(judgedOn, today())) })}
    </WarningLine>
  );
}
