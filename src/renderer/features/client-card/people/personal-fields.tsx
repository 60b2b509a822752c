import { Checkbox, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Feast, feasts } from '../../../../shared/domain/contacts/contacts.ts';
import { type Motive, motives } from '../../../../shared/domain/motives/motives.ts';
import { birthdayIsWrong } from './person-draft.ts';
import type { PersonFieldsProps } from './person-form.tsx';

/** What belongs to the person and not to their company. */
export function PersonalFields({ value, isTold, onChange }: PersonFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('people.birthday')}
        placeholder={t('people.birthdayHint')}
        value={value.birthday}
        error={isTold && birthdayIsWrong(value) ? t('people.birthdayWrong') : undefined}
        onChange={(event) => onChange({ birthday: event.currentTarget.value })}
      />
      <MultiSelect
        label={t('people.feasts')}
        placeholder={value.feasts.length === 0 ? t('people.feastsHint') : ''}
        searchable
        data={feasts.map((each) => ({ value: each, label: t(`people.feast.${each}`) }))}
        value={value.feasts}
        onChange={(chosen) => onChange({ feasts: chosen as Feast[] })}
      />
      <Checkbox
        size="xs"
        label={t('people.doNotGreet')}
        checked={value.doNotGreet}
        onChange={(event) => onChange({ doNotGreet: event.currentTarget.checked })}
      />
      <Textarea
        label={t('people.interests')}
        placeholder={t('people.interestsHint')}
        autosize
        minRows={1}
        maxRows={8}
        maxLength={5000}
        value={value.interests}
        onChange={(event) => onChange({ interests: event.currentTarget.value })}
      />
      <MultiSelect
        label={t('people.motives')}
        searchable
        data={motives.map((each) => ({ value: each, label: t(`domain.motiveShort.${each}`) }))}
        value={value.motives}
        onChange={(chosen) => onChange({ motives: chosen as Motive[] })}
      />
    </>
  );
}
