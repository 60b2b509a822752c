import { useTranslation } from 'react-i18next';
import type { InteractionKind } from '../../../../shared/domain/interactions/interactions.ts';
import { KeyHint } from '../../../components/key-hint.tsx';
import { ChoiceGroup } from '../choice-group.tsx';
import form from '../form.module.css';
import type { ChoiceField } from './field.ts';
import { InteractionIcon } from './interaction-icon.tsx';

interface ChoiceInputProps {
  readonly field: ChoiceField;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const UNKNOWN = '';

/** One of a few, all in sight; what may stay unknown says so. */
export function ChoiceInput({ field, value, onChange }: ChoiceInputProps) {
  const { t } = useTranslation();
  const label = t(`events.fields.${field.label}`);
  const unknown = field.start === null ? [{ value: UNKNOWN, label: t('events.notSaid') }] : [];
  const choices = field.choices.map((choice) => ({
    value: choice,
    label: field.word(t, choice),
    ...(field.label === 'kindOfContact'
      ? { icon: <InteractionIcon kind={choice as InteractionKind} /> }
      : {}),
  }));
  return (
    <div className={form.wide}>
      <p className={form.label}>
        <span className={form.keyed}>
          {label}
          {field.key !== undefined && <KeyHint keys={`Alt ${field.key}`} />}
          {field.digits !== undefined && (
            <KeyHint keys={`Alt ${field.digits}…${field.digits + choices.length - 1}`} />
          )}
        </span>
      </p>
      <ChoiceGroup
        label={label}
        choices={[...choices, ...unknown]}
        value={value ?? UNKNOWN}
        onChange={(chosen) => onChange(chosen === UNKNOWN ? null : chosen)}
      />
    </div>
  );
}
