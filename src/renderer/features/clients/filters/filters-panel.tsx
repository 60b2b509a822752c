import { Button, Select } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../shared/contract/clients.ts';
import { fittingChoices } from '../fields/choice-filter.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { SidePanel } from '../side-panel.tsx';
import { followFilterDrafts, keepFilterDrafts, useFilterDrafts } from './filter-drafts.ts';
import { FilterEditor } from './filter-editor.tsx';
import { asked, newFilter } from './filter-values.ts';
import styles from './filters-panel.module.css';

const MAX_FILTERS = 40;
/** So long a pause in typing means that the word may be looked for. */
const PAUSE_MS = 150;

interface FiltersPanelProps {
  readonly filters: readonly Filter[];
  readonly fields: ListFields;
  readonly onChange: (filters: Filter[]) => void;
  readonly onClose: () => void;
}

/** Filters being made. The list follows each as soon as it says something; those not finished wait here. */
export function FiltersPanel({ filters, fields, onChange, onClose }: FiltersPanelProps) {
  const { t } = useTranslation();
  const drafts = useFilterDrafts(filters);
  const [added, setAdded] = useState(-1);

  const tell = useDebouncedCallback(
    (wanted: Filter[]) => {
      // A filter that says nothing yet changes nothing, and what is selected stays selected.
      if (JSON.stringify(wanted) === JSON.stringify(filters)) return;
      followFilterDrafts(wanted);
      onChange(wanted);
    },
    { delay: PAUSE_MS, flushOnUnmount: true },
  );
  const change = (next: readonly Filter[]) => {
    keepFilterDrafts(filters, next);
    tell(
      next.flatMap((filter) => {
        const field = fields.get(filter.field);
        return (field && asked(field, filter)) ?? [];
      }),
    );
  };
  const add = (id: string | null) => {
    const field = id === null ? null : fields.get(id);
    if (!field) return;
    setAdded(drafts.length);
    change([...drafts, newFilter(field)]);
  };

  return (
    <SidePanel title={t('list.filters.title')} onClose={onClose}>
      {drafts.length === 0 && <p className={styles.empty}>{t('list.filters.none')}</p>}
      {drafts.map((filter, index) => {
        const field = fields.get(filter.field);
        return (
          field && (
            <FilterEditor
              key={`${filter.field} ${index}`}
              field={field}
              filter={filter}
              isNew={added === index}
              onChange={(next) => change(drafts.map((each, at) => (at === index ? next : each)))}
              onRemove={() => change(drafts.filter((_, at) => at !== index))}
            />
          )
        );
      })}
      {drafts.length < MAX_FILTERS && (
        <Select
          // A new one after each choice, so that it is empty again.
          key={drafts.length}
          label={t('list.filters.add')}
          placeholder={t('list.filters.addPlaceholder')}
          searchable
          filter={fittingChoices}
          selectFirstOptionOnChange
          data={fields.all.map((field) => ({ value: field.id, label: field.title }))}
          value={null}
          onChange={add}
          maxDropdownHeight={320}
        />
      )}
      {drafts.length > 0 && (
        <Button variant="default" onClick={() => change([])}>
          {t('list.filters.clear')}
        </Button>
      )}
    </SidePanel>
  );
}
