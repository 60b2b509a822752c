import type { ChangedField, HistoryEntry, RecordChange } from '../../../../shared/contract/journal.ts';
import { nestQuotes, operationSentence } from '../../../lib/operation-sentence.ts';
import { fieldLabel, recordText, valueText, type Words } from '../../../lib/recorded-text.ts';

/** One line of history; `field` names what can be given back, null for a removed record. */
export interface HistoryLine {
  readonly key: string;
  readonly text: string;
  readonly restores: { readonly seq: number; readonly field: string | null; readonly label: string } | null;
}

/** Operations that say more than their changes one by one; of the others the changes are enough. */
const TELLING: ReadonlySet<string> = new Set([
  'clientMerge',
  'clientTakeApart',
  'clientBulkUpdate',
  'clientHandover',
  'clientRemove',
  'clientRestore',
  'valueRestore',
  'duplicateDismiss',
  'importClients',
  'importPurchases',
  'customFieldRemove',
]);

/** What an operation did to a client, in sentences: who changed what from what to what. */
export function historyLines(words: Words, entry: HistoryEntry): HistoryLine[] {
  const { t } = words;
  const who = entry.actor || t('safekeeping.history.someone');
  const changes = entry.changes.flatMap((change) => changeLines(words, who, change));
  const isSaid = changes.length > 0 && !TELLING.has(entry.label);
  const what = {
    key: 'what',
    text: t('safekeeping.history.what', { who, what: operationSentence(t, entry) }),
  };
  const lines = isSaid ? changes : [{ ...what, restores: null }, ...changes];
  return lines.map((line) => ({ ...line, text: nestQuotes(line.text) }));
}

function changeLines(words: Words, who: string, change: RecordChange): HistoryLine[] {
  const { t } = words;
  const { seq, table, about, fields } = change;
  const record = recordText(words, table, about);
  if (change.change === 'u') return fields.map((field) => fieldLine(words, who, change, record, field));
  const isAdded = change.change === 'i';
  const category = table === 'loyalty_assessment' && isAdded ? categorySentence(words, who, fields) : null;
  // A client that comes in is told by its operation.
  if (table === 'client') return [];
  const text =
    category ?? t(isAdded ? 'safekeeping.history.add' : 'safekeeping.history.remove', { who, record });
  const details = category === null ? fields.map((field) => detail(words, table, field)).join(' · ') : '';
  return [
    {
      key: String(seq),
      text: details === '' ? text : `${text} (${details})`,
      restores: isAdded
        ? null
        : { seq, field: null, label: t('safekeeping.history.bringBackNamed', { record }) },
    },
  ];
}

const detail = (words: Words, table: string, { field, before, after }: ChangedField): string =>
  words.t('safekeeping.history.value', {
    field: fieldLabel(words, table, field),
    value: valueText(words, table, field, after ?? before),
  });

function categorySentence(words: Words, who: string, fields: readonly ChangedField[]): string | null {
  const { t } = words;
  const category = fields.find(({ field }) => field === 'category');
  if (!category) return null;
  const said = (value: ChangedField['after']) => valueText(words, 'loyalty_assessment', 'category', value);
  const reason = String(fields.find(({ field }) => field === 'reason')?.after ?? '');
  const after = said(category.after);
  if (category.before === category.after)
    return t('safekeeping.history.categoryAgain', { who, after, reason });
  return category.before === null
    ? t('safekeeping.history.categoryFirst', { who, after, reason })
    : t('safekeeping.history.category', { who, before: said(category.before), after, reason });
}

function fieldLine(
  words: Words,
  who: string,
  { seq, table }: RecordChange,
  record: string,
  { field, before, after }: ChangedField,
): HistoryLine {
  const { t } = words;
  const label = fieldLabel(words, table, field);
  const told = {
    who,
    record,
    field: label,
    before: valueText(words, table, field, before),
    after: valueText(words, table, field, after),
  };
  const isOwn = table === 'client';
  const text =
    before === null
      ? t(isOwn ? 'safekeeping.history.fill' : 'safekeeping.history.fillOf', told)
      : after === null
        ? t(isOwn ? 'safekeeping.history.clear' : 'safekeeping.history.clearOf', told)
        : t(isOwn ? 'safekeeping.history.change' : 'safekeeping.history.changeOf', told);
  const restore =
    before === null
      ? t('safekeeping.history.restoreNothing', told)
      : t('safekeeping.history.restoreValue', { field: label, value: told.before });
  return { key: `${seq} ${field}`, text, restores: { seq, field, label: restore } };
}
