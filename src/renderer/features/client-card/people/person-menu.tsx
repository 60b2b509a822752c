import { ActionIcon, Menu } from '@mantine/core';
import { IconDoorExit, IconDots, IconStar, IconTrash } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';

interface PersonMenuProps {
  /** The button that opens it; it gets the focus back after a form. */
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly contact: Contact;
  readonly onMain: () => void;
  readonly onLeave: () => void;
  readonly onRemove: () => void;
}

/** What one rarely does with a person. */
export function PersonMenu({ ref, contact, onMain, onLeave, onRemove }: PersonMenuProps) {
  const { t } = useTranslation();
  const { name, isMain, hasLeft } = contact;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon
          ref={ref}
          variant="subtle"
          aria-label={t('people.actions', { name })}
          title={t('people.actions', { name })}
        >
          <IconDots size={16} stroke={1.5} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!hasLeft && (
          <>
            <Menu.Item leftSection={<IconStar size={16} stroke={1.5} />} onClick={onMain}>
              {isMain ? t('people.notMain') : t('people.makeMain')}
            </Menu.Item>
            <Menu.Item leftSection={<IconDoorExit size={16} stroke={1.5} />} onClick={onLeave}>
              {t('people.leave')}
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        <Menu.Item leftSection={<IconTrash size={16} stroke={1.5} />} onClick={onRemove}>
          {t('people.remove')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
