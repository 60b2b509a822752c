import type { ClosedQuarters } from './closed-quarters.ts';
import { factorSpreads, startWeights } from './weights.ts';

/** How strongly start weights hold: the penalty on a squared step, in spreads of its factor, over the sum of log-losses. */
const CAUTION = 50;
const ROUNDS = 12;
const ENOUGH = 1e-7;
/** Most that a weight moves in one round: keeps Newton's steps from overshooting. */
const STEP = 1;
const PAUSE_EVERY = 2000;

/**
 * The weights after what closed quarters of this portfolio taught: logistic regression drawn towards
 * `start`, no weight below 0, so that more silence never lowers a score. Pauses often; the quarters
 * must not grow meanwhile. Too few clients change nothing.
 */
export function* learnWeights(
  quarters: ClosedQuarters,
  start: readonly number[] = startWeights,
): Generator<undefined, readonly number[]> {
  if (!quarters.areTelling) return start;
  const width = start.length;
  const caution = factorSpreads.map((spread) => CAUTION * spread * spread);
  const weights = [...start];
  let base = Math.log(quarters.silentShare / (1 - quarters.silentShare));
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, curvature } = yield* slope(quarters, weights, base);
    for (let i = 0; i < width; i += 1) {
      gradient[i] = (gradient[i] ?? 0) + (caution[i] ?? 0) * ((weights[i] ?? 0) - (start[i] ?? 0));
      curvature[i * (width + 1) + i] = (curvature[i * (width + 1) + i] ?? 0) + (caution[i] ?? 0);
    }
    const lowest = [...weights.map((weight) => Math.max(-STEP, -weight)), -STEP];
    const steps = descend(gradient, curvature, lowest);
    for (let i = 0; i < width; i += 1) weights[i] = Math.max(0, (weights[i] ?? 0) + (steps[i] ?? 0));
    base += steps[width] ?? 0;
    if (steps.every((step) => Math.abs(step) < ENOUGH)) break;
  }
  return weights;
}

/** Gradient and Hessian of the log-loss in the weights and, last, the base. */
function* slope(
  quarters: ClosedQuarters,
  weights: readonly number[],
  base: number,
): Generator<undefined, { gradient: Float64Array; curvature: Float64Array }> {
  const size = weights.length + 1;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const x = new Float64Array(size);
  x[size - 1] = 1;
  for (let row = 0; row < quarters.count; row += 1) {
    if (row % PAUSE_EVERY === PAUSE_EVERY - 1) yield;
    let score = base;
    for (let i = 0; i < size - 1; i += 1) {
      const value = quarters.factor(row, i);
      x[i] = value;
      score += (weights[i] ?? 0) * value;
    }
    const chance = logistic(score);
    const miss = chance - quarters.isSilent(row);
    const spread = chance * (1 - chance);
    for (let i = 0; i < size; i += 1) {
      const value = x[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + miss * value;
      for (let j = 0; j <= i; j += 1)
        curvature[i * size + j] = (curvature[i * size + j] ?? 0) + spread * value * (x[j] ?? 0);
    }
  }
  for (let i = 0; i < size; i += 1)
    for (let j = 0; j < i; j += 1) curvature[j * size + i] = curvature[i * size + j] ?? 0;
  return { gradient, curvature };
}

const SWEEPS = 60;

/** Steps that lower the quadratic most, each between its `lowest` and {@link STEP}: coordinate descent. */
function descend(gradient: Float64Array, curvature: Float64Array, lowest: readonly number[]): Float64Array {
  const size = gradient.length;
  const steps = new Float64Array(size);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let i = 0; i < size; i += 1) {
      const own = curvature[i * size + i] ?? 0;
      if (own <= 0) continue;
      let pull = gradient[i] ?? 0;
      for (let j = 0; j < size; j += 1) if (j !== i) pull += (curvature[i * size + j] ?? 0) * (steps[j] ?? 0);
      steps[i] = Math.min(STEP, Math.max(lowest[i] ?? -STEP, -pull / own));
    }
  }
  return steps;
}

export const logistic = (score: number): number => 1 / (1 + Math.exp(-score));
