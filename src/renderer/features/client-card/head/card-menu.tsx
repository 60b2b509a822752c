import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconHistory, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface CardMenuProps {
  readonly onHistory: () => void;
  readonly onRemove: () => void;
}

/** What one rarely does with a client. */
export function CardMenu({ onHistory, onRemove }: CardMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" aria-label={t('card.head.menu')} title={t('card.head.menu')}>
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHistory size={16} stroke={1.5} />} onClick={onHistory}>
          {t('card.history.title')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={16} stroke={1.5} />} onClick={onRemove}>
          {t('card.head.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
