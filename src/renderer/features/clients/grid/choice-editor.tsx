import { Combobox, useCombobox } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchable } from '../../../../shared/text.ts';
import type { EditorProps } from '../../../components/data-grid/grid-types.ts';
import { useListFields } from '../fields/list-fields.ts';
import styles from './editors.module.css';

/** Stands for an empty cell in a list of choices, where every entry needs a name. */
const NONE = 'none:';

/** A cell that holds one of some choices: type to narrow them, Enter takes the marked one. */
export function ChoiceEditor({ value, columnId, typed, label, onChange, onDone }: EditorProps) {
  const { t } = useTranslation();
  const field = useListFields().get(columnId);
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(typed ?? '');
  const combobox = useCombobox({ opened: true });

  const none = columnId === 'status' ? [] : [{ value: NONE, label: t('list.edit.none') }];
  const choices = [...none, ...(field?.choices ?? [])];
  const current = choices.find((choice) => choice.value === value || choice.label === value);
  const shown = choices.filter((choice) => searchable(choice.label).includes(searchable(text)));

  useEffect(() => input.current?.focus(), []);
  useEffect(() => {
    // The list is drawn a moment after the field.
    const frame = requestAnimationFrame(() => {
      if (text === '') combobox.updateSelectedOptionIndex('active', { scrollIntoView: true });
      else combobox.selectFirstOption();
    });
    return () => cancelAnimationFrame(frame);
    // The store is a new object on every render; what is typed decides.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [text]);

  return (
    <Combobox
      store={combobox}
      width="max-content"
      position="bottom-start"
      offset={4}
      onOptionSubmit={(choice) => {
        onChange(choice === NONE ? null : choice);
        onDone();
      }}
    >
      <Combobox.Target>
        <input
          ref={input}
          className={styles.input}
          value={text}
          placeholder={current?.label ?? ''}
          aria-label={label}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={styles.choices} aria-label={label}>
          {shown.map((choice) => (
            <Combobox.Option key={choice.value} value={choice.value} active={choice === current}>
              {choice.label}
            </Combobox.Option>
          ))}
          {shown.length === 0 && <Combobox.Empty>{t('app.kit.nothingFound')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
