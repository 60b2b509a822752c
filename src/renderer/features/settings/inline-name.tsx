import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import styles from './inline-name.module.css';

interface InlineNameProps {
  readonly name: string;
  readonly label: string;
  readonly maxLength: number;
  /** Rejects where the name cannot be had; the former one then comes back. */
  readonly onRename: (name: string) => Promise<unknown>;
}

/** A name that is changed where it stands: Enter or leaving saves, Esc gives up. */
export function InlineName({ name, label, maxLength, onRename }: InlineNameProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const save = async () => {
    const wanted = draft?.trim() ?? '';
    if (wanted === '' || wanted === name) return setDraft(null);
    await onRename(wanted).catch(() => undefined);
    setDraft(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Escape') setDraft(null);
    if (event.key === 'Enter') event.currentTarget.blur();
  };
  return (
    <TextInput
      className={styles.name}
      aria-label={label}
      maxLength={maxLength}
      value={draft ?? name}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={() => void save()}
      onKeyDown={onKeyDown}
    />
  );
}
