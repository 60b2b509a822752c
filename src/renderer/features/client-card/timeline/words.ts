import type { Translate } from '../../../../shared/i18n/i18n.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import type { Format } from '../../../lib/format.ts';
import type { Fact } from '../facts.tsx';

/** An event in words. */
export interface EntryWords {
  readonly title: string;
  /** At the right: how much. */
  readonly figure?: string;
  readonly facts: readonly Fact[];
  readonly text: string;
}

/** What is needed to say an event. */
export interface Words {
  readonly t: Translate;
  readonly format: Format;
  readonly today: PlainDate;
  /** A day, with its year where that is another than the year of `beside`. */
  day(date: PlainDate, beside: PlainDate): string;
  /** Money of the profile's currency unless another is named; with kopecks where there are any. */
  money(amount: number, currency?: string): string;
  person(id: string | null): string | undefined;
  manager(id: string | null): string | undefined;
  purchaseName(purchase: { readonly amount: number | null; readonly orderNumber: string | null }): string;
}

/** The facts that are known. */
export const factsOf = (...said: readonly (string | Fact | null | undefined | false)[]): Fact[] =>
  said.flatMap((each) => (each ? [typeof each === 'string' ? { text: each } : each] : []));

/** A text as it was said; nothing where it was not. */
export const quoted = (text: string | null): string => (text === null ? '' : `«${text}»`);
