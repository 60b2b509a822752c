import type { ListCell } from '../../../../shared/contract/clients.ts';
import type { Translate } from '../../../../shared/i18n/i18n.ts';
import { localDate } from '../../../../shared/time.ts';
import type { Format } from '../../../lib/format.ts';
import { choiceLabel, type ListField } from '../fields/list-fields.ts';
import { shortDays } from './cell-words.ts';

const NOTHING = '—';

/** Fields that are worked out for every client: a blank there says that there is nothing to work it out from. */
const explainBlank = new Set([
  'revenue12m',
  'revenuePrev12m',
  'rhythmDays',
  'revenueTrend',
  'lastPurchaseOn',
  'lastContactOn',
  'shareOfWallet',
]);

/** The text of a cell, as short as it can be understood. */
export function cellText(field: ListField, t: Translate, format: Format): (value: ListCell) => string {
  const show = shownText(field, t, format);
  const blank = explainBlank.has(field.id) ? NOTHING : '';
  return (value) => (value === null || value === '' ? blank : show(value));
}

function shownText(field: ListField, t: Translate, format: Format): (value: NonNullable<ListCell>) => string {
  switch (field.type) {
    case 'money':
      return (value) =>
        field.id === 'debt' && value === 0 ? '' : format.number(Math.round(Number(value) / 100));
    case 'number':
      return (value) => format.number(Number(value));
    case 'percent': {
      if (field.id === 'revenueTrend') return (value) => format.percent(Number(value), true);
      const share = new Intl.NumberFormat(format.locale, { style: 'percent', maximumFractionDigits: 1 });
      return (value) => share.format(Number(value) / 100);
    }
    case 'days': {
      const days = shortDays(t, format);
      return (value) => days(Number(value));
    }
    case 'date':
      return field.id === 'since' || field.id.startsWith('custom:')
        ? (value) => format.date(String(value))
        : (value) => format.ago(String(value));
    case 'instant':
      return (value) => format.ago(localDate(Number(value)));
    case 'flag':
      return (value) => t(`domain.flag.${value === true ? 'true' : 'false'}`);
    case 'choice':
      return (value) => choiceLabel(field, String(value));
    case 'list':
      return (value) => (Array.isArray(value) ? value.join(', ') : String(value));
    case 'choices':
      return (value) =>
        Array.isArray(value) ? value.map((each) => choiceLabel(field, each)).join(', ') : String(value);
    default:
      return String;
  }
}

/** What a cell says on hover, where that is more than it shows. */
export function cellHint(
  field: ListField,
  t: Translate,
  format: Format,
): ((value: ListCell) => string | null) | null {
  const text = cellText(field, t, format);
  const exact: Partial<Record<ListField['type'], (value: NonNullable<ListCell>) => string>> = {
    date: (value) => format.date(String(value)),
    instant: (value) => format.dateTime(Number(value)),
    text: (value) => text(value),
    list: (value) => text(value),
    choices: (value) => text(value),
  };
  const say = exact[field.type];
  return say ? (value) => (value === null ? null : say(value) || null) : null;
}
