import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/contract.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { TidyTabs } from '../../components/tidy-tabs.tsx';
import { useRead } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useHotkey } from '../../lib/hotkeys.ts';
import { Compare } from './compare.tsx';
import styles from './duplicates-page.module.css';

type Pair = Output<'duplicates.list'>['pairs'][number];

const AT_A_TIME = 50;
const MOST = 1000;
const keyOf = ({ first, second }: Pair): string => `${first.id} ${second.id}`;

/** Clients that are likely to be one: a list of pairs, and the chosen pair side by side. */
export function DuplicatesPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [limit, setLimit] = useState(AT_A_TIME);
  const { data, error, refetch } = useRead('duplicates.list', { offset: 0, limit }, { keepPrevious: true });
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('safekeeping.duplicates.title')}
        badge={
          data &&
          data.total > 0 && (
            <span className={styles.quiet}>
              {t('safekeeping.duplicates.count', { count: data.total, number: format.number(data.total) })}
            </span>
          )
        }
      >
        <TidyTabs />
      </PageHeader>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <>
          <p className={styles.looking}>{t('safekeeping.duplicates.looking')}</p>
          <LoadingState />
        </>
      ) : data.pairs.length === 0 ? (
        <EmptyState
          icon={<IconCircleCheck size={32} stroke={1.5} />}
          title={t('safekeeping.duplicates.none')}
          text={t('safekeeping.duplicates.noneAbout')}
        />
      ) : (
        <Pairs pairs={data.pairs} total={data.total} onMore={() => setLimit(MOST)} />
      )}
    </div>
  );
}

interface PairsProps {
  readonly pairs: readonly Pair[];
  readonly total: number;
  readonly onMore: () => void;
}

function Pairs({ pairs, total, onMore }: PairsProps) {
  const { t } = useTranslation();
  // By place: when a pair is settled, the next one takes its place.
  const [at, setAt] = useState(0);
  const current = Math.min(at, pairs.length - 1);
  const pair = pairs[current];
  const go = (to: number) => setAt(Math.min(Math.max(to, 0), pairs.length - 1));
  useHotkey('j', () => go(current + 1));
  useHotkey('k', () => go(current - 1));
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[data-at="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  return (
    <div className={styles.columns}>
      <nav ref={list} className={styles.list} aria-label={t('safekeeping.duplicates.list')}>
        {pairs.map((each, i) => (
          <button
            key={keyOf(each)}
            type="button"
            className={styles.pair}
            data-at={i}
            aria-current={i === current || undefined}
            onClick={() => setAt(i)}
          >
            <span>
              {t('safekeeping.duplicates.pair', { first: each.first.name, second: each.second.name })}
            </span>
            <Reason pair={each} />
          </button>
        ))}
        {pairs.length < Math.min(total, MOST) && (
          <Button variant="subtle" size="xs" onClick={onMore}>
            {t('safekeeping.duplicates.more')}
          </Button>
        )}
      </nav>
      <div className={styles.compare}>
        {pair && (
          <Compare
            key={keyOf(pair)}
            firstId={fuller(pair) ? pair.first.id : pair.second.id}
            secondId={fuller(pair) ? pair.second.id : pair.first.id}
            reason={<Reason pair={pair} />}
            onSettled={() => undefined}
          />
        )}
      </div>
    </div>
  );
}

/** The client with more purchases stays, of two alike the older one. */
const fuller = ({ first, second }: Pair): boolean => first.purchases >= second.purchases;

function Reason({ pair: { by, isCertain } }: { pair: Pair }) {
  const { t } = useTranslation();
  return (
    <span className={styles.quiet}>
      {t(`safekeeping.by.${by}`)} · {t(isCertain ? 'safekeeping.certain' : 'safekeeping.likely')}
    </span>
  );
}
