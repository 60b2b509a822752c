import { Button, Checkbox } from '@mantine/core';
import { IconRestore, IconTrash, IconTrashX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Binned } from '../../../shared/contract/bin.ts';
import { PageHeader } from '../../components/page-header.tsx';
import { EmptyState, ErrorState, LoadingState } from '../../components/states.tsx';
import { TidyTabs } from '../../components/tidy-tabs.tsx';
import { useRead } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useRestore } from '../../lib/restore-client.ts';
import styles from './bin-page.module.css';
import { ErasureActs } from './erasure-acts.tsx';
import { PurgeDialog } from './purge-dialog.tsx';

const AT_A_TIME = 100;
const MOST = 1000;

/** What was removed, by whom and how long it can still come back. */
export function BinPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [limit, setLimit] = useState(AT_A_TIME);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [purged, setPurged] = useState<readonly string[]>([]);
  const { data, error, refetch } = useRead('bin.list', { offset: 0, limit }, { keepPrevious: true });
  const restore = useRestore();
  const shown = data?.clients ?? [];
  const selected = shown.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const toggle = (id: string) =>
    setChosen(new Set(chosen.has(id) ? [...chosen].filter((each) => each !== id) : [...chosen, id]));
  const isAll = shown.length > 0 && selected.length === shown.length;

  return (
    <div className={styles.page}>
      <PageHeader title={t('safekeeping.bin.title')}>
        <TidyTabs />
      </PageHeader>
      {error ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : !data ? (
        <LoadingState />
      ) : (
        <div className={styles.body}>
          {shown.length === 0 ? (
            <EmptyState
              icon={<IconTrash size={32} stroke={1.5} />}
              title={t('safekeeping.bin.none')}
              text={t('safekeeping.bin.about')}
            />
          ) : (
            <>
              <p className={styles.about}>{t('safekeeping.bin.about')}</p>
              <div className={styles.bar}>
                <Checkbox
                  label={t('safekeeping.bin.selectAll')}
                  checked={isAll}
                  indeterminate={selected.length > 0 && !isAll}
                  onChange={() => setChosen(new Set(isAll ? [] : shown.map(({ id }) => id)))}
                />
                {selected.length > 0 && (
                  <>
                    <span role="status">
                      {t('safekeeping.bin.selected', { number: format.number(selected.length) })}
                    </span>
                    <Button
                      size="xs"
                      leftSection={<IconRestore size={16} stroke={1.5} />}
                      onClick={() => restore(selected)}
                    >
                      {t('safekeeping.bin.restore')}
                    </Button>
                    <Button
                      size="xs"
                      variant="default"
                      leftSection={<IconTrashX size={16} stroke={1.5} />}
                      onClick={() => setPurged(selected)}
                    >
                      {t('safekeeping.bin.purge')}
                    </Button>
                  </>
                )}
              </div>
              <ul className={styles.list}>
                {shown.map((client) => (
                  <BinRow
                    key={client.id}
                    client={client}
                    isChosen={chosen.has(client.id)}
                    onToggle={() => toggle(client.id)}
                    onRestore={() => restore([client.id])}
                    onPurge={() => setPurged([client.id])}
                  />
                ))}
              </ul>
              {shown.length < data.total && limit < MOST && (
                <Button variant="subtle" onClick={() => setLimit(MOST)}>
                  {t('safekeeping.bin.more')}
                </Button>
              )}
            </>
          )}
          <ErasureActs />
        </div>
      )}
      <PurgeDialog ids={purged} onClose={() => setPurged([])} />
    </div>
  );
}

interface BinRowProps {
  readonly client: Binned;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
  readonly onRestore: () => void;
  readonly onPurge: () => void;
}

function BinRow({ client, isChosen, onToggle, onRestore, onPurge }: BinRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, name, city, removedAt, removedBy, daysLeft, records } = client;
  const when = format.dateTime(removedAt);
  const facts = [
    city,
    removedBy === ''
      ? t('safekeeping.bin.removedByNobody', { when })
      : t('safekeeping.bin.removed', { when, who: removedBy }),
    t('safekeeping.bin.records', { count: records }),
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <Checkbox aria-label={t('safekeeping.bin.select', { name })} checked={isChosen} onChange={onToggle} />
      <div className={styles.what}>
        <Link to="/clients/$clientId" params={{ clientId: id }} className={styles.name}>
          {name}
        </Link>
        <span className={styles.quiet}>{facts.join(' · ')}</span>
      </div>
      <span className={daysLeft <= 3 ? styles.soon : styles.quiet}>
        {t('safekeeping.bin.daysLeft', { count: daysLeft })}
      </span>
      <div className={styles.acts}>
        <Button
          size="xs"
          variant="default"
          aria-label={t('safekeeping.bin.restoreNamed', { name })}
          onClick={onRestore}
        >
          {t('safekeeping.bin.restore')}
        </Button>
        <Button
          size="xs"
          variant="subtle"
          color="gray"
          aria-label={t('safekeeping.bin.purgeNamed', { name })}
          onClick={onPurge}
        >
          {t('safekeeping.bin.purge')}
        </Button>
      </div>
    </li>
  );
}
