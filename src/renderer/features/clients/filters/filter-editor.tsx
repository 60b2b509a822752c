import { ActionIcon, Select } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../shared/contract/clients.ts';
import type { Operator } from '../../../../shared/domain/views/query.ts';
import type { ListField } from '../fields/list-fields.ts';
import { FilterValue } from './filter-value.tsx';
import { operatorsOf, withOperator } from './filter-values.ts';
import styles from './filters-panel.module.css';

interface FilterEditorProps {
  readonly field: ListField;
  readonly filter: Filter;
  /** Whether it was only just added: then its value is what comes next. */
  readonly isNew: boolean;
  readonly onChange: (filter: Filter) => void;
  readonly onRemove: () => void;
}

/** One filter: what is compared, how, and with what. */
export function FilterEditor({ field, filter, isNew, onChange, onRemove }: FilterEditorProps) {
  const { t } = useTranslation();
  const group = useRef<HTMLFieldSetElement>(null);
  /** Once an operator is chosen, or the filter is new, what it compares with comes next. */
  const isValueNext = useRef(isNew);
  useEffect(() => {
    if (isValueNext.current) group.current?.querySelector<HTMLElement>('[data-value] input')?.focus();
    isValueNext.current = false;
  }, [filter.operator]);
  return (
    <fieldset ref={group} className={styles.filter}>
      <legend className={styles.field}>{field.title}</legend>
      <div className={styles.line}>
        <Select
          className={styles.operator}
          aria-label={t('list.filters.operatorOf', { field: field.title })}
          allowDeselect={false}
          data={operatorsOf(field).map((operator) => ({
            value: operator,
            label: t(`list.filters.operator.${operator}`),
          }))}
          value={filter.operator}
          onChange={(operator) => {
            if (operator === null || operator === filter.operator) return;
            isValueNext.current = true;
            onChange(withOperator(field, filter, operator as Operator));
          }}
        />
        <div className={styles.value} data-value>
          <FilterValue field={field} filter={filter} onChange={(values) => onChange({ ...filter, values })} />
        </div>
        {/* After the value in the order of Tab, above it in sight. */}
        <ActionIcon
          className={styles.remove}
          aria-label={t('list.filters.removeNamed', { filter: field.title })}
          onClick={onRemove}
        >
          <IconTrash size={16} stroke={1.5} />
        </ActionIcon>
      </div>
    </fieldset>
  );
}
