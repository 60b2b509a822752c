import type { Filter } from '../../../../shared/contract/clients.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import type { Format } from '../../../lib/format.ts';
import { choiceLabel, type ListField } from '../fields/list-fields.ts';
import { valueKind } from './filter-values.ts';

/** A filter as people say it: `City: contains “Mos”`. */
export function filterSentence(
  field: ListField,
  filter: Filter,
  t: Translate,
  format: Format,
  currency: string,
): string {
  const [first, second] = filter.values.map((value) => valueText(field, filter, value, t, format, currency));
  const condition = t(`list.filters.sentence.${filter.operator}`, {
    value: valueKind(field, filter.operator) === 'choices' ? listed(field, filter, t) : (first ?? ''),
    from: first ?? '',
    to: second ?? '',
  });
  return t('list.filters.chip', { field: field.title, condition });
}

const SHOWN_CHOICES = 3;

function listed(field: ListField, { values }: Filter, t: Translate): string {
  const names = values.slice(0, SHOWN_CHOICES).map((value) => choiceLabel(field, String(value)));
  const more = values.length - names.length;
  return more > 0 ? `${names.join(', ')} ${t('list.filters.more', { more })}` : names.join(', ');
}

function valueText(
  field: ListField,
  { operator }: Filter,
  value: string | number,
  t: Translate,
  format: Format,
  currency: string,
): string {
  if (operator === 'lastDays' || operator === 'olderThanDays') return format.days(Number(value));
  switch (field.type) {
    case 'money':
      return format.money(Number(value), currency);
    case 'percent':
      return format.percent(Number(value));
    case 'days':
      return t('list.cell.days', { days: format.number(Number(value)) });
    case 'number':
      return format.number(Number(value));
    case 'date':
    case 'instant':
      return format.date(String(value));
    default:
      return String(value);
  }
}
