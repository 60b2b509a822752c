import { calendarDays, type DaysBetween } from './pauses.ts';

const MIN_GAP_DAYS = 1;

/** Distinct days in ascending order: several orders on one day are one order day. */
export function distinctDays(days: readonly number[]): number[] {
  return [...new Set(days)].sort((a, b) => a - b);
}

/** A value below which a share `q` (0 to 1) of ascending values lies, between two neighbours in proportion. */
export function quantile(sorted: ArrayLike<number>, q: number): number {
  const at = (sorted.length - 1) * q;
  const below = Math.floor(at);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  return low + (high - low) * (at - below);
}

/** The middle value of any numbers, or null of none. */
export function medianOf(values: ArrayLike<number>): number | null {
  return values.length === 0 ? null : quantile(Float64Array.from(values).sort(), 0.5);
}

/** Days from each of the ascending distinct days to the next, in their order; at least 1 where a pause took all out. */
export function gapsBetween(days: ArrayLike<number>, between: DaysBetween = calendarDays): Float64Array {
  const gaps = new Float64Array(Math.max(0, days.length - 1));
  for (let i = 0; i < gaps.length; i += 1)
    gaps[i] = Math.max(MIN_GAP_DAYS, between(days[i] ?? 0, days[i + 1] ?? 0));
  return gaps;
}
