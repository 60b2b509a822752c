import { NumberInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/contract.ts';
import { useRead, useWrite } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';
import { useSettings } from '../../lib/settings.ts';
import styles from './section.module.css';
import { Section } from './section.tsx';

/** At what rates amounts in other currencies go into the sums; without one they stay out. */
export function RatesSection() {
  const { t } = useTranslation();
  const { data: rates } = useRead('rates.list', {});
  return (
    <Section title={t('settings.rates.title')} about={t('settings.rates.about')}>
      <ul className={styles.list}>
        {rates?.map((each) => (
          <RateRow key={`${each.currency} ${each.rate}`} {...each} />
        ))}
      </ul>
      {rates?.length === 0 && <p className={styles.none}>{t('settings.rates.none')}</p>}
    </Section>
  );
}

function RateRow({ currency, purchases, rate, since }: Output<'rates.list'>[number]) {
  const { t } = useTranslation();
  const format = useFormat();
  const settings = useSettings();
  const set = useWrite('rates.set');
  const [typed, setTyped] = useState<number | null>(rate);

  const save = () => {
    if (typed === rate || set.isPending) return;
    set.mutate(
      { currency, rate: typed },
      {
        onSuccess: ({ operationId }) =>
          notifyDone(t, t(typed === null ? 'journal.rateForget' : 'journal.rateSet', { currency }), {
            undo: true,
            operationId,
          }),
        onError: (error) => {
          setTyped(rate);
          notifyError(t, error);
        },
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') setTyped(rate);
  };
  return (
    <li className={styles.row}>
      <span className={styles.rowMain}>
        {t('settings.rates.one', { currency })}{' '}
        <NumberInput
          display="inline-block"
          w={148}
          aria-label={t('settings.rates.rateOf', { currency, base: settings.currency })}
          placeholder={t('settings.rates.unknown')}
          hideControls
          min={0}
          max={1e9}
          decimalScale={6}
          decimalSeparator={format.locale.startsWith('ru') ? ',' : '.'}
          suffix={` ${settings.currency}`}
          value={typed ?? ''}
          onChange={(value) => setTyped(typeof value === 'number' && value > 0 ? value : null)}
          onBlur={save}
          onKeyDown={onKeyDown}
        />
      </span>
      <span className={styles.rowSide}>
        {t('settings.rates.purchases', { count: purchases, number: format.number(purchases) })}
        {since !== null && ` · ${t('settings.rates.since', { date: format.date(since) })}`}
      </span>
    </li>
  );
}
