import type { DaysBetween } from '../rhythm/pauses.ts';
import { drawHabits, factorsOf, type Habits, habitsOf, type PortfolioPrior } from './factors.ts';
import type { OrderHistory } from './history.ts';
import { logistic } from './learn.ts';
import { middleFactors } from './weights.ts';

/** What a portfolio's past says about how to judge its clients. Plain data. */
export interface CoolingModel {
  readonly prior: PortfolioPrior;
  readonly weights: readonly number[];
  /** What turns a score into log-odds; null until a closed quarter has shown it. */
  readonly base: number | null;
}

export interface Judgement {
  /** Higher is more worrying; 0 is the middle client of the histories that the score was made on. */
  readonly score: number;
  /** What each of `factorNames` adds to the score. */
  readonly contributions: readonly number[];
  /** The chance of no order in the next 90 days; null until calibrated on this portfolio. */
  readonly probability: number | null;
  readonly habits: Habits;
}

/**
 * How much a client cools, judged on the day `on` by a history that ends before it or on it; null where there is too
 * little history (fewer than three order days). Agreed pauses are taken out by `between`.
 */
export function judge(
  history: OrderHistory,
  on: number,
  { prior, weights, base }: CoolingModel,
  between?: DaysBetween,
): Judgement | null {
  const own = habitsOf(history, on, between);
  if (!own) return null;
  const habits = drawHabits(own, prior);
  const contributions = factorsOf(habits, prior).map(
    (factor, i) => (weights[i] ?? 0) * (factor - (middleFactors[i] ?? 0)),
  );
  const score = contributions.reduce((sum, each) => sum + each, 0);
  return { score, contributions, probability: base === null ? null : logistic(base + score), habits };
}
