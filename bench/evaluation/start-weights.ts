import { factorsOf } from '../../src/shared/domain/cooling/factors.ts';
import { logistic } from '../../src/shared/domain/cooling/learn.ts';
import { factorSpreads } from '../../src/shared/domain/cooling/weights.ts';
import type { Row } from './replay.ts';

/** Penalty on a weight, in spreads of its factor, over the mean log-loss. */
const SHRINKAGE = 0.001;
const ROUNDS = 30;

/**
 * The start weights that several sets teach by what happened after their cut-offs: logistic regression with a base for
 * each set, each set weighing the same.
 */
export function learnStart(sets: readonly (readonly Row[])[]): number[] {
  const width = factorSpreads.length;
  const size = width + sets.length;
  const examples = sets.flatMap((rows, set) =>
    rows.map(({ judged, isSilent }) => ({
      x: factorsOf(judged.habits, judged.prior),
      base: width + set,
      isSilent: isSilent ? 1 : 0,
      weight: 1 / rows.length,
    })),
  );
  let found = zeros(size);
  for (let round = 0; round < ROUNDS; round += 1) {
    const gradient = zeros(size);
    const curvature = gradient.map(() => zeros(size));
    const at = (i: number) => found[i] ?? 0;
    for (const { x, base, isSilent, weight } of examples) {
      const terms = [...x.map((value, i) => [i, value] as const), [base, 1] as const];
      const chance = logistic(terms.reduce((sum, [i, value]) => sum + at(i) * value, 0));
      for (const [i, value] of terms) {
        gradient[i] = (gradient[i] ?? 0) + weight * (chance - isSilent) * value;
        const line = curvature[i] ?? [];
        for (const [j, other] of terms)
          line[j] = (line[j] ?? 0) + weight * chance * (1 - chance) * value * other;
      }
    }
    factorSpreads.forEach((spread, i) => {
      const penalty = SHRINKAGE * spread * spread * sets.length;
      gradient[i] = (gradient[i] ?? 0) + penalty * at(i);
      const line = curvature[i] ?? [];
      line[i] = (line[i] ?? 0) + penalty;
    });
    const step = solve(curvature, gradient);
    found = found.map((value, i) => value - (step[i] ?? 0));
  }
  return found.slice(0, width);
}

const zeros = (length: number): number[] => Array.from({ length }, () => 0);

/** x of `a` x = `b` for a positive definite `a`, by elimination. */
function solve(a: readonly (readonly number[])[], b: readonly number[]): number[] {
  const lines = a.map((line, i) => [...line, b[i] ?? 0]);
  for (const [i, pivot] of lines.entries())
    for (const [j, line] of lines.entries()) {
      if (j === i) continue;
      const times = (line[i] ?? 0) / (pivot[i] ?? 1);
      for (let k = i; k < line.length; k += 1) line[k] = (line[k] ?? 0) - times * (pivot[k] ?? 0);
    }
  return lines.map((line, i) => (line.at(-1) ?? 0) / (line[i] ?? 1));
}
