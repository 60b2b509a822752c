import { NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Filter } from '../../../../shared/contract/clients.ts';
import { DateField } from '../../../components/date-field.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/settings.ts';
import type { ListField } from '../fields/list-fields.ts';
import { ValueAutocomplete } from '../fields/value-autocomplete.tsx';
import { ChoicesValue } from './choices-value.tsx';
import { MINOR, valueKind } from './filter-values.ts';
import styles from './filters-panel.module.css';

interface FilterValueProps {
  readonly field: ListField;
  readonly filter: Filter;
  readonly onChange: (values: Filter['values']) => void;
}

/** What a filter compares with, entered as its type asks. */
export function FilterValue({ field, filter, onChange }: FilterValueProps) {
  const { t } = useTranslation();
  const { values } = filter;
  const label = t('list.filters.valueOf', { field: field.title });
  switch (valueKind(field, filter.operator)) {
    case 'none':
      return null;
    case 'text':
      return (
        <ValueAutocomplete
          fieldId={field.id}
          label={label}
          value={String(values[0] ?? '')}
          onChange={(value) => onChange([value])}
        />
      );
    case 'choices':
      return (
        <ChoicesValue label={label} choices={field.choices} values={values.map(String)} onChange={onChange} />
      );
    case 'number':
    case 'days':
      return <NumberValue field={field} filter={filter} index={0} label={label} onChange={onChange} />;
    case 'numbers':
      return (
        <div className={styles.pair}>
          <NumberValue
            field={field}
            filter={filter}
            index={0}
            label={t('list.filters.from')}
            onChange={onChange}
          />
          <NumberValue
            field={field}
            filter={filter}
            index={1}
            label={t('list.filters.to')}
            onChange={onChange}
          />
        </div>
      );
    case 'date':
      return (
        <DateField
          aria-label={label}
          value={asDate(values[0])}
          onChange={(date) => onChange(date ? [date] : [])}
        />
      );
    case 'dates':
      return (
        <div className={styles.pair}>
          {[t('list.filters.from'), t('list.filters.to')].map((each, index) => (
            <DateField
              key={each}
              aria-label={each}
              placeholder={each}
              value={asDate(values[index])}
              onChange={(date) => onChange(replaced(values, index, date ?? ''))}
            />
          ))}
        </div>
      );
  }
}

const asDate = (value: string | number | undefined): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The values with one of two replaced; the other is blank until it is entered. */
const replaced = (values: Filter['values'], index: number, value: string | number): Filter['values'] =>
  [0, 1].map((each) => (each === index ? value : (values[each] ?? '')));

interface NumberValueProps extends FilterValueProps {
  readonly index: number;
  readonly label: string;
}

function NumberValue({ field, filter, index, label, onChange }: NumberValueProps) {
  const { locale } = useFormat();
  const { currency } = useSettings();
  const isDays = field.type === 'days' || valueKind(field, filter.operator) === 'days';
  const { t } = useTranslation();
  const scale = field.type === 'money' ? MINOR : 1;
  const value = filter.values[index];
  const unit = isDays
    ? t('list.filters.days')
    : field.type === 'percent'
      ? '%'
      : field.type === 'money'
        ? currencySign(locale, currency)
        : '';
  return (
    <NumberInput
      aria-label={label}
      placeholder={index === 1 || filter.operator === 'between' ? label : ''}
      hideControls
      thousandSeparator={locale.startsWith('ru') ? '\u00a0' : ','}
      decimalSeparator={locale.startsWith('ru') ? ',' : '.'}
      rightSection={unit === '' ? undefined : <span className={styles.unit}>{unit}</span>}
      rightSectionWidth={unit.length > 2 ? 48 : 28}
      value={typeof value === 'number' ? value / scale : ''}
      onChange={(next) => {
        const number = typeof next === 'number' ? Math.round(next * scale * 1000) / 1000 : '';
        if (filter.operator === 'between') onChange(replaced(filter.values, index, number));
        else onChange(number === '' ? [] : [number]);
      }}
    />
  );
}

const currencySign = (locale: string, currency: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' })
    .formatToParts(0)
    .find((part) => part.type === 'currency')?.value ?? currency;
