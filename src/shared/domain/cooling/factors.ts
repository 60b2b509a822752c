import { medianOf } from '../rhythm/gaps.ts';
import type { DaysBetween } from '../rhythm/pauses.ts';
import { drawRhythm, type Rhythm, type RhythmPrior, rhythmOf, rhythmPrior } from '../rhythm/rhythm.ts';
import type { OrderHistory } from './history.ts';

/** What the score is made of, in the order of {@link Factors}. Each grows with the worry. */
export const factorNames = ['overdue', 'slowness', 'newness', 'beyondLongest', 'smallness'] as const;
export type FactorName = (typeof factorNames)[number];

/** A number for each of {@link factorNames}; natural logarithms of ratios, so no unit of money matters. */
export type Factors = readonly number[];

/** What is usual in a portfolio, among clients with a rhythm. */
export interface PortfolioPrior {
  readonly rhythm: RhythmPrior;
  /** Median of the clients' typical orders in minor units; null where no amounts are known. */
  readonly orderSize: number | null;
}

/** What the factors of a client are computed from. */
export interface Habits {
  readonly rhythm: Rhythm;
  /** Spans of 30 days, counted from the first order, in which anything was ordered. */
  readonly months: number;
  /** Geometric mean of what was ordered on a day, in minor units; null where no amount is known. */
  readonly orderSize: number | null;
}

const MONTH_DAYS = 30;
const QUARTER_DAYS = 90;
/** Beyond e² ≈ 7 times the usual order, more tells nothing more. */
const MOST_SIZE = 2;

/** A client's own habits on a day; null before the third order day. */
export function habitsOf({ days, amounts }: OrderHistory, on: number, between?: DaysBetween): Habits | null {
  const rhythm = rhythmOf(days, on, between);
  return rhythm && { rhythm, months: monthsOf(days), orderSize: typicalOrder(amounts) };
}

/** Habits with the rhythm drawn towards the portfolio's. */
export const drawHabits = (own: Habits, prior: PortfolioPrior): Habits => ({
  ...own,
  rhythm: drawRhythm(own.rhythm, prior.rhythm),
});

/** What is usual among clients with these habits of their own; null where there is none. Pauses between its steps. */
export function* portfolioPrior(habits: readonly Habits[]): Generator<undefined, PortfolioPrior | null> {
  const rhythm = yield* rhythmPrior(habits.map((each) => each.rhythm));
  yield;
  return rhythm && { rhythm, orderSize: medianOf(habits.flatMap((each) => each.orderSize ?? [])) };
}

/** The factors of drawn habits. */
export function factorsOf({ rhythm, months, orderSize }: Habits, prior: PortfolioPrior): Factors {
  return [
    Math.log(rhythm.overdue),
    Math.log(rhythm.recentGap / QUARTER_DAYS),
    -Math.log(months),
    Math.log(Math.max(1, rhythm.silence / rhythm.longestGap)),
    smallness(orderSize, prior.orderSize),
  ];
}

function monthsOf(days: readonly number[]): number {
  const first = days[0] ?? 0;
  let months = 0;
  let last = -1;
  for (const day of days) {
    const month = Math.floor((day - first) / MONTH_DAYS);
    if (month !== last) months += 1;
    last = month;
  }
  return months;
}

function typicalOrder(amounts: readonly number[]): number | null {
  let sum = 0;
  let known = 0;
  for (const amount of amounts) {
    if (!(amount > 0)) continue;
    sum += Math.log(amount);
    known += 1;
  }
  return known === 0 ? null : Math.exp(sum / known);
}

function smallness(own: number | null, usual: number | null): number {
  if (own === null || usual === null) return 0;
  return Math.max(-MOST_SIZE, Math.min(MOST_SIZE, Math.log(usual / own)));
}
