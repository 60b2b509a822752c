import { Autocomplete, NumberInput, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientField } from '../../../../shared/domain/clients/fields.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import { DateField } from '../../../components/date-field.tsx';
import { useRead } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import type { Editor } from './in-place.tsx';

/** One line of text. */
export function TextEditor({
  label,
  value,
  autoFocus,
  onChange,
  maxLength,
}: Editor<string> & { maxLength: number }) {
  return (
    <TextInput
      aria-label={label}
      value={value}
      autoFocus={autoFocus}
      maxLength={maxLength}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** Text of several lines. */
export function LongTextEditor({
  label,
  value,
  autoFocus,
  onChange,
  maxLength,
}: Editor<string> & { maxLength: number }) {
  return (
    <Textarea
      aria-label={label}
      value={value}
      autoFocus={autoFocus}
      autosize
      minRows={3}
      maxRows={16}
      maxLength={maxLength}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** One line of text with the values other clients have. */
export function SuggestedTextEditor({
  label,
  value,
  autoFocus,
  onChange,
  maxLength,
  field,
}: Editor<string> & { maxLength: number; field: ClientField }) {
  const { data = [] } = useRead(
    'clients.values',
    { field, startsWith: value.trim(), limit: 20 },
    { keepPrevious: true },
  );
  return (
    <Autocomplete
      aria-label={label}
      value={value}
      autoFocus={autoFocus}
      maxLength={maxLength}
      data={data.map((each) => each.value)}
      filter={({ options }) => options}
      onFocus={(event) => event.currentTarget.select()}
      onChange={onChange}
    />
  );
}

/** Any number of short texts; Enter or a semicolon ends each. */
export function ListEditor({
  label,
  value,
  autoFocus,
  onChange,
  field,
}: Editor<string[]> & { field?: ClientField }) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const { data = [] } = useRead(
    'clients.values',
    { field: field ?? 'tags', startsWith: search.trim(), limit: 20 },
    { enabled: field !== undefined, keepPrevious: true },
  );
  return (
    <TagsInput
      aria-label={label}
      placeholder={t('card.details.listHint')}
      value={value}
      autoFocus={autoFocus}
      splitChars={[';', '\n']}
      data={field === undefined ? [] : data.map((each) => each.value)}
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={setSearch}
      onChange={onChange}
    />
  );
}

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of the given; the empty text stands for none of them. */
export function ChoiceEditor({
  label,
  value,
  autoFocus,
  onPick,
  options,
  none,
  empty,
}: Editor<string> & { options: readonly Option[]; none?: string; empty?: string }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A click opens the list at the chosen option; opened from the start it would stand at none.
    if (autoFocus) input.current?.click();
  }, [autoFocus]);
  return (
    <Select
      ref={input}
      aria-label={label}
      value={value}
      autoFocus={autoFocus}
      searchable={options.length > 8}
      allowDeselect={false}
      data={none === undefined ? [...options] : [{ value: '', label: none }, ...options]}
      {...(empty === undefined ? {} : { nothingFoundMessage: empty })}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
      maxDropdownHeight={320}
      onChange={(next) => onPick(next ?? '')}
    />
  );
}

export function DateEditor({ label, value, autoFocus, onChange }: Editor<PlainDate | null>) {
  return <DateField aria-label={label} value={value} autoFocus={autoFocus} onChange={onChange} />;
}

/** A number, whole or with decimals as the language writes them. */
export function NumberEditor({
  label,
  value,
  autoFocus,
  onChange,
  range,
}: Editor<number | string> & { range?: { min: number; max: number } }) {
  const { locale } = useFormat();
  return (
    <NumberInput
      aria-label={label}
      value={value}
      autoFocus={autoFocus}
      hideControls
      decimalSeparator={locale === 'ru-RU' ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      {...(range ? { ...range, clampBehavior: 'strict' as const, suffix: ' %' } : {})}
      onChange={onChange}
    />
  );
}
