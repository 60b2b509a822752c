import { addDays, epochDay, type PlainDate } from '../../time.ts';

const WEEK = 7;
/** 1970-01-01 was a Thursday. */
const weekday = (date: PlainDate): number => (epochDay(date) + 4) % WEEK;

/** When the next step is due unless somebody says otherwise: in a week, on a working day. */
export function nextStepDay(today: PlainDate): PlainDate {
  const day = addDays(today, WEEK);
  const offWork = { 6: 2, 0: 1 }[weekday(day)] ?? 0;
  return addDays(day, offWork);
}
