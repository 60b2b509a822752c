import { daysBetween, type PlainDate } from '../../../shared/time.ts';

/** The change from `before` to `now` in whole percent; null where there is nothing to compare with. */
export const changePercent = (now: number | null, before: number | null): number | null =>
  now !== null && before !== null && before > 0 ? Math.round(((now - before) / before) * 100) : null;

/** How many times the usual pause the client has been silent; null without a rhythm. */
export const silenceRatio = (silentDays: number | null, rhythmDays: number | null): number | null =>
  silentDays === null || rhythmDays === null || rhythmDays === 0 ? null : silentDays / rhythmDays;

/** A share as it was recorded, with its decimals. */
export const shareText = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share / 100);

/** Whole years since a day, or months within the first year, or days within the first month. */
export function timeSince(
  since: PlainDate,
  today: PlainDate,
): { count: number; unit: 'year' | 'month' | 'day' } {
  const [year = 0, month = 0, day = 0] = since.split('-').map(Number);
  const [thisYear = 0, thisMonth = 0, thisDay = 0] = today.split('-').map(Number);
  const months = (thisYear - year) * 12 + thisMonth - month - (thisDay < day ? 1 : 0);
  if (months >= 12) return { count: Math.floor(months / 12), unit: 'year' };
  if (months >= 1) return { count: months, unit: 'month' };
  return { count: Math.max(0, daysBetween(since, today)), unit: 'day' };
}
