import { Checkbox, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftForm } from '../drafts.ts';
import form from '../form.module.css';
import { FormButtons } from '../form-buttons.tsx';
import { formKeys } from '../typing.ts';
import { birthdayIsWrong, type PersonDraft } from './person-draft.ts';

interface PersonFormProps {
  readonly draft: DraftForm<PersonDraft>;
  readonly value: PersonDraft;
  readonly onSave: () => void;
}

/** A person at the client; only the name is needed. */
export function PersonForm({ draft, value, onSave }: PersonFormProps) {
  const { t } = useTranslation();
  const [isTold, setTold] = useState(false);
  const change = (part: Partial<PersonDraft>) => draft.change({ ...value, ...part });
  const save = () => {
    setTold(true);
    onSave();
  };
  const list = (field: 'phones' | 'emails') => (
    <TagsInput
      label={t(`fields.${field}`)}
      placeholder={value[field].length === 0 ? t('card.details.listHint') : ''}
      splitChars={[';', '\n']}
      value={value[field]}
      onChange={(values) => change({ [field]: values })}
    />
  );

  return (
    <form
      className={form.form}
      aria-label={t('card.people.form')}
      onKeyDown={(event) => formKeys(event, save, draft.close)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextInput
        label={t('card.people.name')}
        required
        autoFocus={draft.isFresh}
        maxLength={300}
        value={value.name}
        error={isTold && value.name.trim() === '' ? t('card.people.nameNeeded') : undefined}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('card.people.position')}
        maxLength={200}
        value={value.position}
        onChange={(event) => change({ position: event.currentTarget.value })}
      />
      {list('phones')}
      {list('emails')}
      <TextInput
        label={t('card.people.birthday')}
        placeholder={t('card.people.birthdayHint')}
        value={value.birthday}
        error={isTold && birthdayIsWrong(value) ? t('card.people.birthdayWrong') : undefined}
        onChange={(event) => change({ birthday: event.currentTarget.value })}
      />
      <Textarea
        label={t('fields.note')}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={5000}
        value={value.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={t('card.people.isMain')}
        checked={value.isMain}
        onChange={(event) => change({ isMain: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('card.people.hasLeft')}
        checked={value.hasLeft}
        onChange={(event) => change({ hasLeft: event.currentTarget.checked })}
      />
      <FormButtons onCancel={draft.discard} />
    </form>
  );
}
