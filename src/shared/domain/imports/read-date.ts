import { fromEpochDay, isPlainDate, type PlainDate } from '../../time.ts';
import { type Cell, cellText, isEmpty, type ReadResult, refused, understood } from './cell.ts';

/** In what order a column writes day, month and year where the text itself leaves it open. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

interface Parts {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}

/** The day that Excel's calendar counts as 0, so that its serials from 1 March 1900 on come out right. */
const EXCEL_EPOCH_DAY = -25_569;
const DATE_SERIALS = { from: 20_000, to: 80_000 };
/** People are born earlier than invoices are written: from 1927. */
const BIRTHDAY_SERIALS = { from: 10_000, to: 80_000 };
/** Two-digit years up to this one are 20xx: business dates may lie ahead, buyers are adults. */
const LAST_20XX = { date: 69, birthday: 15 };
/** What Outlook and Apple write for a birthday without a year. */
const NO_YEAR = new Set(['0000', '0001', '1604']);
const LEAP_YEAR = '2024';

const MONTHS = [
  ['январь', 'января', 'january'],
  ['февраль', 'февраля', 'february'],
  ['март', 'марта', 'march'],
  ['апрель', 'апреля', 'april'],
  ['май', 'мая', 'may'],
  ['июнь', 'июня', 'june'],
  ['июль', 'июля', 'july'],
  ['август', 'августа', 'august'],
  ['сентябрь', 'сентября', 'september'],
  ['октябрь', 'октября', 'october'],
  ['ноябрь', 'ноября', 'november'],
  ['декабрь', 'декабря', 'december'],
] as const;

const WEEKDAY =
  /^(?:(?:пн|вт|ср|чт|пт|сб|вс)|(?:понед|втор|сред|четв|пятн|субб|воскр|mon|tue|wed|thu|fri|sat|sun)[a-zа-я]*)[.,\s]+/;

/** Reads a day; of a moment, the day as it is written, whatever its time zone. */
export function readDate(cell: Cell, order: DateOrder): ReadResult<PlainDate | null> {
  if (isEmpty(cell)) return understood(null);
  const date =
    typeof cell === 'number' ? dateOfNumber(cell, DATE_SERIALS) : dateOfText(cell, order, LAST_20XX.date);
  return date === null || date < '1900' ? refused('date') : understood(date);
}

/** Reads a birthday: `YYYY-MM-DD`, or `MM-DD` where the cell names no year. */
export function readBirthday(cell: Cell, order: DateOrder): ReadResult<string | null> {
  if (isEmpty(cell)) return understood(null);
  if (typeof cell === 'number' && cell >= BIRTHDAY_SERIALS.from) {
    const date = dateOfNumber(cell, BIRTHDAY_SERIALS);
    return date === null ? refused('date') : understood(date);
  }
  const yearless = yearlessDay(cellText(cell), order);
  if (yearless) {
    const date = assemble({ ...yearless, year: LEAP_YEAR });
    return date === null ? refused('date') : understood(date.slice(5));
  }
  const date = typeof cell === 'number' ? null : dateOfText(cell, order, LAST_20XX.birthday);
  if (date === null) return refused('date');
  if (NO_YEAR.has(date.slice(0, 4))) return understood(date.slice(5));
  return date < '1900' ? refused('date') : understood(date);
}

/**
 * The order in which a column writes its dates. Parts that can only be a day or a year decide; where nothing
 * does, dots mean day first, and slashes follow the file's language.
 */
export function guessDateOrder(cells: readonly Cell[], fileIsCyrillic = hasCyrillic(cells)): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let yearFirst = 0;
  let slashes = 0;
  for (const cell of cells) {
    const parts = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})(?!\d)/.exec(
      cellText(cell).replace(/\s*([./-])\s*/g, '$1'),
    );
    if (!parts) continue;
    const [first, second] = [Number(parts[1]), Number(parts[3])];
    if (first > 31 || parts[1]?.length === 4) yearFirst += 1;
    else if (parts[2] === '.') continue;
    else if (first > 12) dayFirst += 1;
    else if (second > 12) monthFirst += 1;
    else if (parts[2] === '/') slashes += 1;
  }
  if (dayFirst > 0 || monthFirst > 0) return monthFirst > dayFirst ? 'mdy' : 'dmy';
  if (slashes > 0) return fileIsCyrillic ? 'dmy' : 'mdy';
  return yearFirst > 0 ? 'ymd' : 'dmy';
}

/** Whether any of the texts holds a Cyrillic letter. */
export const hasCyrillic = (cells: readonly Cell[]): boolean =>
  cells.some((cell) => typeof cell === 'string' && /\p{Script=Cyrillic}/u.test(cell));

