const MS_PER_DAY = 86_400_000;
const SECONDS_PER_DAY = 86_400;
const EPOCH_SERIAL = 25_569;
/** Excel believes in 29 February 1900, so serials agree between programs only from the day after. */
const FIRST_SAFE_SERIAL = 61;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Days in the 1900 date system, with the time as a fraction, for `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`.
 * `null` where there is no serial that every program reads alike: no such day, or before 1900-03-01.
 */
export function dateSerial(text: string): number | null {
  const day = daySerial(text);
  if (text.length === 10 || day === null) return day;
  const seconds = secondsOfDay(text);
  return seconds === null ? null : day + seconds / SECONDS_PER_DAY;
}

function daySerial(text: string): number | null {
  if (text.charAt(4) !== '-' || text.charAt(7) !== '-') return null;
  const year = digits(text, 0, 4);
  const month = digits(text, 5, 2);
  const day = digits(text, 8, 2);
  const leapDay = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0) ? 1 : 0;
  const days = (MONTH_DAYS[month - 1] ?? 0) + leapDay;
  // Digits that are none give NaN, which no comparison lets through.
  if (!(year >= 1900 && day >= 1 && day <= days)) return null;
  const serial = Date.UTC(year, month - 1, day) / MS_PER_DAY + EPOCH_SERIAL;
  return serial < FIRST_SAFE_SERIAL ? null : serial;
}

function secondsOfDay(text: string): number | null {
  if (text.length !== 19 || text.charAt(10) !== 'T' || text.charAt(13) !== ':' || text.charAt(16) !== ':')
    return null;
  const hour = digits(text, 11, 2);
  const minute = digits(text, 14, 2);
  const second = digits(text, 17, 2);
  return hour < 24 && minute < 60 && second < 60 ? (hour * 60 + minute) * 60 + second : null;
}

/** The number written in `count` decimal digits from `start`; NaN where one of them is no digit. */
function digits(text: string, start: number, count: number): number {
  let value = 0;
  for (let index = start; index < start + count; index++) {
    const digit = text.charCodeAt(index) - 48;
    value = digit >= 0 && digit <= 9 ? value * 10 + digit : Number.NaN;
  }
  return value;
}
