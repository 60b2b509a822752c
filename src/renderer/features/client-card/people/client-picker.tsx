import { Select } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../lib/api.ts';

const SHOWN = 8;

interface ClientPickerProps {
  readonly label: string;
  readonly error?: string | undefined;
  /** A client that cannot be chosen. */
  readonly except: string;
  readonly value: { readonly id: string; readonly name: string } | null;
  readonly onChange: (client: { id: string; name: string } | null) => void;
}

/** One of the clients, found as in the search of the list; the city tells namesakes apart. */
export function ClientPicker({ label, error, except, value, onChange }: ClientPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const search = typed.trim();
  const { data } = useRead(
    'clients.page',
    {
      query: { search, filters: [], sort: [{ field: 'name', direction: 'asc' }] },
      columns: ['name', 'city'],
      offset: 0,
      limit: SHOWN,
    },
    { enabled: search !== '', keepPrevious: true },
  );
  const found = (search === '' ? [] : (data?.rows ?? []))
    .map(([id, name, city]) => ({
      value: String(id),
      label: [name, city].filter((part) => typeof part === 'string' && part !== '').join(' · '),
      name: String(name),
    }))
    .filter((each) => each.value !== except);
  const chosen =
    value && !found.some((each) => each.value === value.id)
      ? [{ value: value.id, label: value.name, name: value.name }]
      : [];
  const all = [...chosen, ...found];
  return (
    <Select
      label={label}
      placeholder={t('people.departure.chooseHint')}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('app.search.clear') }}
      error={error}
      data={all.map(({ value: id, label: text }) => ({ value: id, label: text }))}
      filter={({ options }) => options}
      selectFirstOptionOnChange
      nothingFoundMessage={search === '' ? undefined : t('app.kit.nothingFound')}
      value={value?.id ?? null}
      onSearchChange={setTyped}
      onChange={(id) => {
        const client = all.find((each) => each.value === id);
        onChange(client ? { id: client.value, name: client.name } : null);
      }}
    />
  );
}
