import { useTranslation } from 'react-i18next';
import { attitudes, contactRoles, influences } from '../../../../shared/domain/contacts/contacts.ts';
import form from '../form.module.css';
import { ChipChoices } from './chip-choices.tsx';
import { MaybeChoice } from './maybe-choice.tsx';
import type { PersonFieldsProps } from './person-form.tsx';

/** What somebody does in the buying, how much they weigh, and how they stand to us. */
export function StandingFields({ value, onChange }: PersonFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <div>
        <p className={form.label}>{t('people.roles')}</p>
        <ChipChoices
          label={t('people.roles')}
          choices={contactRoles.map((role) => ({ value: role, label: t(`people.role.${role}`) }))}
          values={value.roles}
          onChange={(roles) => onChange({ roles })}
        />
      </div>
      <MaybeChoice
        label={t('people.influence')}
        choices={influences.map((each) => ({ value: each, label: t(`people.influenceOf.${each}`) }))}
        value={value.influence}
        onChange={(influence) => onChange({ influence })}
      />
      <MaybeChoice
        label={t('people.attitude')}
        choices={attitudes.map((each) => ({ value: each, label: t(`people.attitudeOf.${each}`) }))}
        value={value.attitude}
        onChange={(attitude) => onChange({ attitude })}
      />
    </>
  );
}
