import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFoundClients } from '../../lib/found-clients.ts';

interface Picked {
  readonly id: string;
  readonly name: string;
}

interface ClientPickerProps {
  readonly label: string;
  readonly placeholder: string;
  readonly error?: string | undefined;
  /** A client that cannot be chosen. */
  readonly except?: string;
  readonly isClearable?: boolean;
  readonly autoFocus?: boolean;
  readonly value: Picked | null;
  readonly onChange: (client: Picked | null) => void;
}

const TYPING_PAUSE_MS = 50;

/** One of the clients, found as in the search of the list; the first one by Enter. The city tells namesakes apart. */
export function ClientPicker({
  label,
  placeholder,
  error,
  except,
  isClearable = false,
  autoFocus = false,
  value,
  onChange,
}: ClientPickerProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), TYPING_PAUSE_MS);
  const isAsked = search !== '' && search !== value?.name;
  const { clients } = useFoundClients(isAsked ? search : '');
  const found = isAsked ? clients.filter(({ id }) => id !== except && id !== value?.id) : [];
  const choose = (id: string | null) => {
    const client = found.find((each) => each.id === id);
    if (client) onChange({ id: client.id, name: client.name });
    else if (id === null) onChange(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isMarked = event.currentTarget.getAttribute('aria-activedescendant') !== null;
    const first = search === typed.trim() ? found[0] : undefined;
    if (event.key === 'Enter' && first && !isMarked) {
      event.preventDefault();
      choose(first.id);
    }
    // The first Esc closes the open list only.
    if (event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') === 'true')
      event.preventDefault();
  };
  return (
    <Select
      label={label}
      placeholder={placeholder}
      error={error}
      searchable
      clearable={isClearable}
      clearButtonProps={{ 'aria-label': t('app.search.clear') }}
      allowDeselect={false}
      // The second is for a dialog, which gives the focus to what it finds so named.
      {...(autoFocus ? { autoFocus, 'data-autofocus': true } : {})}
      nothingFoundMessage={isAsked ? t('app.kit.nothingFound') : undefined}
      filter={({ options }) => options}
      data={[
        ...(value === null ? [] : [{ value: value.id, label: value.name }]),
        ...found.map(({ id, name, detail }) => ({
          value: id,
          label: detail === '' ? name : `${name} · ${detail}`,
        })),
      ]}
      value={value?.id ?? null}
      onSearchChange={setTyped}
      onChange={choose}
      onKeyDown={onKeyDown}
    />
  );
}