function dateOfNumber(value: number, serials: { from: number; to: number }): PlainDate | null {
  if (value >= serials.from && value < serials.to + 1)
    return fromEpochDay(EXCEL_EPOCH_DAY + Math.floor(value));
  return Number.isInteger(value) && value >= 19_000_101 && value <= 21_991_231
    ? compact(String(value))
    : null;
}

function dateOfText(cell: Cell, order: DateOrder, last20xx: number): PlainDate | null {
  const text = cellText(cell)
    .toLowerCase()
    .slice(0, 80)
    .replace(/^(\d{8})t\d{4,6}z?$/, '$1')
    .replace(/[t\s,]+\d{1,2}:\d{2}.*$/s, '')
    .replace(WEEKDAY, '')
    .replace(/[\s.,]+$/, '')
    .replace(/\s*(?:г|год|года)$/, '')
    .trim();
  if (/^\d{8}$/.test(text)) return compact(text);
  if (/^\d{5}(?:[.,]\d+)?$/.test(text)) return dateOfNumber(Number(text.replace(',', '.')), DATE_SERIALS);
  const parts = numericParts(text, order) ?? namedParts(text);
  return parts && assemble({ ...parts, year: fullYear(parts.year, last20xx) });
}

const compact = (digits: string): PlainDate | null =>
  assemble({ year: digits.slice(0, 4), month: Number(digits.slice(4, 6)), day: Number(digits.slice(6)) });

function numericParts(text: string, order: DateOrder): Parts | null {
  const match = /^(\d{1,4})([./\- ])(\d{1,2})\2(\d{1,4})$/.exec(text.replace(/\s*([./-])\s*/g, '$1'));
  if (!match) return null;
  const [, first = '', separator, second = '', third = ''] = match;
  if (
    first.length === 4 ||
    (order === 'ymd' && separator !== '.' && first.length === 2 && third.length <= 2)
  ) {
    return third.length > 2 ? null : { year: first, month: Number(second), day: Number(third) };
  }
  if (order === 'mdy' && separator !== '.') return { year: third, month: Number(first), day: Number(second) };
  return { year: third, month: Number(second), day: Number(first) };
}

function namedParts(text: string): Parts | null {
  const words = dateWords(text);
  if (words.length !== 3) return null;
  const at = words.findIndex((word) => monthOf(word) > 0);
  const numbers = words.filter((_, index) => index !== at);
  if (at < 0 || !numbers.every((word) => /^\d{1,4}$/.test(word))) return null;
  const [first = '', second = ''] = numbers;
  const month = monthOf(words[at] ?? '');
  if (first.length === 4) return { year: first, month, day: Number(second) };
  return { year: second, month, day: Number(first) };
}

function yearlessDay(text: string, order: DateOrder): Omit<Parts, 'year'> | null {
  const vcard = /^--?(\d{2})-?(\d{2})$/.exec(text);
  if (vcard) return { month: Number(vcard[1]), day: Number(vcard[2]) };
  const match = /^(\d{1,2})([./-])(\d{1,2})\.?$/.exec(text);
  if (match) {
    const [, first, separator, second = ''] = match;
    // Excel turns a typed 12.10 into 12.1: one digit after a dot may be January or October.
    if (separator === '.' && second.length === 1) return null;
    const dayFirst = separator === '.' || order === 'dmy';
    return { day: Number(dayFirst ? first : second), month: Number(dayFirst ? second : first) };
  }
  const words = dateWords(text.toLowerCase());
  const month = monthOf(words.find((word) => monthOf(word) > 0) ?? '');
  const day = words.find((word) => /^\d{1,2}$/.test(word));
  return words.length === 2 && month > 0 && day !== undefined ? { month, day: Number(day) } : null;
}

const dateWords = (text: string): string[] =>
  text
    .split(/[\s.,/-]+/)
    .map((word) => word.replace(/^(\d+)(?:st|nd|rd|th|го|е)$/, '$1'))
    .filter((word) => word !== '' && word !== 'of');

/** 1–12 for a month's name in any of its forms or cut to three letters and more; otherwise 0. */
const monthOf = (word: string): number =>
  word.length < 3 ? 0 : MONTHS.findIndex((forms) => forms.some((form) => form.startsWith(word))) + 1;

function fullYear(year: string, last20xx: number): string {
  if (year.length !== 2) return year;
  return Number(year) <= last20xx ? `20${year}` : `19${year}`;
}

function assemble({ year, month, day }: Parts): PlainDate | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  if (NO_YEAR.has(year)) return isPlainDate(`${LEAP_YEAR}${date.slice(4)}`) ? date : null;
  return isPlainDate(date) && date < '2200' ? date : null;
}
