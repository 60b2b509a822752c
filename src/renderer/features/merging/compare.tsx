import { Button } from '@mantine/core';
import { IconArrowsExchange, IconArrowsJoin2, IconEqualNot } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientGlance } from '../../../shared/contract/merging.ts';
import type { MergeChoice } from '../../../shared/domain/merging/merging.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useRead, useWrite } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useHotkey } from '../../lib/hotkeys.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';
import { countedText } from '../../lib/recorded-text.ts';
import { useWords } from '../../lib/use-words.ts';
import styles from './compare.module.css';
import { FieldTable } from './field-table.tsx';
import { type Choices, swapped } from './merge-choices.ts';
import { useFieldKeys } from './use-field-keys.ts';

interface CompareProps {
  readonly firstId: string;
  readonly secondId: string;
  /** Why the two are shown together. */
  readonly reason?: ReactNode;
  /** Told once they are one, or known to be two: who is left. */
  readonly onSettled: (keptId: string) => void;
}

/** Two clients field by field: what is taken of which, and the act itself. */
export function Compare({ firstId, secondId, reason, onSettled }: CompareProps) {
  const { t } = useTranslation();
  const [isSwapped, setSwapped] = useState(false);
  const [choices, setChoices] = useState<Choices>({});
  const [keptId, otherId] = isSwapped ? [secondId, firstId] : [firstId, secondId];
  const { data, error, refetch } = useRead('merging.preview', { keptId, otherId }, { keepPrevious: true });
  const merge = useWrite('merging.merge');
  const dismiss = useWrite('duplicates.dismiss');
  const table = useRef<HTMLDivElement>(null);
  const onError = (failure: unknown) => notifyError(t, failure);

  const choose = (field: string, choice: MergeChoice) => setChoices({ ...choices, [field]: choice });
  const swap = () => {
    setSwapped(!isSwapped);
    setChoices(swapped(choices));
  };
  const doMerge = () => {
    if (!data || merge.isPending) return;
    merge.mutate(
      { keptId, otherId, choices },
      {
        onError,
        onSuccess: ({ operationId }) => {
          const names = { name: data.kept.name, other: data.other.name };
          notifyDone(t, t('safekeeping.merge.done', names), { undo: true, operationId });
          onSettled(keptId);
        },
      },
    );
  };
  const doDismiss = () => {
    if (!data || dismiss.isPending) return;
    dismiss.mutate(
      { firstId, secondId },
      {
        onError,
        onSuccess: ({ operationId }) => {
          const names = { first: data.kept.name, second: data.other.name };
          notifyDone(t, t('safekeeping.duplicates.dismissed', names), { undo: true, operationId });
          onSettled(keptId);
        },
      },
    );
  };
  useHotkey('m', doMerge);
  useHotkey('s', swap);
  useHotkey('n', doDismiss);
  useFieldKeys(table, data?.fields ?? [], choose);

  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState />;
  return (
    <section className={styles.compare} aria-label={t('safekeeping.merge.title')}>
      {reason}
      <div className={styles.heads}>
        <Head client={data.kept} role={t('safekeeping.merge.kept')} />
        <Button
          variant="subtle"
          color="gray"
          size="xs"
          leftSection={<IconArrowsExchange size={16} stroke={1.5} />}
          rightSection={<KeyHint keys="S" />}
          onClick={swap}
        >
          {t('safekeeping.merge.swap')}
        </Button>
        <Head client={data.other} role={t('safekeeping.merge.other')} />
      </div>
      <div ref={table}>
        <FieldTable fields={data.fields} choices={choices} onChoose={choose} />
      </div>
      <Records records={data.records} />
      <div className={styles.actions}>
        <Button
          leftSection={<IconArrowsJoin2 size={16} stroke={1.5} />}
          rightSection={<KeyHint keys="M" />}
          loading={merge.isPending}
          onClick={doMerge}
        >
          {t('safekeeping.merge.merge')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconEqualNot size={16} stroke={1.5} />}
          rightSection={<KeyHint keys="N" />}
          loading={dismiss.isPending}
          onClick={doDismiss}
        >
          {t('safekeeping.duplicates.dismiss')}
        </Button>
        <p className={styles.keys}>{t('safekeeping.merge.keys')}</p>
      </div>
    </section>
  );
}

function Head({ client, role }: { client: ClientGlance; role: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const facts = [
    client.city,
    client.manager,
    t('safekeeping.merge.purchases', { count: client.purchases }),
    client.lastPurchaseOn &&
      t('safekeeping.merge.lastPurchase', { date: format.date(client.lastPurchaseOn) }),
  ].filter(Boolean);
  return (
    <div className={styles.head}>
      <span className={styles.quiet}>{role}</span>
      <Link to="/clients/$clientId" params={{ clientId: client.id }} className={styles.name}>
        {client.name}
      </Link>
      <span className={styles.quiet}>{facts.join(' · ')}</span>
    </div>
  );
}

interface RecordsProps {
  readonly records: readonly { readonly table: string; readonly kept: number; readonly other: number }[];
}

/** What goes over besides the fields. */
function Records({ records }: RecordsProps) {
  const words = useWords();
  const { t, format } = words;
  const going = records.filter(({ other }) => other > 0);
  const count = going.reduce((sum, { other }) => sum + other, 0);
  return (
    <p className={styles.records}>
      {t('safekeeping.merge.recordsAbout', { count, number: format.number(count) })}{' '}
      <span className={styles.quiet}>
        {going.map(({ table, other }) => countedText(words, table, other)).join(' · ')}
      </span>
    </p>
  );
}
