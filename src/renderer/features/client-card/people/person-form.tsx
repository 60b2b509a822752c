import { Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateField } from '../../../components/date-field.tsx';
import type { DraftForm } from '../drafts.ts';
import form from '../form.module.css';
import { FormButtons } from '../form-buttons.tsx';
import { formKeys } from '../typing.ts';
import { NameFields } from './name-fields.tsx';
import type { PersonDraft } from './person-draft.ts';
import styles from './person-form.module.css';
import { PersonalFields } from './personal-fields.tsx';
import { ReachFields } from './reach-fields.tsx';
import { StandingFields } from './standing-fields.tsx';

interface PersonFormProps {
  readonly draft: DraftForm<PersonDraft>;
  readonly value: PersonDraft;
  readonly onSave: () => void;
}

export interface PersonFieldsProps {
  readonly value: PersonDraft;
  /** Whether a first try to save has shown what is missing. */
  readonly isTold: boolean;
  readonly onChange: (part: Partial<PersonDraft>) => void;
}

/** A person at the client; only the name is needed. */
export function PersonForm({ draft, value, onSave }: PersonFormProps) {
  const { t } = useTranslation();
  const [isTold, setTold] = useState(false);
  const save = () => {
    setTold(true);
    onSave();
  };
  const fields: PersonFieldsProps = {
    value,
    isTold,
    onChange: (part) => draft.change({ ...value, ...part }),
  };

  return (
    <form
      className={form.form}
      aria-label={t('people.form')}
      onKeyDown={(event) => formKeys(event, save, draft.close)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <NameFields {...fields} autoFocus={draft.isFresh} />
      <StandingFields {...fields} />
      <h3 className={styles.part}>{t('people.reach')}</h3>
      <ReachFields {...fields} />
      <h3 className={styles.part}>{t('people.personal')}</h3>
      <PersonalFields {...fields} />
      <Textarea
        label={t('fields.note')}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={5000}
        value={value.note}
        onChange={(event) => fields.onChange({ note: event.currentTarget.value })}
      />
      <Checkbox
        size="xs"
        label={t('people.isMain')}
        checked={value.isMain}
        onChange={(event) => fields.onChange({ isMain: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('people.hasLeft')}
        checked={value.hasLeft}
        onChange={(event) => fields.onChange({ hasLeft: event.currentTarget.checked })}
      />
      {value.hasLeft && (
        <div className={form.grid}>
          <DateField
            label={t('people.leftOn')}
            value={value.leftOn}
            onChange={(leftOn) => fields.onChange({ leftOn })}
          />
          <TextInput
            label={t('people.leftTo')}
            maxLength={300}
            value={value.leftTo}
            onChange={(event) => fields.onChange({ leftTo: event.currentTarget.value })}
          />
        </div>
      )}
      <FormButtons onCancel={draft.discard} />
    </form>
  );
}
