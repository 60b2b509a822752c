import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { createElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Input } from '../../../../shared/contract/contract.ts';
import { type Tier, tiers } from '../../../../shared/domain/clients/status.ts';
import { useWrite } from '../../../lib/api.ts';
import { describeError } from '../../../lib/errors.ts';
import { undoOperation } from '../../../lib/notify.ts';
import { fittingChoices } from '../fields/choice-filter.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { ValueAutocomplete } from '../fields/value-autocomplete.tsx';
import { CreatedMessage } from './created-message.tsx';
import styles from './new-client-form.module.css';
import { SimilarClients } from './similar-clients.tsx';

const blank = { name: '', city: '', taxId: '', phone: '', email: '' };

interface NewClientFormProps {
  readonly fields: ListFields;
  readonly onClose: () => void;
}

export function NewClientForm({ fields, onClose }: NewClientFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [texts, setTexts] = useState(blank);
  const [managerId, setManagerId] = useState<string | null>(null);
  const [tier, setTier] = useState<Tier | null>(null);
  const create = useWrite('clients.create');
  const name = texts.name.trim();

  const openCard = (clientId: string) => void navigate({ to: '/clients/$clientId', params: { clientId } });
  const submit = (andOpen: boolean) => {
    if (name === '' || create.isPending) return;
    create.mutate(newClient(texts, managerId, tier), {
      onSuccess: ({ id, operationId }) => {
        onClose();
        if (andOpen) openCard(id);
        else
          tellCreated(
            name,
            () => openCard(id),
            () => void undoOperation(t, operationId ?? undefined),
          );
      },
    });
  };
  const tellCreated = (clientName: string, onOpen: () => void, onUndo: () => void) => {
    const toast = crypto.randomUUID();
    const andHide = (act: () => void) => () => {
      notifications.hide(toast);
      act();
    };
    notifications.show({
      id: toast,
      color: 'gray',
      autoClose: 10_000,
      role: 'status',
      closeButtonProps: { 'aria-label': t('app.kit.close') },
      message: createElement(CreatedMessage, {
        name: clientName,
        onOpen: andHide(onOpen),
        onUndo: andHide(onUndo),
      }),
    });
  };
  const text = (field: keyof typeof blank) => ({
    value: texts[field],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      const { value } = event.currentTarget;
      setTexts((before) => ({ ...before, [field]: value }));
    },
  });

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        submit(true);
      }}
    >
      <Stack gap={12}>
        <TextInput
          data-autofocus
          required
          withAsterisk={false}
          label={t('list.create.name')}
          {...text('name')}
        />
        <div className={styles.fields}>
          <ValueAutocomplete
            fieldId="city"
            label={t('fields.city')}
            isLabelShown
            value={texts.city}
            onChange={(city) => setTexts((before) => ({ ...before, city }))}
          />
          <TextInput label={t('fields.taxId')} inputMode="numeric" {...text('taxId')} />
          <TextInput label={t('list.create.phone')} type="tel" {...text('phone')} />
          <TextInput label={t('list.create.email')} type="email" {...text('email')} />
          <Select
            label={t('fields.manager')}
            data={[...(fields.get('manager')?.choices ?? [])]}
            value={managerId}
            onChange={setManagerId}
            searchable
            filter={fittingChoices}
            selectFirstOptionOnChange
            clearable
          />
          <Select
            label={t('fields.tier')}
            data={tiers.map((each) => ({ value: each, label: t(`domain.tier.${each}`) }))}
            value={tier}
            onChange={(value) => setTier(tiers.find((each) => each === value) ?? null)}
            searchable
            filter={fittingChoices}
            selectFirstOptionOnChange
            clearable
          />
        </div>
        <SimilarClients
          name={name}
          taxId={texts.taxId}
          phone={texts.phone}
          email={texts.email}
          onOpen={onClose}
        />
        {create.error && <p role="alert">{describeError(t, create.error).message}</p>}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" disabled={name === ''} onClick={() => submit(true)}>
            {t('list.create.addAndOpen')}
          </Button>
          <Button type="submit" disabled={name === ''} loading={create.isPending}>
            {t('list.create.add')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Only what was filled in. */
function newClient(
  texts: typeof blank,
  managerId: string | null,
  tier: Tier | null,
): Input<'clients.create'> {
  const { name, city, taxId, phone, email } = texts;
  return {
    name: name.trim(),
    ...(city.trim() === '' ? {} : { city }),
    ...(taxId.trim() === '' ? {} : { taxId }),
    ...(phone.trim() === '' ? {} : { phones: [phone.trim()] }),
    ...(email.trim() === '' ? {} : { emails: [email.trim()] }),
    ...(managerId === null ? {} : { managerId }),
    ...(tier === null ? {} : { tier }),
  };
}
