import { daysBetween, isPlainDate, type PlainDate } from '../../time.ts';

/**
 * The next day, today included, on which a birthday (`1980-05-12`, or `05-12` without its year) is kept. Of 29
 * February it is 1 March in a common year: a greeting ahead of the day is taken for a bad sign.
 */
export function nextBirthday(birthday: string, today: PlainDate): PlainDate {
  const year = Number(today.slice(0, 4));
  const thisYear = birthdayIn(year, birthday.slice(-5));
  return thisYear >= today ? thisYear : birthdayIn(year + 1, birthday.slice(-5));
}

function birthdayIn(year: number, monthAndDay: string): PlainDate {
  const day = `${year}-${monthAndDay}`;
  return isPlainDate(day) ? day : `${year}-03-01`;
}

/** Days until the next birthday; 0 on the day itself. */
export const daysToBirthday = (birthday: string, today: PlainDate): number =>
  daysBetween(today, nextBirthday(birthday, today));

/** How old somebody becomes on their next birthday; null where the year is not known. */
export function nextAge(birthday: string, today: PlainDate): number | null {
  if (birthday.length <= 5) return null;
  return Number(nextBirthday(birthday, today).slice(0, 4)) - Number(birthday.slice(0, 4));
}
