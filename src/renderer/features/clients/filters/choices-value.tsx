import { MultiSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fittingChoices } from '../fields/choice-filter.ts';
import type { Choice } from '../fields/list-fields.ts';

interface ChoicesValueProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly values: string[];
  readonly onChange: (values: string[]) => void;
}

/** Some of the choices of a field: type the beginning of one, Enter takes it. */
export function ChoicesValue({ label, choices, values, onChange }: ChoicesValueProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  return (
    <MultiSelect
      aria-label={label}
      placeholder={values.length === 0 ? t('list.filters.choose') : ''}
      searchable
      searchValue={search}
      onSearchChange={setSearch}
      filter={fittingChoices}
      // Only while something is typed: a second Enter must not take the first of all choices.
      selectFirstOptionOnChange={search !== ''}
      clearable
      hidePickedOptions={false}
      data={[...choices]}
      value={values}
      onChange={onChange}
      maxDropdownHeight={280}
    />
  );
}
