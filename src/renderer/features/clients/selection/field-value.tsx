import { NumberInput, Select, TagsInput, TextInput } from '@mantine/core';
import type { ListCell } from '../../../../shared/contract/clients.ts';
import { DateField } from '../../../components/date-field.tsx';
import { useRead } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { fittingChoices } from '../fields/choice-filter.ts';
import type { ListField } from '../fields/list-fields.ts';
import { ValueAutocomplete } from '../fields/value-autocomplete.tsx';

interface FieldValueProps {
  readonly field: ListField;
  readonly label: string;
  readonly value: ListCell;
  readonly onChange: (value: ListCell) => void;
}

/** Fields in which clients often have the same: what others have is suggested. */
const shared = new Set(['country', 'city', 'industry', 'source']);

/** The value of a field, entered as its type asks. */
export function FieldValue({ field, label, value, onChange }: FieldValueProps) {
  const { locale } = useFormat();
  switch (field.type) {
    case 'choice':
    case 'manager':
      return (
        <Select
          aria-label={label}
          data={[...field.choices]}
          value={typeof value === 'string' ? value : null}
          onChange={onChange}
          searchable
          filter={fittingChoices}
          selectFirstOptionOnChange
          maxDropdownHeight={280}
        />
      );
    case 'list':
      return <ListValue field={field} label={label} value={value} onChange={onChange} />;
    case 'number':
    case 'percent':
      return (
        <NumberInput
          aria-label={label}
          hideControls
          decimalSeparator={locale.startsWith('ru') ? ',' : '.'}
          value={typeof value === 'number' ? value : ''}
          {...(field.type === 'percent' ? { min: 0, max: 100, suffix: '\u00a0%' } : {})}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        />
      );
    case 'date':
      return (
        <DateField aria-label={label} value={typeof value === 'string' ? value : null} onChange={onChange} />
      );
    default:
      return shared.has(field.id) ? (
        <ValueAutocomplete
          fieldId={field.id}
          label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={onChange}
        />
      ) : (
        <TextInput
          aria-label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
  }
}

const SUGGESTIONS = 100;

function ListValue({ field, label, value, onChange }: FieldValueProps) {
  const { data = [] } = useRead('clients.values', { field: field.id, startsWith: '', limit: SUGGESTIONS });
  return (
    <TagsInput
      aria-label={label}
      data={data.map((each) => each.value)}
      value={Array.isArray(value) ? value : []}
      onChange={onChange}
      splitChars={[',', ';']}
      acceptValueOnBlur
      maxDropdownHeight={240}
    />
  );
}
