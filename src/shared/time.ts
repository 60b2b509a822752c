/** A day without a time or zone, `YYYY-MM-DD`. Plans, purchases and birthdays are days. */
export type PlainDate = string;
/** A moment, in milliseconds since 1970-01-01T00:00:00Z. Events are moments. */
export type Instant = number;

/** Where the time comes from; passed in, so that tests and re-judgements can choose the day. */
export interface Clock {
  now(): Instant;
  /** The day it is for the user, in the user's own time zone. */
  today(): PlainDate;
}

const MS_PER_DAY = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whole days since 1970-01-01 of a plain date; `NaN` for text that is no date. */
export function epochDay(date: PlainDate): number {
  const parts = PATTERN.exec(date);
  if (!parts) return Number.NaN;
  return Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / MS_PER_DAY;
}

/** The plain date of a day counted from 1970-01-01. */
export function fromEpochDay(day: number): PlainDate {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether the text is a date that the calendar has: 2024-02-30 is not. */
export function isPlainDate(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= FIRST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** JavaScript takes the years before for those of the twentieth century. */
const FIRST_YEAR = 100;

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return epochDay(to) - epochDay(from);
}

export function addDays(date: PlainDate, days: number): PlainDate {
  return fromEpochDay(epochDay(date) + days);
}

/** The same day `months` later, or the last day of that month where it is shorter. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, lastDay)))
    .toISOString()
    .slice(0, 10);
}

/** The local day of a moment in this machine's time zone. */
export function localDate(instant: Instant): PlainDate {
  const at = new Date(instant);
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
}

/** The first moment of a day in this machine's time zone. */
export const startOfDay = (date: PlainDate): Instant => new Date(`${date}T00:00`).getTime();

export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => localDate(Date.now()),
};
