import { Autocomplete, Button } from '@mantine/core';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeyHint } from '../../../components/key-hint.tsx';
import styles from './answers.module.css';

interface TypedLineProps {
  readonly label: string;
  readonly maxLength: number;
  /** What others wrote here, for the text typed so far. */
  readonly suggestions?: readonly string[];
  readonly onType?: (text: string) => void;
  /** What is wrong with the text; null where it can be saved. */
  readonly problemOf: (text: string) => string | null;
  readonly onSave: (text: string) => void;
}

/** One line to type; Enter saves it. */
export function TypedLine({ label, maxLength, suggestions = [], onType, problemOf, onSave }: TypedLineProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = problemOf(text.trim());
    setProblem(found);
    if (found === null) onSave(text.trim());
  };
  return (
    <form className={styles.typed} onSubmit={submit}>
      <Autocomplete
        className={styles.field}
        data-first
        autoFocus
        aria-label={label}
        placeholder={label}
        maxLength={maxLength}
        data={[...suggestions]}
        filter={({ options }) => options}
        value={text}
        error={problem}
        onChange={(typed) => {
          setText(typed);
          onType?.(typed.trim());
        }}
      />
      <Button type="submit" rightSection={<KeyHint keys="Enter" />}>
        {t('gaps.save')}
      </Button>
    </form>
  );
}
