import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type LossReason, lossReasons } from '../../../../shared/domain/clients/status.ts';

interface LossReasonDialogProps {
  /** Who is lost; null while nobody is. */
  readonly name: string | null;
  readonly onChoose: (reason: LossReason | null) => void;
  readonly onCancel: () => void;
}

/** Asks why a client was lost: every loss has a reason, though it may be found out later. */
export function LossReasonDialog({ name, onChoose, onCancel }: LossReasonDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={name !== null}
      onClose={onCancel}
      title={t('list.loss.title', { name: name ?? '' })}
      size={480}
    >
      <LossReasonForm onChoose={onChoose} />
    </Modal>
  );
}

function LossReasonForm({ onChoose }: Pick<LossReasonDialogProps, 'onChoose'>) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<LossReason | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(reason);
      }}
    >
      <Stack gap={16}>
        <Radio.Group
          label={t('list.loss.text')}
          value={reason}
          onChange={(value) => setReason(value as LossReason)}
        >
          <Stack gap={8} mt={8}>
            {lossReasons.map((each, index) => (
              <Radio
                key={each}
                value={each}
                label={t(`domain.lossReason.${each}`)}
                data-autofocus={index === 0 || undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
        <Group justify="flex-end" gap={8}>
          <Button type="submit" variant={reason === null ? 'default' : 'filled'}>
            {reason === null ? t('list.loss.later') : t('list.loss.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
