import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/contract.ts';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useActDialog } from '../../lib/act-dialog.ts';
import { useRead, useWrite } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';
import styles from './apart-dialog.module.css';

type Merged = Output<'merging.of'>[number];

/** The clients that were merged into one, each with the way back. */
export function ApartDialog() {
  const { t } = useTranslation();
  const { act, close } = useActDialog();
  const clientId = act?.kind === 'apart' ? act.clientId : null;
  return (
    <Modal opened={clientId !== null} onClose={close} title={t('safekeeping.apart.title')} size={560}>
      {clientId !== null && <MergedClients clientId={clientId} onClose={close} />}
    </Modal>
  );
}

function MergedClients({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error } = useRead('merging.of', { id: clientId });
  if (error) return <ErrorState error={error} />;
  if (!data) return <LoadingState />;
  return (
    <>
      <p className={styles.quiet}>{t('safekeeping.apart.about')}</p>
      <ul className={styles.list}>
        {data.map((merged) => (
          <MergedRow
            key={merged.id}
            merged={merged}
            isChosen={chosen === merged.id || data.length === 1}
            onChoose={() => setChosen(merged.id)}
            onDone={onClose}
          />
        ))}
      </ul>
    </>
  );
}

interface MergedRowProps {
  readonly merged: Merged;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onDone: () => void;
}

function MergedRow({ merged, isChosen, onChoose, onDone }: MergedRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const take = useWrite('merging.takeApart');
  const { data, error } = useRead('merging.apartPreview', { id: merged.id }, { enabled: isChosen });
  const { name } = merged;
  const when = merged.at === null ? t('safekeeping.nothing') : format.dateTime(merged.at);
  const doTake = () =>
    take.mutate(
      { id: merged.id },
      {
        onError: (failure) => notifyError(t, failure),
        onSuccess: ({ operationId, unlinked }) => {
          const said = [t('safekeeping.apart.done', { name })];
          if (unlinked > 0) said.push(t('safekeeping.apart.unlinked', { count: unlinked }));
          notifyDone(t, said.join('. '), { undo: true, operationId });
          onDone();
        },
      },
    );
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <strong>{name}</strong>
        <span className={styles.quiet}>
          {merged.actor === ''
            ? t('safekeeping.apart.fromNobody', { when })
            : t('safekeeping.apart.from', { when, who: merged.actor })}
        </span>
        {isChosen && error && <ErrorState error={error} />}
        {isChosen && data && (
          <span className={styles.quiet}>
            {t('safekeeping.apart.returned', { count: data.returned, name })}{' '}
            {data.stayed > 0 && `${t('safekeeping.apart.stayed', { count: data.stayed })} `}
            {t('safekeeping.apart.later', { name: data.from.name })}
          </span>
        )}
      </div>
      <Button
        variant={isChosen ? 'filled' : 'default'}
        size="xs"
        loading={take.isPending}
        disabled={isChosen && !data}
        aria-label={t('safekeeping.apart.takeNamed', { name })}
        onClick={isChosen ? doTake : onChoose}
      >
        {t('safekeeping.apart.take')}
      </Button>
    </li>
  );
}
