import { useTranslation } from 'react-i18next';
import { type Choice, ChoiceGroup } from '../choice-group.tsx';
import form from '../form.module.css';

interface MaybeChoiceProps<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  /** Null is not known. */
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
}

/** One of a few under its label, or not known. */
export function MaybeChoice<V extends string>({ label, choices, value, onChange }: MaybeChoiceProps<V>) {
  const { t } = useTranslation();
  return (
    <div>
      <p className={form.label}>{label}</p>
      <ChoiceGroup<V | 'unknown'>
        label={label}
        choices={[...choices, { value: 'unknown', label: t('people.unknown') }]}
        value={value ?? 'unknown'}
        onChange={(chosen) => onChange(chosen === 'unknown' ? null : chosen)}
      />
    </div>
  );
}
