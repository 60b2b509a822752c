import { ActionIcon, Button, Select } from '@mantine/core';
import { IconSortAscending, IconSortDescending, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { fittingChoices } from '../fields/choice-filter.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { MAX_SORT_KEYS, type Sort, type SortKey } from '../grid/next-sort.ts';
import styles from './columns-panel.module.css';

interface SortEditorProps {
  readonly sort: Sort;
  readonly fields: ListFields;
  readonly onChange: (sort: Sort) => void;
}

/** By what the list is sorted: the first field decides, the next ones where it is equal. */
export function SortEditor({ sort, fields, onChange }: SortEditorProps) {
  const { t } = useTranslation();
  const free = fields.all.filter((field) => sort.every((key) => key.field !== field.id));
  return (
    <section className={styles.section} aria-label={t('list.sort.title')}>
      <h3>{t('list.sort.title')}</h3>
      <ol className={styles.list}>
        {sort.map((key) => (
          <SortLine
            key={key.field}
            sortKey={key}
            title={fields.get(key.field)?.title ?? ''}
            onTurn={() => onChange(sort.map((each) => (each === key ? turned(key) : each)))}
            onRemove={() => onChange(sort.filter((each) => each !== key))}
          />
        ))}
      </ol>
      {sort.length < MAX_SORT_KEYS && (
        <Select
          key={sort.length}
          aria-label={t('list.sort.add')}
          placeholder={t('list.sort.add')}
          searchable
          filter={fittingChoices}
          selectFirstOptionOnChange
          data={free.map((field) => ({ value: field.id, label: field.title }))}
          value={null}
          onChange={(id) => {
            const field = id === null ? null : fields.get(id);
            if (field) onChange([...sort, { field: field.id, direction: 'asc' }]);
          }}
          maxDropdownHeight={320}
        />
      )}
    </section>
  );
}

const turned = (key: SortKey): SortKey => ({ ...key, direction: key.direction === 'asc' ? 'desc' : 'asc' });

interface SortLineProps {
  readonly sortKey: SortKey;
  readonly title: string;
  readonly onTurn: () => void;
  readonly onRemove: () => void;
}

function SortLine({ sortKey, title, onTurn, onRemove }: SortLineProps) {
  const { t } = useTranslation();
  const isUp = sortKey.direction === 'asc';
  const Icon = isUp ? IconSortAscending : IconSortDescending;
  return (
    <li className={styles.column}>
      <span className={styles.grow}>{title}</span>
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon size={16} stroke={1.5} />}
        aria-label={`${title}: ${isUp ? t('list.sort.up') : t('list.sort.down')}`}
        onClick={onTurn}
      >
        {isUp ? t('list.sort.up') : t('list.sort.down')}
      </Button>
      <ActionIcon aria-label={t('list.sort.remove', { field: title })} onClick={onRemove}>
        <IconX size={16} stroke={1.5} />
      </ActionIcon>
    </li>
  );
}
