import { addDays, type Instant, type PlainDate } from '../../../../shared/time.ts';
import type { Random } from './random.ts';

/** How far back the sample goes: a day less than 24 months, so that all of it counts as recent. */
export const HORIZON = 728;

const SATURDAY = 6;
const SUNDAY = 0;
const HOLIDAY = /-(01-0[1-8]|02-23|03-08|05-01|05-09|06-12|11-04)$/;

/** The day, or the last day before it on which our office was open. */
export function workday(date: PlainDate): PlainDate {
  let day = date;
  while (isWeekend(day) || HOLIDAY.test(day)) day = addDays(day, -1);
  return day;
}

function isWeekend(date: PlainDate): boolean {
  const weekday = new Date(date).getUTCDay();
  return weekday === SATURDAY || weekday === SUNDAY;
}

/** The working day so many days before today, or next to it. */
export const workdayAgo = (today: PlainDate, days: number): PlainDate => workday(addDays(today, -days));

/** A moment within the local office hours of a day. */
export function officeHour(random: Random, date: PlainDate): Instant {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, random.int(9, 17), random.int(0, 11) * 5).getTime();
}
