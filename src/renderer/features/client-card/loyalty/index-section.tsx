import { IconAlertTriangle, IconArrowDown, IconArrowRight, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Card } from '../../../../shared/contract/clients.ts';
import type { Output } from '../../../../shared/contract/contract.ts';
import type { IndexPeriod } from '../../../../shared/contract/loyalty.ts';
import { indexComponents } from '../../../../shared/domain/loyalty/index-score.ts';
import { useRead } from '../../../lib/api.ts';
import { useFormat } from '../../../lib/format.ts';
import { shareText } from '../figures.ts';
import { Section } from '../section.tsx';
import styles from './index-section.module.css';
import { IndexTable } from './index-table.tsx';

/** The loyalty index with its five components, against the half-year before; and how far loyalty has formed. */
export function IndexSection({ card }: { card: Card }) {
  const { t } = useTranslation();
  const clientId = card.client.id;
  const { data } = useRead('loyalty.index', { clientId, periods: 2 }, { keepPrevious: true });
  const [now, before] = data?.periods ?? [];
  return (
    <Section title={t('bonds.index.title')} actions={now && <Value period={now} />}>
      {now && before && (
        <>
          <p className={styles.about}>
            {now.index === null ? t('bonds.index.none') : <Comparison now={now} before={before} />}
          </p>
          {now.index !== null && <IndexTable now={now} before={before} contacts={card.contacts} />}
        </>
      )}
      {data && <Formation measures={data} />}
    </Section>
  );
}

const known = ({ components }: IndexPeriod): number =>
  components.filter(({ score }) => score !== null).length;

function Value({ period: { index, band, change } }: { period: IndexPeriod }) {
  const { t } = useTranslation();
  if (index === null || band === null) return null;
  return (
    <span className={styles.value}>
      <b className={styles.figure}>{index}</b>
      {change && <Arrow points={change.points} />}
      <span
        className={band === 'at_risk' ? styles.risk : styles.band}
        title={t(`bonds.index.bandAbout.${band}`)}
      >
        {band === 'at_risk' && <IconAlertTriangle size={14} stroke={1.5} aria-hidden />}
        {t(`bonds.index.band.${band}`)}
      </span>
    </span>
  );
}

/** How far the index fell or rose, as an arrow and a number. */
function Arrow({ points }: { points: number }) {
  const { t } = useTranslation();
  const size = Math.abs(points);
  if (points === 0)
    return (
      <IconArrowRight className={styles.arrow} size={14} role="img" aria-label={t('bonds.index.still')} />
    );
  const said = points < 0 ? t('bonds.index.fall', { points: size }) : t('bonds.index.rise', { points: size });
  const Icon = points < 0 ? IconArrowDown : IconArrowUp;
  return (
    <span className={points < 0 ? styles.fall : styles.rise} title={said}>
      <Icon size={14} stroke={2} role="img" aria-label={said} />
      <span aria-hidden>{size}</span>
    </span>
  );
}

/** With what the index is compared, and by how many components it is known. */
function Comparison({ now, before }: { now: IndexPeriod; before: IndexPeriod }) {
  const { t } = useTranslation();
  const all = indexComponents.length;
  const count = known(now);
  const parts = [
    before.index === null ? t('bonds.index.noPrevious') : t('bonds.index.previous', { index: before.index }),
    count < all ? t('bonds.index.known', { known: count }) : null,
    now.change && now.change.compared.length < count
      ? t('bonds.index.compared', { known: now.change.compared.length })
      : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** The stage, the repeat purchases and the share of wallet. */
function Formation({ measures }: { measures: Output<'loyalty.index'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { stage, transactional, shareOfWallet } = measures;
  const decimal = (value: number) => format.number(Math.round(value * 10) / 10);
  const unknown = <span className={styles.about}>{t('bonds.index.unknown')}</span>;
  return (
    <dl className={styles.formation}>
      <dt>{t('bonds.index.stage')}</dt>
      <dd>{stage === null ? unknown : t(`bonds.index.stages.${stage}`)}</dd>
      <dt>{t('bonds.index.transactional')}</dt>
      <dd>
        {transactional === null ? (
          unknown
        ) : (
          <>
            {decimal(transactional.ratio)}×{' '}
            <span className={styles.about}>
              {t('bonds.index.transactionalAbout', {
                repeats: format.number(transactional.repeats),
                mean: decimal(transactional.mean),
              })}
            </span>
          </>
        )}
      </dd>
      <dt>{t('bonds.index.share')}</dt>
      <dd>{shareOfWallet === null ? unknown : `≈ ${shareText(format.locale, shareOfWallet)}`}</dd>
    </dl>
  );
}
