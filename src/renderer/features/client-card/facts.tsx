import { IconAlertTriangle, IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Purchase } from '../../../../shared/contract/purchases.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import { today, useFormat } from '../../../lib/format.ts';
import { deliveryFact, paymentFact } from './purchase-facts.ts';
import { useShortDay } from './short-day.ts';
import styles from './timeline-row.module.css';

/** How delivery and payment of a purchase went, as far as it is recorded. */
export function PurchaseLine({ purchase }: { purchase: Purchase }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { day: shortDay } = useShortDay();
  const day = (date: PlainDate) => shortDay(date, purchase.date);
  const delivery = deliveryFact(purchase);
  const payment = paymentFact(purchase, today());
  return (
    <>
      {delivery?.is === 'promised' && (
        <Fact text={t('card.purchase.isPromised', { date: day(delivery.promised) })} />
      )}
      {delivery?.is === 'made' && <Fact text={t('card.purchase.isMade', { date: day(delivery.made) })} />}
      {delivery?.is === 'onTime' && <Fact text={t('card.purchase.isOnTime', { date: day(delivery.made) })} />}
      {delivery?.is === 'late' && (
        <Fact
          tone="warning"
          text={t('card.purchase.isLate', {
            made: day(delivery.made),
            promised: day(delivery.promised),
            days: format.days(delivery.days),
          })}
        />
      )}
      {payment?.is === 'paid' && <Fact text={t('card.purchase.isPaid', { date: day(payment.on) })} />}
      {payment?.is === 'paidLate' && (
        <Fact
          text={t('card.purchase.isPaidLate', { date: day(payment.on), days: format.days(payment.days) })}
        />
      )}
      {payment?.is === 'due' && <Fact text={t('card.purchase.isDue', { date: day(payment.due) })} />}
      {payment?.is === 'overdue' && (
        <Fact
          tone="risk"
          text={t('card.purchase.isOverdue', { date: day(payment.due), days: format.days(payment.days) })}
        />
      )}
    </>
  );
}

function Fact({ text, tone }: { text: string; tone?: 'warning' | 'risk' }) {
  const Icon = tone === 'risk' ? IconAlertTriangle : IconClockExclamation;
  return (
    <span className={styles.fact}>
      <span className={tone && styles[tone]}>
        {tone && <Icon size={12} stroke={1.5} aria-hidden />}
        {text}
      </span>
    </span>
  );
}
