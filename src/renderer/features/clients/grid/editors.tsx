import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ListCell } from '../../../../shared/contract/clients.ts';
import type { EditorProps } from '../../../components/data-grid/grid-types.ts';
import { useFormat } from '../../../lib/format.ts';
import { readTypedDate } from '../../../lib/typed-date.ts';
import { readNumber } from '../fields/read-number.ts';
import styles from './editors.module.css';

interface TypedEditorProps extends EditorProps {
  /** The text to begin with. */
  readonly write: (value: ListCell) => string;
  /** What the text means; `undefined` for what means nothing, which is then handed on as it is. */
  readonly read: (text: string) => ListCell | undefined;
  readonly placeholder?: string;
}

/** A cell edited as text. */
function TypedEditor({ value, typed, label, onChange, write, read, placeholder }: TypedEditorProps) {
  const [text, setText] = useState(typed ?? write(value));
  const input = useRef<HTMLInputElement>(null);
  const isWrong = text.trim() !== '' && read(text.trim()) === undefined;

  const change = (next: string) => {
    setText(next);
    const trimmed = next.trim();
    onChange(trimmed === '' ? null : (read(trimmed) ?? trimmed));
  };
  useEffect(() => {
    input.current?.focus();
    if (typed === null) input.current?.select();
    else change(typed);
    // Only when the editor opens.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);

  return (
    <input
      ref={input}
      className={styles.input}
      value={text}
      placeholder={placeholder}
      aria-label={label}
      aria-invalid={isWrong}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}

export const TextEditor = (props: EditorProps) => (
  <TypedEditor {...props} write={(value) => String(value ?? '')} read={(text) => text} />
);

const splitList = (text: string): string[] =>
  text
    .split(/[,;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const ListEditor = (props: EditorProps) => (
  <TypedEditor
    {...props}
    write={(value) => (Array.isArray(value) ? value.join(', ') : '')}
    read={splitList}
  />
);

export function NumberEditor(props: EditorProps) {
  const { locale } = useFormat();
  const write = (value: ListCell) =>
    typeof value === 'number'
      ? new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 10 }).format(value)
      : '';
  return <TypedEditor {...props} write={write} read={(text) => readNumber(text) ?? undefined} />;
}

export function DateEditor(props: EditorProps) {
  const { t } = useTranslation();
  const write = (value: ListCell) =>
    typeof value === 'string' ? value.split('-').toReversed().join('.') : '';
  return (
    <TypedEditor
      {...props}
      write={write}
      read={(text) => readTypedDate(text) ?? undefined}
      placeholder={t('app.kit.datePlaceholder')}
    />
  );
}
