import type { ClosedQuarters } from './closed-quarters.ts';
import { logistic } from './learn.ts';

/** No chance is further from a half than this, in log-odds. */
const FURTHEST = 20;
const PRECISION = 1e-6;

/**
 * What must be added to the scores of a closed quarter for their chances to sum to what happened in it; null where
 * it is too small to tell. Pauses after every trial.
 */
export function* calibrate(
  quarter: ClosedQuarters,
  weights: readonly number[],
): Generator<undefined, number | null> {
  if (!quarter.areTelling) return null;
  const scores = new Float64Array(quarter.count);
  for (let row = 0; row < scores.length; row += 1)
    scores[row] = weights.reduce((sum, weight, i) => sum + weight * quarter.factor(row, i), 0);
  const wanted = quarter.silentShare * quarter.count;
  let [low, high] = [-FURTHEST, FURTHEST];
  while (high - low > PRECISION) {
    yield;
    const middle = (low + high) / 2;
    let expected = 0;
    for (const score of scores) expected += logistic(middle + score);
    if (expected < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
