import { Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useRead } from '../../../lib/api.ts';

interface ValueAutocompleteProps {
  readonly fieldId: string;
  readonly label: string;
  /** Whether the label stands above the field; otherwise it is for a screen reader only. */
  readonly isLabelShown?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const SUGGESTIONS = 12;

/** Text, with the values that other clients have in this field at hand. */
export function ValueAutocomplete({
  fieldId,
  label,
  isLabelShown = false,
  value,
  onChange,
}: ValueAutocompleteProps) {
  const [typed] = useDebouncedValue(value.trim(), 120);
  const { data = [] } = useRead(
    'clients.values',
    { field: fieldId, startsWith: typed.slice(0, 200), limit: SUGGESTIONS },
    { keepPrevious: true },
  );
  return (
    <Autocomplete
      {...(isLabelShown ? { label } : { 'aria-label': label })}
      value={value}
      onChange={onChange}
      data={data.map((each) => each.value)}
      filter={({ options }) => options}
      maxDropdownHeight={240}
    />
  );
}
