import { addDays, epochDay, type Instant, type PlainDate } from '../../../../shared/time.ts';
import type { Random } from './random.ts';

/** How far back the sample goes: a day less than 24 months, so that all of it counts as recent. */
export const HORIZON = 728;

const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 0;

/** The day, or the Friday before it where it falls on a weekend. */
export function workday(date: PlainDate): PlainDate {
  const weekday = (epochDay(date) + THURSDAY) % 7;
  if (weekday === SATURDAY) return addDays(date, -1);
  return weekday === SUNDAY ? addDays(date, -2) : date;
}

/** The working day so many days before today, or next to it. */
export const workdayAgo = (today: PlainDate, days: number): PlainDate => workday(addDays(today, -days));

/** A moment within the local office hours of a day. */
export function officeHour(random: Random, date: PlainDate): Instant {
  const [year = 1970, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, day, random.int(9, 17), random.int(0, 11) * 5).getTime();
}
