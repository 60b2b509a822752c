import type { EntryOf } from '../../../../shared/contract/timeline.ts';
import { openAmount } from '../../../../shared/domain/purchases/payments.ts';
import type { Fact } from '../facts.tsx';
import { deliveryFact, paymentFact } from './purchase-facts.ts';
import type { Words } from './words.ts';

/** How delivery and payment of a purchase went, as far as it is recorded, and whether its profit is bad. */
export function purchaseFacts({ record, payments }: EntryOf<'purchase'>, words: Words): Fact[] {
  const { t } = words;
  const { isBadProfit, badProfitWhy } = record;
  const bad: Fact[] = isBadProfit
    ? [
        {
          tone: 'warning',
          text:
            badProfitWhy === null
              ? t('events.purchase.isBadProfit')
              : t('events.purchase.isBadProfitWhy', { why: badProfitWhy }),
        },
      ]
    : [];
  return [...deliveryFacts(record, words), ...paymentFacts(record, payments, words), ...bad];
}

function deliveryFacts(record: EntryOf<'purchase'>['record'], { t, format, day }: Words): Fact[] {
  const delivery = deliveryFact(record);
  switch (delivery?.is) {
    case undefined:
      return [];
    case 'promised':
      return [{ text: t('events.purchase.isPromised', { date: day(delivery.promised, record.date) }) }];
    case 'broken':
      return [
        {
          tone: 'risk',
          text: t('events.purchase.isDeliveryBroken', { date: day(delivery.promised, record.date) }),
        },
      ];
    case 'made':
      return [{ text: t('events.purchase.isMade', { date: day(delivery.made, record.date) }) }];
    case 'onTime':
      return [{ text: t('events.purchase.isOnTime', { date: day(delivery.made, record.date) }) }];
    case 'late':
      return [
        {
          tone: 'warning',
          text: t('events.purchase.isLate', {
            made: day(delivery.made, record.date),
            promised: day(delivery.promised, record.date),
            days: format.days(delivery.days),
          }),
        },
      ];
  }
}

function paymentFacts(
  record: EntryOf<'purchase'>['record'],
  payments: EntryOf<'purchase'>['payments'],
  { t, format, day, today }: Words,
): Fact[] {
  const open = openAmount(record, payments);
  const money = (amount: number) => format.money(amount, record.currency);
  const part: Fact[] =
    payments.length > 0 && open !== null && open > 0
      ? [
          {
            text: t('events.purchase.isPaidInPart', {
              paid: money((record.amount ?? 0) - open),
              amount: money(record.amount ?? 0),
              open: money(open),
            }),
          },
        ]
      : [];
  const payment = paymentFact(record, today);
  switch (payment?.is) {
    case undefined:
      return part;
    case 'paid':
      return [{ text: t('events.purchase.isPaid', { date: day(payment.on, record.date) }) }];
    case 'paidLate':
      return [
        {
          text: t('events.purchase.isPaidLate', {
            date: day(payment.on, record.date),
            days: format.days(payment.days),
          }),
        },
      ];
    case 'due':
      return [...part, { text: t('events.purchase.isDue', { date: day(payment.due, record.date) }) }];
    case 'overdue':
      return [
        ...part,
        {
          tone: 'risk',
          text: t('events.purchase.isOverdue', {
            date: day(payment.due, record.date),
            days: format.days(payment.days),
          }),
        },
      ];
  }
}
