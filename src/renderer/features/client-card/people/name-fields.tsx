import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import form from '../form.module.css';
import { withName, withNamePart } from './person-draft.ts';
import type { PersonFieldsProps } from './person-form.tsx';

const parts = ['surname', 'givenName', 'patronymic'] as const;

/** The name in one line, and its parts: each follows the other. */
export function NameFields({
  value,
  isTold,
  autoFocus,
  onChange,
}: PersonFieldsProps & { readonly autoFocus: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('people.name')}
        placeholder={t('people.nameHint')}
        required
        autoFocus={autoFocus}
        maxLength={300}
        value={value.name}
        error={isTold && value.name.trim() === '' ? t('people.nameNeeded') : undefined}
        onChange={(event) => onChange(withName(value, event.currentTarget.value))}
      />
      <div className={form.grid}>
        {parts.map((part) => (
          <TextInput
            key={part}
            label={t(`people.${part}`)}
            maxLength={100}
            value={value[part]}
            onChange={(event) => onChange(withNamePart(value, part, event.currentTarget.value))}
          />
        ))}
        <TextInput
          label={t('people.position')}
          maxLength={200}
          value={value.position}
          onChange={(event) => onChange({ position: event.currentTarget.value })}
        />
      </div>
    </>
  );
}
