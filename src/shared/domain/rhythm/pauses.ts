import { epochDay, type PlainDate } from '../../time.ts';

/** Days on which no order was to be expected: a holiday, an agreed break. Both ends belong to it. */
export interface Pause {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** A part of every year, as `MM-DD`; one that starts later than it ends runs over New Year. */
export interface Season {
  readonly from: string;
  readonly to: string;
}

/** The pauses that a yearly season makes in the years from `firstYear` to `lastYear`, those at its start. */
export function seasonPauses({ from, to }: Season, firstYear: number, lastYear: number): Pause[] {
  const pauses: Pause[] = [];
  for (let year = firstYear; year <= lastYear; year += 1)
    pauses.push({ from: `${year}-${from}`, to: `${from <= to ? year : year + 1}-${to}` });
  return pauses;
}

/** How many of the days after `from` up to `to` (epoch days) count, those of pauses taken out. */
export type DaysBetween = (from: number, to: number) => number;

export const calendarDays: DaysBetween = (from, to) => to - from;

/** Counts days outside the pauses; those that overlap or touch are taken out once. A pause that ends before it starts is none. */
export function daysOutside(pauses: readonly Pause[]): DaysBetween {
  const merged: { first: number; last: number }[] = [];
  const ranges = pauses
    .map(({ from, to }) => ({ first: epochDay(from), last: epochDay(to) }))
    .filter(({ first, last }) => first <= last)
    .sort((a, b) => a.first - b.first);
  for (const range of ranges) {
    const previous = merged.at(-1);
    if (previous && range.first <= previous.last) previous.last = Math.max(previous.last, range.last);
    else merged.push(range);
  }
  return (from, to) => {
    let days = to - from;
    for (const { first, last } of merged) days -= Math.max(0, Math.min(last, to) - Math.max(first - 1, from));
    return days;
  };
}
