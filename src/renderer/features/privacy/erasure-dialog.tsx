import { Button, Checkbox, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Output } from '../../../shared/contract/contract.ts';
import { searchable } from '../../../shared/text.ts';
import { ErrorState, LoadingState } from '../../components/states.tsx';
import { useActDialog } from '../../lib/act-dialog.ts';
import { useRead, useWrite } from '../../lib/api.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';
import { countedText } from '../../lib/recorded-text.ts';
import { useWords } from '../../lib/use-words.ts';
import styles from './erasure-dialog.module.css';

/** Erases a person of a client for good, once their name was typed. */
export function ErasureDialog() {
  const { t } = useTranslation();
  const { act, close } = useActDialog();
  const clientId = act?.kind === 'erasure' ? act.clientId : null;
  return (
    <Modal opened={clientId !== null} onClose={close} title={t('safekeeping.privacy.title')} size={560}>
      {clientId !== null && <ChoosePerson clientId={clientId} onClose={close} />}
    </Modal>
  );
}

function ChoosePerson({ clientId, onClose }: { clientId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string | null>(null);
  const { data, error } = useRead('clients.card', { id: clientId });
  if (error) return <ErrorState error={error} />;
  if (!data) return <LoadingState />;
  return (
    <Stack gap={12}>
      <p className={styles.about}>{t('safekeeping.privacy.about')}</p>
      <Select
        data-autofocus
        label={t('safekeeping.privacy.who')}
        placeholder={t('safekeeping.privacy.choose')}
        nothingFoundMessage={t('safekeeping.privacy.nobody')}
        searchable
        data={data.contacts.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={setChosen}
        maxDropdownHeight={240}
      />
      {chosen !== null && <ConfirmErasure key={chosen} contactId={chosen} onClose={onClose} />}
    </Stack>
  );
}

function ConfirmErasure({ contactId, onClose }: { contactId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [replaces, setReplaces] = useState(true);
  const { data, error } = useRead('privacy.preview', { contactId });
  const erase = useWrite('privacy.erase');
  if (error) return <ErrorState error={error} />;
  if (!data) return <LoadingState />;
  const isConfirmed = searchable(typed) === searchable(data.name);
  const submit = () => {
    if (!isConfirmed || erase.isPending) return;
    erase.mutate(
      { contactId, typed, replaceBackups: replaces && data.backups > 0 },
      {
        onError: (failure) => notifyError(t, failure),
        onSuccess: ({ isFileRewritten }) => {
          notifyDone(t, t(isFileRewritten ? 'safekeeping.privacy.done' : 'safekeeping.privacy.noRoom'));
          onClose();
        },
      },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={12}>
        <Consequences preview={data} />
        {data.backups > 0 && (
          <div>
            <p>{t('safekeeping.privacy.backups', { count: data.backups })}</p>
            <Checkbox
              label={t('safekeeping.privacy.replace')}
              checked={replaces}
              onChange={(event) => setReplaces(event.currentTarget.checked)}
            />
          </div>
        )}
        <TextInput
          label={t('safekeeping.privacy.type', { name: data.name })}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            {t('app.kit.cancel')}
          </Button>
          <Button type="submit" color="red" disabled={!isConfirmed} loading={erase.isPending}>
            {t('safekeeping.privacy.erase')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Consequences({ preview }: { preview: Output<'privacy.preview'> }) {
  const words = useWords();
  const { t } = words;
  const { entries, linked, mentioned, excerpts, shared } = preview;
  const listed = (counts: typeof linked) =>
    counts.map(({ table, count }) => countedText(words, table, count)).join(', ');
  return (
    <div className={styles.consequences}>
      <p>{t('safekeeping.privacy.entries', { count: entries })}</p>
      {linked.length > 0 && <p>{t('safekeeping.privacy.linked', { what: listed(linked) })}</p>}
      {mentioned.length === 0 ? (
        <p>{t('safekeeping.privacy.notMentioned')}</p>
      ) : (
        <p>
          {t('safekeeping.privacy.mentioned', {
            what: listed(mentioned),
            word: t('safekeeping.privacy.erased'),
          })}
        </p>
      )}
      {excerpts.length > 0 && (
        <ul className={styles.excerpts}>
          {[...new Set(excerpts)].map((excerpt) => (
            <li key={excerpt}>{excerpt}</li>
          ))}
        </ul>
      )}
      {shared.length > 0 && (
        <p className={styles.warning}>
          <IconAlertTriangle size={16} stroke={1.5} aria-hidden />
          {t('safekeeping.privacy.shared', { words: shared.join(', ') })}
        </p>
      )}
      <p className={styles.about}>{t('safekeeping.privacy.exported')}</p>
    </div>
  );
}
