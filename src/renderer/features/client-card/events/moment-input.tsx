import { Button, InputWrapper } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { localDate } from '../../../../shared/time.ts';
import { DateField } from '../../../components/date-field.tsx';
import form from '../form.module.css';
import type { TypedMoment } from './event-draft.ts';
import { localTime } from './moment.ts';

interface MomentInputProps {
  readonly label: string;
  /** Null is the moment of saving. */
  readonly value: TypedMoment | null;
  readonly onChange: (value: TypedMoment | null) => void;
}

/** When something was: now, until a day and a time are chosen. */
export function MomentInput({ label, value, onChange }: MomentInputProps) {
  const { t } = useTranslation();
  if (value === null)
    return (
      <InputWrapper label={label} labelElement="div">
        <Button
          variant="default"
          fullWidth
          aria-label={t('events.log.changeTime')}
          onClick={() => onChange({ date: localDate(Date.now()), time: localTime(Date.now()) })}
        >
          {t('events.log.now')}
        </Button>
      </InputWrapper>
    );
  return (
    <div className={form.moment}>
      <DateField
        className={form.date}
        label={label}
        clearable={false}
        value={value.date}
        onChange={(date) => date !== null && onChange({ ...value, date })}
      />
      <TimePicker
        className={form.time}
        hoursInputLabel={t('events.log.hours')}
        minutesInputLabel={t('events.log.minutes')}
        error={value.time === ''}
        value={value.time}
        onChange={(time) => onChange({ ...value, time })}
      />
    </div>
  );
}
