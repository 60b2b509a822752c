import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconHistory, IconTrash } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

interface CardMenuProps {
  /** The button that opens it. */
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly onHistory: () => void;
  readonly onRemove: () => void;
}

/** What one rarely does with a client. */
export function CardMenu({ ref, onHistory, onRemove }: CardMenuProps) {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon ref={ref} variant="default" aria-label={t('card.head.menu')} title={t('card.head.menu')}>
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
