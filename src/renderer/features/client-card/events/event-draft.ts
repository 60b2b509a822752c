import { type Instant, localDate, type PlainDate } from '../../../../shared/time.ts';
import { typedNumber } from '../typed-number.ts';
import { type EventForm, eventForms, type FormKind } from './event-forms.ts';
import type { Field } from './field.ts';
import { localTime, momentOf } from './moment.ts';

/** An event while it is being written: by the names of its fields, as they are typed. */
export type EventDraft = Readonly<Record<string, unknown>>;

export interface TypedMoment {
  readonly date: PlainDate;
  readonly time: string;
}

export const formOf = (kind: FormKind): EventForm => eventForms[kind];

/** Digits of a currency after its unit: all that the product knows have two. */
const MINOR_IN_MAJOR = 100;

/** What a form begins with; `preset` is said already, in the terms of the record. */
export function blankEvent(
  kind: FormKind,
  today: PlainDate,
  currency: string,
  preset: EventDraft = {},
): EventDraft {
  return Object.fromEntries(
    formOf(kind).fields.map((field) => [
      field.name,
      Object.hasOwn(preset, field.name) ? typed(field, preset[field.name]) : blank(field, today, currency),
    ]),
  );
}

/** A recorded event as its form shows it. */
export const draftOfEvent = (kind: FormKind, record: object): EventDraft =>
  Object.fromEntries(
    formOf(kind).fields.map((field) => [field.name, typed(field, (record as EventDraft)[field.name])]),
  );

function blank(field: Field, today: PlainDate, currency: string): unknown {
  switch (field.type) {
    case 'text':
    case 'long':
    case 'money':
    case 'score':
      return '';
    case 'date':
      return field.start === 'today' ? today : null;
    case 'flag':
      return false;
    case 'currency':
      return currency;
    case 'choice':
      return field.start;
    default:
      return null;
  }
}

function typed(field: Field, value: unknown): unknown {
  switch (field.type) {
    case 'text':
    case 'long':
    case 'score':
      return value ?? '';
    case 'money':
      return typeof value === 'number' ? value / MINOR_IN_MAJOR : '';
    case 'moment':
      return typeof value === 'number' ? { date: localDate(value), time: localTime(value) } : null;
    default:
      return value ?? null;
  }
}

function finished(field: Field, value: unknown, now: Instant): unknown {
  switch (field.type) {
    case 'text':
    case 'long':
      return String(value).trim();
    case 'score':
      return typedNumber(value as number | string);
    case 'money': {
      const amount = typedNumber(value as number | string);
      return amount === null ? null : Math.round(amount * MINOR_IN_MAJOR);
    }
    case 'moment': {
      const moment = value as TypedMoment | null;
      return moment === null ? now : momentOf(moment.date, moment.time);
    }
    default:
      return value;
  }
}

const isMissing = (field: Field, value: unknown): boolean =>
  (field.isRequired === true || field.type === 'moment') && (value === null || value === '');

/** The names of the fields that keep an event from being saved. */
export const missingFields = (kind: FormKind, draft: EventDraft): string[] =>
  formOf(kind)
    .fields.filter((field) => isMissing(field, finished(field, draft[field.name], 0)))
    .map(({ name }) => name);

/**
 * The input that a draft stands for; null while something is missing. What is said once and for all is left out of a
 * correction, and so are the fields named in `without`.
 */
export function finishedEvent(
  kind: FormKind,
  draft: EventDraft,
  now: Instant,
  { isCorrection = false, without = [] }: { isCorrection?: boolean; without?: readonly string[] } = {},
): Record<string, unknown> | null {
  if (missingFields(kind, draft).length > 0) return null;
  const fields = formOf(kind).fields.filter(
    ({ name, isFixed }) => !without.includes(name) && !(isCorrection && isFixed === true),
  );
  return Object.fromEntries(fields.map((field) => [field.name, finished(field, draft[field.name], now)]));
}
