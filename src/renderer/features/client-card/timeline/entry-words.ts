import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { EntryOf, TimelineEntry } from '../../../../shared/contract/timeline.ts';
import type { TimelineKind } from '../../../../shared/domain/timeline/timeline.ts';
import { useRead } from '../../../lib/api.ts';
import { today, useFormat } from '../../../lib/format.ts';
import { useSettings } from '../../../lib/settings.ts';
import { usePurchaseName } from '../events/purchase-name.ts';
import {
  assessmentWords,
  complaintWords,
  interactionWords,
  interviewWords,
  paymentWords,
  promiseWords,
  purchaseWords,
  taskWords,
} from './dealing-words.ts';
import { useShortDay } from './short-day.ts';
import {
  competitorWords,
  concessionWords,
  giftWords,
  recognitionWords,
  referralWords,
  testimonialWords,
  ultimatumWords,
} from './tie-words.ts';
import type { EntryWords, Words } from './words.ts';

const wordsOf: { readonly [K in TimelineKind]: (entry: EntryOf<K>, words: Words) => EntryWords } = {
  interaction: interactionWords,
  purchase: purchaseWords,
  payment: paymentWords,
  promise: promiseWords,
  complaint: complaintWords,
  competitorActivity: competitorWords,
  ultimatum: ultimatumWords,
  concession: concessionWords,
  referral: referralWords,
  testimonial: testimonialWords,
  gift: giftWords,
  recognition: recognitionWords,
  interview: interviewWords,
  assessment: assessmentWords,
  task: taskWords,
};

/** Kopecks are shown where there are any. */
const MINOR_IN_MAJOR = 100;

/** Says every kind of event as a person would, with the names of people and managers. */
export function useEntryWords(contacts: readonly Contact[]): (entry: TimelineEntry) => EntryWords {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency: ownCurrency } = useSettings();
  const { day } = useShortDay();
  const { data: managers } = useRead('managers.list', {});
  const purchaseName = usePurchaseName();
  const now = today();
  return useMemo(() => {
    const words: Words = {
      t,
      format,
      today: now,
      day,
      money: (amount, currency = ownCurrency) =>
        format.money(amount, currency, amount % MINOR_IN_MAJOR !== 0),
      person: (id) => contacts.find((contact) => contact.id === id)?.name,
      manager: (id) => managers?.find((manager) => manager.id === id)?.name,
      purchaseName,
    };
    return (entry) =>
      (wordsOf[entry.kind] as (entry: TimelineEntry, words: Words) => EntryWords)(entry, words);
  }, [t, format, ownCurrency, day, managers, purchaseName, now, contacts]);
}
