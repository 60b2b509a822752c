import { readDate } from '../../shared/domain/imports/read-date.ts';
import { addDays, type PlainDate } from '../../shared/time.ts';
import { today } from './format.ts';

const nearDays: ReadonlyMap<string, number> = new Map([
  ['сегодня', 0],
  ['today', 0],
  ['вчера', -1],
  ['yesterday', -1],
  ['завтра', 1],
  ['tomorrow', 1],
]);

/** Reads a day as people type it, day first; without a year it is of this year. Null for what is no date yet. */
export function readTypedDate(typed: string): PlainDate | null {
  const text = typed.trim().toLowerCase();
  const near = nearDays.get(text);
  if (near !== undefined) return addDays(today(), near);
  const dayAndMonth = /^(\d{1,2})[./-](\d{1,2})$/.exec(text);
  const read = readDate(
    dayAndMonth ? `${dayAndMonth[1]}.${dayAndMonth[2]}.${today().slice(0, 4)}` : text,
    'dmy',
  );
  return read.ok ? read.value : null;
}
