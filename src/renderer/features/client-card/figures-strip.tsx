import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../shared/contract/clients.ts';
import type { PlainDate } from '../../../shared/time.ts';
import { today, useFormat } from '../../lib/format.ts';
import { useSettings } from '../../lib/settings.ts';
import { changePercent, shareText, silenceRatio, timeSince } from './figures.ts';
import styles from './figures-strip.module.css';
import { When } from './when.tsx';

interface FigureProps {
  readonly label: string;
  /** Null where it is unknown. */
  readonly value: ReactNode | null;
  /** What the value is compared with, or why it is unknown. */
  readonly about: ReactNode;
}

function Figure({ label, value, about }: FigureProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={value === null ? `${styles.value} ${styles.unknown}` : styles.value}>
        {value ?? <span title={t('card.figures.unknown')}>—</span>}
      </dd>
      <dd className={styles.about}>{about}</dd>
    </div>
  );
}

/** What a client is worth and how it behaves, each figure with what it is compared with. */
export function FiguresStrip({ card }: { card: Card }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useSettings();
  const { client, summary } = card;
  const bought = summary.purchases > 0;
  const ratio = silenceRatio(summary.silentDays, summary.rhythmDays);
  const change = changePercent(summary.revenue12m, summary.revenuePrev12m);
  const since = client.since ?? summary.firstPurchaseOn;

  const date = (value: PlainDate | null, label: string, why: string) => (
    <Figure
      label={label}
      value={value && <When date={value} />}
      about={value === null ? why : format.date(value)}
    />
  );

  return (
    <dl className={styles.strip} aria-label={t('card.figures.title')}>
      <Figure
        label={t('fields.revenue12m')}
        value={summary.revenue12m === null ? null : <Sum amount={summary.revenue12m} rates={card.rates} />}
        about={
          !bought
            ? t('card.figures.noPurchases')
            : summary.revenue12m === null
              ? t('card.figures.noAmounts', { currency })
              : change === null
                ? t('card.figures.nothingBefore')
                : t('card.figures.before', {
                    amount: format.money(summary.revenuePrev12m ?? 0, currency),
                    change: format.percent(change, true),
                  })
        }
      />
      <Figure
        label={t('fields.rhythmDays')}
        value={summary.rhythmDays === null ? null : format.days(summary.rhythmDays)}
        about={
          summary.rhythmDays === null
            ? t('card.figures.noRhythm')
            : t('card.figures.purchases', { count: summary.purchases })
        }
      />
      <Figure
        label={t('fields.silentDays')}
        value={summary.silentDays === null ? null : format.days(summary.silentDays)}
        about={
          summary.silentDays === null
            ? t('card.figures.neverHeard')
            : ratio === null
              ? t('card.figures.noUsual')
              : t('card.figures.ofUsual', { ratio: format.number(Math.round(ratio * 10) / 10) })
        }
      />
      {date(summary.lastPurchaseOn, t('fields.lastPurchaseOn'), t('card.figures.noPurchases'))}
      {date(summary.lastContactOn, t('fields.lastContactOn'), t('card.figures.noContacts'))}
      <Figure
        label={t('card.figures.overdue')}
        value={
          summary.debt > 0 ? (
            <span className={styles.risk}>
              <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
              <Sum amount={summary.debt} rates={card.rates} />
            </span>
          ) : summary.debtIsKnown ? (
            t('card.figures.nothingOverdue')
          ) : null
        }
        about={
          summary.debt > 0
            ? t('card.figures.notPaid')
            : summary.debtIsKnown
              ? t('card.figures.byDueDates')
              : t('card.figures.noDueDates')
        }
      />
      <Figure
        label={t('fields.shareOfWallet')}
        value={client.shareOfWallet === null ? null : `≈ ${shareText(format.locale, client.shareOfWallet)}`}
        about={client.shareOfWallet === null ? t('card.figures.notAsked') : t('card.figures.byEstimate')}
      />
      <Figure
        label={t('fields.since')}
        value={since && <Tenure since={since} />}
        about={
          since === null
            ? t('card.figures.noSince')
            : client.since === null
              ? t('card.figures.byFirstPurchase', { date: format.date(since) })
              : format.date(since)
        }
      />
    </dl>
  );
}

/** A sum of purchases; one that holds other currencies says at what rates. */
function Sum({ amount, rates }: { amount: number; rates: Card['rates'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency: base } = useSettings();
  const money = format.money(amount, base);
  if (rates.length === 0) return money;
  const atRates = t('card.figures.atRates', {
    rates: rates
      .map(({ currency, rate, since }) =>
        t('card.figures.rate', { currency, rate: format.number(rate), base, date: format.date(since) }),
      )
      .join('; '),
  });
  return (
    <Tooltip label={atRates} multiline maw={320} events={{ hover: true, focus: true, touch: true }}>
      <span tabIndex={0}>
        ≈ {money}
        <VisuallyHidden>{atRates}</VisuallyHidden>
      </span>
    </Tooltip>
  );
}

function Tenure({ since }: { since: PlainDate }) {
  const { locale } = useFormat();
  const { count, unit } = timeSince(since, today());
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
