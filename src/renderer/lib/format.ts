import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../shared/money.ts';
import { daysBetween, type Instant, localDate, type PlainDate, systemClock } from '../../shared/time.ts';

export interface Format {
  readonly locale: string;
  /** `1 234 567 ₽`, without kopecks unless `exact`. */
  money(amount: number, currency: string, exact?: boolean): string;
  number(value: number): string;
  /** `+12 %`, from a whole percentage. */
  percent(value: number, signed?: boolean): string;
  /** `12 мая 2026 г.` */
  date(date: PlainDate): string;
  dateTime(at: Instant): string;
  /** `3 days ago`, `tomorrow`; for what is farther than a year, the date. */
  ago(date: PlainDate): string;
  days(count: number): string;
}

/** Numbers, money and dates as people of the chosen language write them. */
export function useFormat(): Format {
  const { i18n } = useTranslation();
  const locale = i18n.language === 'ru' ? 'ru-RU' : 'en-GB';
  const known = formats.get(locale);
  if (known) return known;
  const made = createFormat(locale);
  formats.set(locale, made);
  return made;
}

/** One for a language: what `Intl` makes is dear, and every row of a list asks for it. */
const formats = new Map<string, Format>();

function createFormat(locale: string): Format {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const signedPercent = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const date = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const dateTime = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const day = new Intl.NumberFormat(locale, { style: 'unit', unit: 'day', unitDisplay: 'long' });
  const showDate = (plain: PlainDate) => date.format(new Date(`${plain}T00:00:00Z`));
  return {
    locale,
    money: (amount, currency, exact = false) => withMinus(formatMoney(amount, currency, locale, exact)),
    number: (value) => withMinus(number.format(value)),
    percent: (value, signed = false) => withMinus((signed ? signedPercent : percent).format(value / 100)),
    date: showDate,
    dateTime: (at) => dateTime.format(at),
    ago(plain) {
      const days = daysBetween(systemClock.today(), plain);
      if (Math.abs(days) < 14) return relative.format(days, 'day');
      if (Math.abs(days) < 60) return relative.format(Math.round(days / 7), 'week');
      if (Math.abs(days) < 365) return relative.format(Math.round(days / 30.4), 'month');
      return showDate(plain);
    },
    days: (count) => day.format(count),
  };
}

/** A real minus is as wide as the plus, so that a column of both stands straight. */
const withMinus = (text: string): string => text.replace('-', '−');

export const today = (): PlainDate => localDate(Date.now());
