import { gapsBetween, medianOf, quantile } from './gaps.ts';
import { calendarDays, type DaysBetween } from './pauses.ts';

/** Days of buying from which on there is a rhythm; below that there is too little history. */
export const MIN_ORDER_DAYS = 3;
/** With fewer order days than this the usual gap is called uncertain. */
const CERTAIN_FROM = 5;
/** The portfolio weighs as much as so many gaps of the client's own. */
const PRIOR_GAPS = 2;
/** A gap this many orders back counts half as much for the recent gap as the newest one. */
const HALF_LIFE_GAPS = 3;

/** What is usual in the portfolio, in days: the middle of its clients' median gaps and of their quartiles. */
export interface RhythmPrior {
  readonly gap: number;
  readonly low: number;
  readonly high: number;
}

/** How regularly a client comes, in days; of purchases or of contacts. The quantities of docs/warning-signs.md. */
export interface Rhythm {
  readonly orderDays: number;
  /** Median gap. */
  readonly usualGap: number;
  /** Between these lies the middle half of the gaps. */
  readonly low: number;
  readonly high: number;
  /** Mean gap with the newest weighing most. */
  readonly recentGap: number;
  /** The longest gap so far, as it was. */
  readonly longestGap: number;
  /** Days since the last order. */
  readonly silence: number;
  /** Silence in usual gaps, never below 1. */
  readonly overdue: number;
  readonly isUncertain: boolean;
}

/**
 * The rhythm of `days` (ascending distinct epoch days, none after `on`) on the day `on`, by the client's own gaps
 * alone; null before the third day. `between` counts days, without pauses where there are any.
 */
export function rhythmOf(
  days: ArrayLike<number>,
  on: number,
  between: DaysBetween = calendarDays,
): Rhythm | null {
  if (days.length < MIN_ORDER_DAYS) return null;
  const gaps = gapsBetween(days, between);
  const recentGap = recentMean(gaps);
  gaps.sort();
  const usualGap = quantile(gaps, 0.5);
  const silence = between(days[days.length - 1] ?? on, on);
  return {
    orderDays: days.length,
    usualGap,
    low: quantile(gaps, 0.25),
    high: quantile(gaps, 0.75),
    recentGap,
    longestGap: gaps[gaps.length - 1] ?? usualGap,
    silence,
    overdue: overdue(silence, usualGap),
    isUncertain: days.length < CERTAIN_FROM,
  };
}

/** A client's own rhythm drawn towards what is usual in the portfolio: strongly while few gaps are known. */
export function drawRhythm(own: Rhythm, prior: RhythmPrior): Rhythm {
  const gaps = own.orderDays - 1;
  const usualGap = draw(own.usualGap, prior.gap, gaps);
  return {
    ...own,
    usualGap,
    low: draw(own.low, prior.low, gaps),
    high: draw(own.high, prior.high, gaps),
    recentGap: draw(own.recentGap, prior.gap, gaps),
    overdue: overdue(own.silence, usualGap),
  };
}

/** What is usual among clients with these rhythms of their own; null where there is none. Pauses between its steps. */
export function* rhythmPrior(own: readonly Rhythm[]): Generator<undefined, RhythmPrior | null> {
  const gap = medianOf(own.map((each) => each.usualGap));
  yield;
  const low = medianOf(own.map((each) => each.low));
  yield;
  const high = medianOf(own.map((each) => each.high));
  return gap === null || low === null || high === null ? null : { gap, low, high };
}

const overdue = (silence: number, usualGap: number): number => Math.max(1, silence / usualGap);

function recentMean(gaps: Float64Array): number {
  let sum = 0;
  let weights = 0;
  for (let i = 0; i < gaps.length; i += 1) {
    const weight = 0.5 ** ((gaps.length - 1 - i) / HALF_LIFE_GAPS);
    sum += weight * (gaps[i] ?? 0);
    weights += weight;
  }
  return sum / weights;
}

/** The geometric mean of the client's own value and the portfolio's, by the gaps that stand behind each. */
const draw = (own: number, usual: number, gaps: number): number =>
  Math.exp((gaps * Math.log(own) + PRIOR_GAPS * Math.log(usual)) / (gaps + PRIOR_GAPS));
