import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './entry-actions.module.css';

interface EntryActionsProps {
  /** Names the entry for a screen reader. */
  readonly what: string;
  /** The button that changes it gets the focus back after a form. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  /** Whether Tab passes by, because another way leads here. */
  readonly isQuiet?: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** The quiet buttons at the end of an entry: change it or remove it. Plain ones: a long list has hundreds. */
export function EntryActions({ what, opener, isQuiet = false, onEdit, onRemove }: EntryActionsProps) {
  const { t } = useTranslation();
  const tabIndex = isQuiet ? -1 : 0;
  return (
    <span className={styles.actions}>
      <button
        ref={opener}
        type="button"
        className={styles.action}
        tabIndex={tabIndex}
        aria-label={t('card.form.editEntry', { what })}
        title={t('card.form.edit')}
        onClick={onEdit}
      >
        <IconPencil size={16} stroke={1.5} />
      </button>
      <button
        type="button"
        className={styles.action}
        tabIndex={tabIndex}
        aria-label={t('card.form.removeEntry', { what })}
        title={t('card.form.remove')}
        onClick={onRemove}
      >
        <IconTrash size={16} stroke={1.5} />
      </button>
    </span>
  );
}
