import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconPlus, IconUserShare, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActDialog } from '../../lib/act-dialog.ts';
import { useRead, useWrite } from '../../lib/api.ts';
import { describeError } from '../../lib/errors.ts';
import { useFormat } from '../../lib/format.ts';
import { notifyDone, notifyError } from '../../lib/notify.ts';
import { InlineName } from './inline-name.tsx';
import styles from './section.module.css';
import { Section } from './section.tsx';

/** Among whom the clients are divided. */
export function ManagersSection() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data: managers } = useRead('managers.list', {});
  const update = useWrite('managers.update');
  const remove = useWrite('managers.remove');
  const onError = (error: unknown) => notifyError(t, error);
  return (
    <Section title={t('settings.managers.title')} about={t('settings.managers.about')}>
      <ul className={styles.list}>
        {managers?.map(({ id, name, clients, leftOn }) => (
          <li key={id} className={styles.row}>
            <span className={styles.rowMain}>
              <InlineName
                name={name}
                label={t('settings.managers.name')}
                maxLength={200}
                onRename={(wanted) => update.mutateAsync({ id, patch: { name: wanted } }, { onError })}
              />
            </span>
            <span className={styles.rowSide}>
              {leftOn === null
                ? t('settings.managers.clients', { count: clients })
                : t('safekeeping.managers.hasLeft', { date: format.date(leftOn) })}
            </span>
            <ActionIcon
              aria-label={t('safekeeping.handover.of', { name })}
              title={t('safekeeping.handover.of', { name })}
              onClick={() =>
                useActDialog.getState().ask({ kind: 'handover', scope: { managerId: id }, from: name })
              }
            >
              <IconUserShare size={16} stroke={1.5} />
            </ActionIcon>
            <ActionIcon
              aria-label={t('settings.managers.remove', { name })}
              title={t('settings.managers.remove', { name })}
              onClick={() =>
                remove.mutate(
                  { id },
                  {
                    onError,
                    onSuccess: ({ operationId, hasLeft }) =>
                      notifyDone(
                        t,
                        hasLeft
                          ? t('safekeeping.managers.left', { name })
                          : t('journal.managerRemove', { name }),
                        { undo: true, operationId },
                      ),
                  },
                )
              }
            >
              <IconX size={16} stroke={1.5} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {managers?.length === 0 && <p className={styles.none}>{t('settings.managers.none')}</p>}
      <NewManager />
    </Section>
  );
}

function NewManager() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const create = useWrite('managers.create');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') create.mutate({ name }, { onSuccess: () => setName('') });
  };
  return (
    <form className={styles.add} onSubmit={submit}>
      <TextInput
        className={styles.addField}
        aria-label={t('settings.managers.newName')}
        placeholder={t('settings.managers.newName')}
        maxLength={200}
        value={name}
        error={create.error && describeError(t, create.error).message}
        onChange={(event) => {
          create.reset();
          setName(event.currentTarget.value);
        }}
      />
      <Button
        type="submit"
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.5} />}
        loading={create.isPending}
      >
        {t('settings.add')}
      </Button>
    </form>
  );
}
