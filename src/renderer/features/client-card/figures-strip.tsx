import { Tooltip, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../shared/contract/clients.ts';
import { daysBetween, type PlainDate } from '../../../shared/time.ts';
import { useRead } from '../../lib/api.ts';
import { today, useFormat } from '../../lib/format.ts';
import { useSettings } from '../../lib/settings.ts';
import { IndexFigure, NextFigure, RhythmFigure } from './brief-figures.tsx';
import { Figure } from './figure.tsx';
import { changePercent, shareText, silenceRatio } from './figures.ts';
import styles from './figures-strip.module.css';

/** What a client is worth and how it behaves, each figure with what it is compared with. */
export function FiguresStrip({ card }: { card: Card }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { currency } = useSettings();
  const { client, summary } = card;
  const brief = useRead('clients.brief', { id: client.id }, { keepPrevious: true }).data;
  const change = changePercent(summary.revenue12m, summary.revenuePrev12m);
  const next = brief?.owed[0];
  const since = (date: PlainDate | null, usual: number | undefined, label: string, why: string) => {
    const days = date === null ? null : daysBetween(date, today());
    const ratio = silenceRatio(days, usual ?? null);
    return (
      <Figure
        label={label}
        value={days === null ? null : format.days(days)}
        about={
          date === null
            ? why
            : ratio === null
              ? t('brief.figures.noUsual', { date: format.date(date) })
              : t('brief.figures.ofUsual', {
                  ratio: format.number(Math.round(ratio * 10) / 10),
                  date: format.date(date),
                })
        }
      />
    );
  };

  return (
    <dl className={styles.strip} aria-label={t('card.figures.title')}>
      <Figure
        label={t('fields.revenue12m')}
        value={summary.revenue12m === null ? null : <Sum amount={summary.revenue12m} rates={card.rates} />}
        about={
          summary.purchases === 0
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
      <RhythmFigure brief={brief} />
      {since(
        summary.lastPurchaseOn,
        brief?.buying?.usual,
        t('brief.figures.sincePurchase'),
        t('card.figures.noPurchases'),
      )}
      {since(
        summary.lastContactOn,
        brief?.contacting?.usual,
        t('brief.figures.sinceContact'),
        t('card.figures.noContacts'),
      )}
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
      <IndexFigure brief={brief} />
      <Figure
        label={t('fields.shareOfWallet')}
        value={client.shareOfWallet === null ? null : `≈ ${shareText(format.locale, client.shareOfWallet)}`}
        about={client.shareOfWallet === null ? t('card.figures.notAsked') : t('card.figures.byEstimate')}
      />
      <NextFigure next={next} contacts={card.contacts} />
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
