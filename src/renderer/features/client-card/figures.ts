/** The change from `before` to `now` in whole percent; null where there is nothing to compare with. */
export const changePercent = (now: number | null, before: number | null): number | null =>
  now !== null && before !== null && before > 0 ? Math.round(((now - before) / before) * 100) : null;

/** How many times the usual pause the client has been silent; null without a rhythm. */
export const silenceRatio = (silentDays: number | null, rhythmDays: number | null): number | null =>
  silentDays === null || rhythmDays === null || rhythmDays === 0 ? null : silentDays / rhythmDays;

/** A share as it was recorded, with its decimals. */
export const shareText = (locale: string, share: number): string =>
  new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share / 100);
