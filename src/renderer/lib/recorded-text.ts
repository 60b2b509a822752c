import type { CustomField } from '../../shared/contract/custom-fields.ts';
import type { HistoryValue } from '../../shared/contract/journal.ts';
import { customFieldId, isClientField } from '../../shared/domain/clients/fields.ts';
import type { Translate } from '../../shared/i18n/i18n.ts';
import { en } from '../../shared/i18n/resources.ts';
import { isPlainDate } from '../../shared/time.ts';
import { codedText } from './coded-text.ts';
import type { Format } from './format.ts';

/** What recorded values are told with. */
export interface Words {
  readonly t: Translate;
  readonly format: Format;
  readonly currency: string;
  readonly customFields: readonly CustomField[];
}

const has = <T extends object>(texts: T, key: string): key is keyof T & string => Object.hasOwn(texts, key);

/** `manager_id` as `managerId`, as the contract has it. */
const camel = (column: string): string =>
  column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a column or field of some record is called; what nobody calls anything any more keeps its own name. */
export function fieldLabel({ t, customFields }: Words, table: string, field: string): string {
  const custom = customFieldId(field);
  if (custom !== null)
    return customFields.find(({ id }) => id === custom)?.name ?? t('safekeeping.history.formerField');
  const own = camel(field) === 'managerId' ? 'manager' : camel(field);
  if (table === 'client' && isClientField(own)) return t(`fields.${own}`);
  return has(en.safekeeping.field, field) ? t(`safekeeping.field.${field}`) : field;
}

const MONEY = new Set(['amount', 'cost', 'bonus', 'came_back_amount']);
const FLAG = /^(is|has|do_not)_|^(holds|agrees)$/;

/** A recorded value in the words of the screen. */
export function valueText(words: Words, table: string, field: string, value: HistoryValue): string {
  const { t, format, currency, customFields } = words;
  if (value === null || value === '') return t('safekeeping.nothing');
  if (Array.isArray(value)) return value.map((each) => valueText(words, table, field, each)).join(', ');
  if (typeof value === 'number') {
    if (FLAG.test(field)) return t(`domain.flag.${value === 1 ? 'true' : 'false'}`);
    if (MONEY.has(field)) return format.money(value, currency);
    if (field === 'at') return format.dateTime(value);
    if (camel(field) === 'shareOfWallet') return format.percent(value);
    return format.number(value);
  }
  const type = customFields.find(({ id }) => id === customFieldId(field))?.type;
  if (isPlainDate(value) && type !== 'text') return format.date(value);
  return codedText(t, table, field, value) ?? value;
}

/** A record as part of a sentence: `promise “Catalogue”`. */
export function recordText(
  words: Words,
  table: string,
  about: { field: string; value: HistoryValue } | null,
): string {
  const title = about === null ? '' : cut(valueText(words, table, about.field, about.value));
  return has(en.safekeeping.record, table) ? words.t(`safekeeping.record.${table}`, { title }) : title;
}

/** Records of a kind with how many there are: `promises: 3`. */
export function countedText({ t, format }: Words, table: string, count: number): string {
  const records = has(en.safekeeping.records, table) ? t(`safekeeping.records.${table}`) : table;
  return t('safekeeping.records.counted', { records, number: format.number(count) });
}

const LONGEST_TITLE = 60;
const cut = (title: string): string =>
  title.length > LONGEST_TITLE ? `${title.slice(0, LONGEST_TITLE).trimEnd()}…` : title;
