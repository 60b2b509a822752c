import { addDays, addMonths, type PlainDate } from '../../time.ts';
import { leavesWindow } from '../clients/rhythm.ts';

/** How many half-years back the loyalty index is known: the one up to today first. */
export const HALF_YEARS = 4;
const MONTHS = 6;

/** A run of days, both ends in it. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The six months up to today, or those `ago` half-years before them (docs/decisions/0011). */
export function halfYear(today: PlainDate, ago: number): Period {
  return {
    from: addDays(addMonths(today, -MONTHS * (ago + 1)), 1),
    to: addMonths(today, -MONTHS * ago),
  };
}

export interface HalfYearCounts {
  /** Purchases of each half-year, the one up to today first. */
  readonly counts: readonly number[];
  /** The first day on which they change by themselves; null if never. */
  readonly changesOn: PlainDate | null;
}

/** How many of these days fall into each half-year; days after today count from their day on. */
export function halfYearCounts(days: readonly PlainDate[], today: PlainDate): HalfYearCounts {
  const counts = Array.from({ length: HALF_YEARS }, () => 0);
  const ends = Array.from({ length: HALF_YEARS }, (_, ago) => addMonths(today, -MONTHS * (ago + 1)));
  let changesOn: PlainDate | null = null;
  for (const day of days) {
    const ago = day > today ? -1 : ends.findIndex((end) => day > end);
    if (ago >= 0) counts[ago] = (counts[ago] ?? 0) + 1;
    else if (day <= today) continue;
    const next = ago < 0 ? day : leavesWindow(day, MONTHS * (ago + 1));
    if (changesOn === null || next < changesOn) changesOn = next;
  }
  return { counts, changesOn };
}
