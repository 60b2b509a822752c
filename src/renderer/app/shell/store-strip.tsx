import { Button } from '@mantine/core';
import { IconDatabaseX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useRead, useWrite } from '../../lib/api.ts';
import { notifyError } from '../../lib/notify.ts';
import { Strip } from './strip.tsx';

/** Says that the database is gone from its place, for as long as it is, and offers to write it there again. */
export function StoreStrip() {
  const { t } = useTranslation();
  const { data: info } = useRead('app.info', {});
  const putBack = useWrite('app.putBack');
  if (!info?.isStoreGone) return null;
  return (
    <Strip
      tone="risk"
      icon={<IconDatabaseX size={16} stroke={1.5} />}
      text={t('app.gone.text')}
      action={
        <Button
          size="xs"
          variant="default"
          loading={putBack.isPending}
          onClick={() => putBack.mutate({}, { onError: (error) => notifyError(t, error) })}
        >
          {t('app.gone.putBack')}
        </Button>
      }
    />
  );
}
