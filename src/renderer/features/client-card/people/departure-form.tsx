import { TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { DateField } from '../../../components/date-field.tsx';
import { today } from '../../../lib/format.ts';
import { ChoiceGroup } from '../choice-group.tsx';
import { ClientPicker } from '../client-picker.tsx';
import type { DraftForm } from '../drafts.ts';
import form from '../form.module.css';
import { FormButtons } from '../form-buttons.tsx';
import { formKeys } from '../typing.ts';
import type { DepartureDraft } from './departure-draft.ts';

interface DepartureFormProps {
  readonly contact: Contact;
  readonly draft: DraftForm<DepartureDraft>;
  readonly value: DepartureDraft;
  readonly onSave: () => void;
}

/** When somebody leaves, and where to: to a client of ours they go with what is their own. */
export function DepartureForm({ contact, draft, value, onSave }: DepartureFormProps) {
  const { t } = useTranslation();
  const [isTold, setTold] = useState(false);
  const change = (part: Partial<DepartureDraft>) => draft.change({ ...value, ...part });
  const save = () => {
    setTold(true);
    onSave();
  };

  return (
    <form
      className={form.form}
      aria-label={t('people.departure.form', { name: contact.name })}
      onKeyDown={(event) => formKeys(event, save, draft.close)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <b>{t('people.departure.form', { name: contact.name })}</b>
      <ChoiceGroup
        label={t('people.departure.where')}
        autoFocus={draft.isFresh}
        choices={[
          { value: 'elsewhere', label: t('people.departure.elsewhere') },
          { value: 'client', label: t('people.departure.client') },
        ]}
        value={value.isToClient ? 'client' : 'elsewhere'}
        onChange={(where) => change({ isToClient: where === 'client' })}
      />
      <DateField
        className={form.short}
        label={t('people.leftOn')}
        clearable={false}
        value={value.on}
        onChange={(on) => change({ on: on ?? today() })}
      />
      {value.isToClient ? (
        <>
          <ClientPicker
            isClearable
            placeholder={t('people.departure.chooseHint')}
            label={t('people.departure.choose')}
            error={isTold && value.client === null ? t('people.departure.chooseNeeded') : undefined}
            except={contact.clientId}
            value={value.client}
            onChange={(client) => change({ client })}
          />
          <TextInput
            label={t('people.departure.position')}
            maxLength={200}
            value={value.position}
            onChange={(event) => change({ position: event.currentTarget.value })}
          />
          {(['phones', 'emails'] as const).map((field) => (
            <TagsInput
              key={field}
              label={t(`fields.${field}`)}
              splitChars={[';', '\n']}
              acceptValueOnBlur
              value={value[field]}
              onChange={(values) => change({ [field]: values })}
            />
          ))}
          <p className={form.label}>{t('people.departure.about')}</p>
        </>
      ) : (
        <TextInput
          label={t('people.departure.company')}
          maxLength={300}
          value={value.company}
          onChange={(event) => change({ company: event.currentTarget.value })}
        />
      )}
      <FormButtons onCancel={draft.discard} />
    </form>
  );
}
