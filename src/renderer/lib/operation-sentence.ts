import type { Operation } from '../../shared/contract/journal.ts';
import type { Translate } from '../../shared/i18n/i18n.ts';
import { en } from '../../shared/i18n/resources.ts';

/** Labels of operations, without the endings of plural forms. */
type Label = keyof typeof en.journal extends infer K
  ? K extends `${infer Stem}_${'one' | 'other'}`
    ? Stem
    : K
  : never;

const labels: ReadonlySet<string> = new Set(
  Object.keys(en.journal).map((key) => key.replace(/_(one|other)$/, '')),
);
const isLabel = (label: string): label is Label => labels.has(label);

/** What an operation did, as a sentence of the journal; its bare label where a newer core knows more than we. */
export function operationSentence(
  t: Translate,
  { label, params }: Pick<Operation, 'label' | 'params'>,
): string {
  return isLabel(label) ? nestQuotes(t(`journal.${label}`, params)) : label;
}

/** Russian quotes within quotes: «ТД „Крепёж“», whatever the name itself uses. */
export const nestQuotes = (sentence: string): string =>
  sentence.replace(/«([^«»]*)«([^«»]*)»([^«»]*)»/g, '«$1„$2“$3»');
