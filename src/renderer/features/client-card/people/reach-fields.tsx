import { TagsInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { addressForms, channels } from '../../../../shared/domain/contacts/contacts.ts';
import { MaybeChoice } from './maybe-choice.tsx';
import type { PersonFieldsProps } from './person-form.tsx';

/** Phones, e-mails, and what a person prefers. */
export function ReachFields({ value, onChange }: PersonFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {(['phones', 'emails'] as const).map((field) => (
        <TagsInput
          key={field}
          label={t(`fields.${field}`)}
          placeholder={value[field].length === 0 ? t('card.details.listHint') : ''}
          splitChars={[';', '\n']}
          acceptValueOnBlur
          value={value[field]}
          onChange={(values) => onChange({ [field]: values })}
        />
      ))}
      <MaybeChoice
        label={t('people.channel')}
        choices={channels.map((each) => ({ value: each, label: t(`people.channelOf.${each}`) }))}
        value={value.channel}
        onChange={(channel) => onChange({ channel })}
      />
      <MaybeChoice
        label={t('people.addressForm')}
        choices={addressForms.map((each) => ({ value: each, label: t(`people.addressFormOf.${each}`) }))}
        value={value.addressForm}
        onChange={(addressForm) => onChange({ addressForm })}
      />
    </>
  );
}
