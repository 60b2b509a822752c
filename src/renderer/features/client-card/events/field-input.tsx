import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../../../shared/contract/contacts.ts';
import { currencies } from '../../../../shared/money.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import { DateField } from '../../../components/date-field.tsx';
import { KeyHint } from '../../../components/key-hint.tsx';
import { useFormat } from '../../../lib/format.ts';
import form from '../form.module.css';
import { typedNumber } from '../typed-number.ts';
import { ChoiceInput } from './choice-input.tsx';
import type { TypedMoment } from './event-draft.ts';
import type { Field } from './field.ts';
import { MomentInput } from './moment-input.tsx';
import { ManagerSelect, OrderSelect, PersonSelect, UltimatumSelect } from './selects.tsx';

interface FieldInputProps {
  readonly field: Field;
  readonly value: unknown;
  readonly clientId: string;
  readonly contacts: readonly Contact[];
  /** Whether the field is to take the focus. */
  readonly autoFocus: boolean;
  readonly error: string | undefined;
  readonly onChange: (value: unknown) => void;
}

const MOST_MONEY = 90_000_000_000_000;

/** One field of an event, whatever its type. */
export function FieldInput({
  field,
  value,
  clientId,
  contacts,
  autoFocus,
  error,
  onChange,
}: FieldInputProps) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const label = t(`events.fields.${field.label}`);
  const required = field.isRequired === true;
  const common = { label, error, required };
  // The second is for a dialog, which gives the focus to what it finds so named.
  const focus = autoFocus ? { autoFocus, 'data-autofocus': true } : {};
  switch (field.type) {
    case 'text':
      return (
        <TextInput
          {...common}
          {...focus}
          maxLength={field.max}
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'long':
      return (
        <Textarea
          {...common}
          className={form.wide}
          {...focus}
          autosize
          minRows={field.isFirst ? 2 : 1}
          maxRows={12}
          maxLength={field.max}
          value={String(value)}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      );
    case 'date':
      return <DateField {...common} value={value as PlainDate | null} onChange={onChange} />;
    case 'moment':
      return <MomentInput label={label} value={value as TypedMoment | null} onChange={onChange} />;
    case 'money':
      return (
        <NumberInput
          {...common}
          description={
            field.name === 'amount' && (typedNumber(value as number | string) ?? 0) < 0
              ? t('events.isReturn')
              : undefined
          }
          {...focus}
          hideControls
          decimalScale={2}
          thousandSeparator={locale === 'ru-RU' ? ' ' : ','}
          decimalSeparator={locale === 'ru-RU' ? ',' : '.'}
          allowedDecimalSeparators={[',', '.']}
          max={MOST_MONEY}
          min={-MOST_MONEY}
          value={value as number | string}
          onChange={onChange}
        />
      );
    case 'score':
      return (
        <NumberInput
          {...common}
          {...focus}
          hideControls
          allowDecimal={false}
          min={0}
          max={10}
          clampBehavior="strict"
          value={value as number | string}
          onChange={onChange}
        />
      );
    case 'flag':
      return (
        <Checkbox
          size="xs"
          className={form.flag}
          label={
            <span className={form.keyed}>
              {label}
              {field.key !== undefined && <KeyHint keys={`Alt ${field.key}`} />}
            </span>
          }
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      );
    case 'currency': {
      const known: readonly string[] = currencies;
      const chosen = String(value);
      return (
        <Select
          {...common}
          allowDeselect={false}
          value={chosen}
          data={known.includes(chosen) ? [...known] : [chosen, ...known]}
          onChange={onChange}
        />
      );
    }
    case 'choice':
      return <ChoiceInput field={field} value={value as string | null} onChange={onChange} />;
    case 'person':
      return (
        <PersonSelect {...common} contacts={contacts} value={value as string | null} onChange={onChange} />
      );
    case 'manager':
      return <ManagerSelect {...common} value={value as string | null} onChange={onChange} />;
    case 'order':
      return (
        <OrderSelect {...common} clientId={clientId} value={value as string | null} onChange={onChange} />
      );
    case 'ultimatum':
      return (
        <UltimatumSelect {...common} clientId={clientId} value={value as string | null} onChange={onChange} />
      );
  }
}
