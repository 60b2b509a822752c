import { DateInput, type DateInputProps } from '@mantine/dates';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlainDate } from '../../shared/time.ts';
import { readTypedDate } from '../lib/typed-date.ts';

interface DateFieldProps
  extends Omit<DateInputProps, 'value' | 'defaultValue' | 'onChange' | 'dateParser' | 'valueFormat'> {
  readonly value: PlainDate | null;
  /** Called when a day is picked or cleared; for a typed one when it is finished: on Enter or on leaving. */
  readonly onChange: (value: PlainDate | null) => void;
}

/** A day, picked or typed as a person would: `12.5.24`, `12 мая 2024`, `12.05`, `yesterday`. */
export function DateField({ value, onChange, onBlur, onKeyDown, ...rest }: DateFieldProps) {
  const { t, i18n } = useTranslation();
  /** What is typed so far; undefined while nothing is. */
  const [draft, setDraft] = useState<PlainDate | null>();
  const isTyping = useRef(false);

  const finish = () => {
    if (draft !== undefined && draft !== value) onChange(draft);
    setDraft(undefined);
  };

  return (
    <DateInput
      clearable
      clearButtonProps={{ 'aria-label': t('app.kit.clearDate') }}
      placeholder={t('app.kit.datePlaceholder')}
      {...rest}
      value={draft === undefined ? value : draft}
      onInputCapture={() => {
        isTyping.current = true;
        queueMicrotask(() => {
          isTyping.current = false;
        });
      }}
      onChange={(next) => {
        if (isTyping.current) return setDraft(next);
        setDraft(undefined);
        onChange(next);
      }}
      onBlur={(event) => {
        finish();
        onBlur?.(event);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter') finish();
        onKeyDown?.(event);
      }}
      valueFormat={i18n.language === 'ru' ? 'DD.MM.YYYY' : 'DD/MM/YYYY'}
      dateParser={readTypedDate}
    />
  );
}
