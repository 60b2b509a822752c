import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { describeError } from '../../../lib/errors.ts';

export type ViewNaming = 'create' | 'rename';

interface ViewNameDialogProps {
  /** What the name is for; null while the dialog is closed. */
  readonly naming: ViewNaming | null;
  readonly initial: string;
  readonly onName: (name: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for the name of a view. */
export function ViewNameDialog({ naming, initial, onName, onClose }: ViewNameDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={naming !== null}
      onClose={onClose}
      title={naming === 'rename' ? t('list.views.renameTitle') : t('list.views.createTitle')}
      size={400}
    >
      <ViewNameForm initial={initial} onName={onName} onClose={onClose} />
    </Modal>
  );
}

function ViewNameForm({ initial, onName, onClose }: Omit<ViewNameDialogProps, 'naming'>) {
  const { t } = useTranslation();
  const [name, setName] = useState(initial);
  const [failure, setFailure] = useState<unknown>(null);
  const submit = async () => {
    try {
      await onName(name.trim());
      onClose();
    } catch (error) {
      setFailure(error);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') void submit();
      }}
    >
      <Stack gap={16}>
        <TextInput
          data-autofocus
          label={t('list.views.name')}
          description={t('list.views.nameAbout')}
          value={name}
          maxLength={60}
          error={failure === null ? null : describeError(t, failure).message}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('list.cancel')}
          </Button>
          <Button type="submit" disabled={name.trim() === ''}>
            {t('list.views.saveName')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
