import { type ComboboxData, Popover, Select } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { type KeyboardEvent, memo, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportPreview } from '../../../shared/contract/imports.ts';
import styles from './column-head.module.css';
import { NewFieldForm } from './new-field-form.tsx';

/** Values of the select that are no fields. */
export const LEAVE_OUT = 'leave-out';
export const CREATE_FIELD = 'create-field';

interface ColumnHeadProps {
  readonly index: number;
  readonly column: ImportPreview['columns'][number];
  readonly field: string | null;
  /** What the field is called; null where the column is left out. */
  readonly fieldLabel: string | null;
  readonly choices: ComboboxData;
  readonly disabled: boolean;
  readonly onMap: (column: number, field: string | null) => void;
}

/**
 * The head of a column: what it is read as, and what the file calls it. A button stands in for the select until
 * somebody opens it, because a file may have two hundred columns.
 */
export const ColumnHead = memo(function ColumnHead(props: ColumnHeadProps) {
  const { index, column, field, fieldLabel, choices, disabled, onMap } = props;
  const { t } = useTranslation();
  const [mode, setMode] = useState<'shown' | 'choosing' | 'creating'>('shown');
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const header = column.header === '' ? t('imports.understand.noHeader') : column.header;
  const name = `${t('imports.understand.column', { number: index + 1 })}: ${header}`;
  const rest = () => setMode('shown');

  useEffect(() => {
    // What had the focus is gone with the select or the form, unless the person moved on.
    if (mode === 'shown' && wasOpen.current && document.activeElement === document.body)
      button.current?.focus();
    wasOpen.current = mode !== 'shown';
  }, [mode]);

  const choose = (value: string | null) => {
    if (value === CREATE_FIELD) setMode('creating');
    else onMap(index, value === LEAVE_OUT ? null : value);
  };
  const openByKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    setMode('choosing');
  };

  return (
    <th scope="col" data-left-out={field === null || undefined}>
      {mode === 'choosing' ? (
        <Select
          aria-label={name}
          size="xs"
          data={choices}
          value={field ?? LEAVE_OUT}
          allowDeselect={false}
          searchable
          selectFirstOptionOnChange
          nothingFoundMessage={t('imports.understand.nothingFound')}
          maxDropdownHeight={320}
          comboboxProps={{ width: 240, position: 'bottom-start' }}
          autoFocus
          defaultDropdownOpened
          onFocus={(event) => event.currentTarget.select()}
          onChange={choose}
          onDropdownClose={() => setMode((now) => (now === 'choosing' ? 'shown' : now))}
        />
      ) : (
        <button
          ref={button}
          type="button"
          className={styles.button}
          aria-haspopup="listbox"
          aria-label={`${name}. ${fieldLabel ?? t('imports.understand.skip')}`}
          disabled={disabled}
          onClick={() => setMode('choosing')}
          onKeyDown={openByKey}
        >
          <span className={styles.field}>{fieldLabel ?? t('imports.understand.skip')}</span>
          <IconSelector size={14} stroke={1.5} aria-hidden />
        </button>
      )}
      {mode === 'creating' && (
        <Popover opened onChange={rest} width={280} position="bottom-start" trapFocus withRoles={false}>
          <Popover.Target>
            <div />
          </Popover.Target>
          <Popover.Dropdown>
            <NewFieldForm
              header={column.header}
              samples={column.samples}
              onCancel={rest}
              onCreated={(id) => {
                rest();
                onMap(index, `custom:${id}`);
              }}
            />
          </Popover.Dropdown>
        </Popover>
      )}
      <div className={styles.header} title={header} data-missing={column.header === '' || undefined}>
        {header}
      </div>
    </th>
  );
});
