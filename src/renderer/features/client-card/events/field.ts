import type { Translate } from '../../../../shared/i18n/i18n.ts';
import type { en } from '../../../../shared/i18n/resources.ts';

export type FieldLabel = keyof typeof en.events.fields;

interface Named {
  /** The name of the field in the record. */
  readonly name: string;
  readonly label: FieldLabel;
  readonly isRequired?: boolean;
  /** Where the form begins to be filled in. */
  readonly isFirst?: boolean;
  /** Whether it can be said only when the event is recorded. */
  readonly isFixed?: boolean;
  /** The letter that, with Alt, goes on to the next choice or turns a flag. */
  readonly key?: 'Q' | 'W' | 'E';
}

export interface ChoiceField extends Named {
  readonly type: 'choice';
  readonly choices: readonly string[];
  readonly word: (t: Translate, value: string) => string;
  /** What is chosen at first; null where the field may stay unknown. */
  readonly start: string | null;
  /** Alt and the digits from this one on choose. */
  readonly digits?: number;
}

/** A field of an event, as its form asks for it. */
export type Field =
  | (Named & { readonly type: 'text' | 'long'; readonly max: number })
  | (Named & { readonly type: 'date'; readonly start?: 'today' })
  | (Named & { readonly type: 'money' | 'score' | 'flag' | 'currency' })
  /** A moment; while nobody said which, that of saving. */
  | (Named & { readonly type: 'moment' })
  /** A person of the client, one of our managers, a purchase or an ultimatum of the client. */
  | (Named & { readonly type: 'person' | 'manager' | 'order' | 'ultimatum' })
  | ChoiceField;

type More = Pick<Named, 'isRequired' | 'isFirst' | 'isFixed' | 'key'>;

export const text = (name: string, label: FieldLabel, max: number, more: More = {}): Field => ({
  type: 'text',
  name,
  label,
  max,
  ...more,
});

export const long = (name: string, label: FieldLabel, max: number, more: More = {}): Field => ({
  type: 'long',
  name,
  label,
  max,
  ...more,
});

export const date = (name: string, label: FieldLabel, more: More = {}): Field => ({
  type: 'date',
  name,
  label,
  ...more,
});

/** The day something happened: today until another one is said. */
export const happened = (name: string, label: FieldLabel): Field => ({
  type: 'date',
  name,
  label,
  start: 'today',
  isRequired: true,
});

type PlainType = Exclude<Field['type'], 'text' | 'long' | 'date' | 'choice'>;

export const plain = (type: PlainType, name: string, label: FieldLabel, more: More = {}): Field => ({
  type,
  name,
  label,
  ...more,
});

/** One of a few; `start` is null where it may stay unknown. */
export const choice = <V extends string>(
  name: string,
  label: FieldLabel,
  choices: readonly V[],
  word: (t: Translate, value: V) => string,
  start: V | null,
  keys: Pick<ChoiceField, 'digits' | 'key'> = {},
): Field => ({
  type: 'choice',
  name,
  label,
  choices,
  word: word as ChoiceField['word'],
  start,
  ...keys,
});
