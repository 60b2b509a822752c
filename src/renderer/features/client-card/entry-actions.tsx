import { ActionIcon } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './entry-actions.module.css';

interface EntryActionsProps {
  /** Names the entry for a screen reader. */
  readonly what: string;
  /** The button that changes it gets the focus back after a form. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** The quiet buttons at the end of an entry: change it or remove it. */
export function EntryActions({ what, opener, onEdit, onRemove }: EntryActionsProps) {
  const { t } = useTranslation();
  return (
    <span className={styles.actions}>
      <ActionIcon
        ref={opener}
        variant="subtle"
        aria-label={t('card.form.editEntry', { what })}
        title={t('card.form.edit')}
        onClick={onEdit}
      >
        <IconPencil size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        aria-label={t('card.form.removeEntry', { what })}
        title={t('card.form.remove')}
        onClick={onRemove}
      >
        <IconTrash size={16} stroke={1.5} />
      </ActionIcon>
    </span>
  );
}
