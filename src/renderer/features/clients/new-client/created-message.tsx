import { Button, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface CreatedMessageProps {
  readonly name: string;
  readonly onOpen: () => void;
  readonly onUndo: () => void;
}

/** Says that a client was added, with the way to its card and the way back. */
export function CreatedMessage({ name, onOpen, onUndo }: CreatedMessageProps) {
  const { t } = useTranslation();
  return (
    <Group component="span" justify="space-between" gap="4px 12px">
      {t('journal.clientCreate', { name })}
      <Group component="span" gap={8}>
        <Button size="xs" variant="light" onClick={onOpen}>
          {t('list.create.openCard')}
        </Button>
        <Button size="xs" variant="light" onClick={onUndo}>
          {t('app.kit.undo')}
        </Button>
      </Group>
    </Group>
  );
}
