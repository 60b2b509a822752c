import { ActionIcon } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDraft } from '../drafts.ts';
import { useFocusBack } from '../focus-back.ts';
import styles from './in-place.module.css';

/** What an editor of one value gets. */
export interface Editor<T> {
  readonly label: string;
  readonly value: T;
  readonly autoFocus: boolean;
  onChange(value: T): void;
  /** Saves this value at once: for what is chosen and not typed. */
  onPick(value: T): void;
}

interface InPlaceProps<T> {
  readonly clientId: string;
  /** Names the value among all of the client. */
  readonly name: string;
  readonly label: string;
  readonly value: T;
  /** The value for a screen reader; empty where there is none. */
  readonly text: string;
  /** The value as it is shown. */
  readonly children: ReactNode;
  /** What stands there while there is no value: a dash, unless it is given. */
  readonly placeholder?: string;
  /** What is shown has links of its own, so that a pencil beside it opens the editor. */
  readonly hasLinks?: boolean;
  /** Enter starts a new line and Ctrl+Enter saves. */
  readonly isMultiline?: boolean;
  /** Answers whether it was saved. */
  readonly onSave: (value: T) => Promise<boolean>;
  readonly editor: (editor: Editor<T>) => ReactNode;
}

/**
 * A value that becomes its own editor by a click or Enter. Enter and leaving it save, Esc cancels; after a key the
 * focus is where it was. What could not be saved stays in the editor.
 */
export function InPlace<T>(props: InPlaceProps<T>) {
  const {
    clientId,
    name,
    label,
    value,
    text,
    children,
    placeholder,
    hasLinks = false,
    isMultiline = false,
  } = props;
  const { t } = useTranslation();
  const draft = useDraft<T>(clientId, `field:${name}`);
  const opener = useFocusBack(draft.isOpen);

  const save = async (next: T | null) => {
    if (next === null) return;
    draft.discard();
    if (JSON.stringify(next) === JSON.stringify(value)) return;
    if (!(await props.onSave(next))) draft.restore(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      draft.discard();
    }
    if (
      event.key === 'Enter' &&
      !event.defaultPrevented &&
      (!isMultiline || event.ctrlKey || event.metaKey)
    ) {
      event.preventDefault();
      void save(draft.latest());
    }
  };

  const onBlur = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) void save(draft.latest());
  };

  if (draft.isOpen)
    return (
      <div className={styles.editor} onKeyDown={onKeyDown} onBlur={onBlur}>
        {props.editor({
          label,
          value: draft.value ?? value,
          autoFocus: draft.isFresh,
          onChange: draft.change,
          onPick: (next) => void save(next),
        })}
      </div>
    );

  const openerName =
    text !== ''
      ? t('card.details.edit', { field: label, value: text })
      : placeholder === undefined
        ? t('card.details.fill', { field: label })
        : `${placeholder}: ${label}`;
  if (hasLinks && text !== '')
    return (
      <div className={styles.linked}>
        <div className={styles.links}>{children}</div>
        <ActionIcon
          ref={opener}
          className={styles.pencil}
          variant="subtle"
          aria-label={openerName}
          onClick={() => draft.open(value)}
        >
          <IconPencil size={16} stroke={1.5} />
        </ActionIcon>
      </div>
    );
  return (
    <button
      ref={opener}
      type="button"
      className={styles.value}
      aria-label={openerName}
      onClick={() => draft.open(value)}
    >
      {text === '' ? <span className={styles.empty}>{placeholder ?? '—'}</span> : children}
    </button>
  );
}
