import { readBirthday as readBirthdayCell } from '../../shared/domain/imports/read-date.ts';
import { isPlainDate } from '../../shared/time.ts';
import { readTypedDate } from './typed-date.ts';

/**
 * Reads a birthday as it is typed: `12.05.1980`, `12 мая 1980` or, where the year is unknown, `12.05`, `12 мая`;
 * null for what is none.
 */
export function readBirthday(typed: string): string | null {
  const text = typed.trim();
  const parts = /^(\d{1,2})[./-](\d{1,2})\.?$/.exec(text);
  if (!parts) return readNamed(text) ?? readTypedDate(text);
  const monthAndDay = `${(parts[2] ?? '').padStart(2, '0')}-${(parts[1] ?? '').padStart(2, '0')}`;
  // A leap year, because somebody was born on 29 February.
  return isPlainDate(`2000-${monthAndDay}`) ? monthAndDay : null;
}

/** A day whose month is a word: the reader of spreadsheets knows them in both languages. */
function readNamed(text: string): string | null {
  if (!/\p{L}/u.test(text)) return null;
  const read = readBirthdayCell(text, 'dmy');
  return read.ok ? read.value : null;
}

/** A birthday as it is typed. */
export const typedBirthday = (birthday: string): string => birthday.split('-').toReversed().join('.');

/** A birthday for reading: `12 мая 1980 г.`, or `12 мая` without its year. */
export function birthdayText(birthday: string, locale: string): string {
  const hasYear = birthday.length > 5;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(hasYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${hasYear ? birthday : `2000-${birthday}`}T00:00:00Z`));
}
