import { Button, Group, Modal, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWrite } from '../../lib/api.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';

interface PurgeDialogProps {
  /** Who goes; none while the dialog is closed. */
  readonly ids: readonly string[];
  readonly onClose: () => void;
}

/** Asks before clients are deleted for good. */
export function PurgeDialog({ ids, onClose }: PurgeDialogProps) {
  const { t } = useTranslation();
  const purge = useWrite('bin.purge');
  const doPurge = () =>
    purge.mutate(
      { ids: [...ids] },
      {
        onError: (error) => notifyError(t, error),
        onSuccess: ({ purged }) => {
          notifyDone(t, t('safekeeping.bin.purged', { count: purged }));
          onClose();
        },
      },
    );
  return (
    <Modal
      opened={ids.length > 0}
      onClose={onClose}
      title={t('safekeeping.bin.purgeTitle', { count: ids.length })}
      size={440}
    >
      <Stack gap={12}>
        <p>{t('safekeeping.bin.purgeText')}</p>
        <Group justify="flex-end" gap={8}>
          <Button variant="default" data-autofocus onClick={onClose}>
            {t('app.kit.cancel')}
          </Button>
          <Button color="red" loading={purge.isPending} onClick={doPurge}>
            {t('safekeeping.bin.purge')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
