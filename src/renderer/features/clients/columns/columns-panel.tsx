import { ActionIcon, Checkbox, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ViewState } from '../../../../shared/contract/views.ts';
import { searchable } from '../../../../shared/text.ts';
import type { ListField, ListFields } from '../fields/list-fields.ts';
import { SidePanel } from '../side-panel.tsx';
import styles from './columns-panel.module.css';
import { SortEditor } from './sort-editor.tsx';

interface ColumnsPanelProps {
  readonly state: ViewState;
  readonly fields: ListFields;
  readonly onChange: (state: ViewState) => void;
  readonly onClose: () => void;
}

/** Which columns the list shows, in which order, and by what it is sorted. */
export function ColumnsPanel({ state, fields, onChange, onClose }: ColumnsPanelProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { columns } = state;
  const shown = columns.flatMap(({ id }) => fields.get(id) ?? []);
  const hidden = fields.all.filter((field) => !shown.includes(field));
  const fits = (field: ListField) => searchable(field.title).includes(searchable(search));
  const setColumns = (next: ViewState['columns']) => onChange({ ...state, columns: next });

  const move = (index: number, step: -1 | 1) => {
    const next = [...columns];
    const [column] = next.splice(index, 1);
    if (column) next.splice(index + step, 0, column);
    setColumns(next);
  };

  return (
    <SidePanel title={t('list.columns.title')} onClose={onClose}>
      <SortEditor
        sort={state.query.sort}
        fields={fields}
        onChange={(sort) => onChange({ ...state, query: { ...state.query, sort } })}
      />
      <section className={styles.section} aria-label={t('list.columns.shown')}>
        <h3>{t('list.columns.shown')}</h3>
        <TextInput
          aria-label={t('list.columns.search')}
          placeholder={t('list.columns.search')}
          leftSection={<IconSearch size={16} stroke={1.5} />}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
        <ul className={styles.list}>
          {shown.map(
            (field, index) =>
              fits(field) && (
                <li key={field.id} className={styles.column}>
                  <Checkbox
                    className={styles.grow}
                    label={field.title}
                    checked
                    disabled={field.id === 'name'}
                    onChange={() => setColumns(columns.filter(({ id }) => id !== field.id))}
                  />
                  {field.id !== 'name' && (
                    <Mover
                      field={field}
                      isFirst={index <= 1}
                      isLast={index === shown.length - 1}
                      onMove={(step) => move(index, step)}
                    />
                  )}
                </li>
              ),
          )}
        </ul>
      </section>
      <section className={styles.section} aria-label={t('list.columns.hidden')}>
        <h3>{t('list.columns.hidden')}</h3>
        <ul className={styles.list}>
          {hidden.filter(fits).map((field) => (
            <li key={field.id} className={styles.column}>
              <Checkbox
                className={styles.grow}
                label={field.title}
                checked={false}
                onChange={() => setColumns([...columns, { id: field.id, width: field.width }])}
              />
            </li>
          ))}
        </ul>
      </section>
    </SidePanel>
  );
}

interface MoverProps {
  readonly field: ListField;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
}

function Mover({ field, isFirst, isLast, onMove }: MoverProps) {
  const { t } = useTranslation();
  // `aria-disabled` instead of `disabled`: a column moved to the end must not drop the focus.
  return (
    <>
      <ActionIcon
        aria-label={t('list.columns.earlier', { field: field.title })}
        aria-disabled={isFirst}
        className={styles.mover}
        onClick={() => !isFirst && onMove(-1)}
      >
        <IconArrowUp size={16} stroke={1.5} />
      </ActionIcon>
      <ActionIcon
        aria-label={t('list.columns.later', { field: field.title })}
        aria-disabled={isLast}
        className={styles.mover}
        onClick={() => !isLast && onMove(1)}
      >
        <IconArrowDown size={16} stroke={1.5} />
      </ActionIcon>
    </>
  );
}
