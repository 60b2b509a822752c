import { useTranslation } from 'react-i18next';
import type { CustomField } from '../../../../shared/contract/custom-fields.ts';
import { isPlainDate } from '../../../../shared/time.ts';
import { useFormat } from '../../../lib/format.ts';
import { typedNumber } from '../typed-number.ts';
import { ChoiceEditor, DateEditor, NumberEditor, TextEditor } from './editors.tsx';
import { FieldRow } from './field-row.tsx';
import { InPlace } from './in-place.tsx';
import type { RowProps } from './rows.tsx';

interface CustomRowProps extends RowProps {
  readonly field: CustomField;
}

/** A field that this profile added, by its type. */
export function CustomRow({ client, patch, field }: CustomRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const value = client.custom[field.id] ?? null;
  const common = { clientId: client.id, name: `custom:${field.id}`, label: field.name };
  const save = (next: string | number | null) => patch({ custom: { [field.id]: next === '' ? null : next } });
  const written = value === null ? '' : String(value);

  if (field.type === 'number') {
    const number = typeof value === 'number' ? value : null;
    const shown = number === null ? written : format.number(number);
    return (
      <FieldRow label={field.name}>
        <InPlace<number | string>
          {...common}
          value={number ?? ''}
          text={shown}
          onSave={(next) => save(typedNumber(next))}
          editor={(editor) => <NumberEditor {...editor} />}
        >
          {shown}
        </InPlace>
      </FieldRow>
    );
  }
  if (field.type === 'date') {
    const date = isPlainDate(written) ? written : null;
    const shown = date === null ? written : format.date(date);
    return (
      <FieldRow label={field.name}>
        <InPlace
          {...common}
          value={date}
          text={shown}
          onSave={save}
          editor={(editor) => <DateEditor {...editor} />}
        >
          {shown}
        </InPlace>
      </FieldRow>
    );
  }
  return (
    <FieldRow label={field.name}>
      <InPlace
        {...common}
        value={written}
        text={written}
        onSave={(next) => save(next.trim())}
        editor={(editor) =>
          field.type === 'choice' ? (
            <ChoiceEditor
              {...editor}
              options={field.choices.map((choice) => ({ value: choice, label: choice }))}
              none={t('card.details.none')}
            />
          ) : (
            <TextEditor {...editor} maxLength={2000} />
          )
        }
      >
        {written}
      </InPlace>
    </FieldRow>
  );
}
