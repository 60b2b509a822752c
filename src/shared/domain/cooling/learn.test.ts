import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../testing/finish.ts';
import { calibrate } from './calibrate.ts';
import { ClosedQuarters } from './closed-quarters.ts';
import { learnWeights, logistic } from './learn.ts';
import { factorSpreads, middleFactors, startWeights } from './weights.ts';

/** Clients whose factors spread as usual and who fall silent by the given weights. */
function quarters(clients: number, weights: readonly number[], base: number, seed: number): ClosedQuarters {
  const made = new ClosedQuarters();
  let state = seed;
  const chance = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  for (let client = 0; client < clients; client += 1) {
    const steps = factorSpreads.map((spread) => (chance() + chance() + chance() - 1.5) * 2 * spread);
    const score = steps.reduce((sum, step, i) => sum + step * (weights[i] ?? 0), base);
    made.add(
      steps.map((step, i) => step + (middleFactors[i] ?? 0)),
      chance() < logistic(score),
    );
  }
  return made;
}

const seeds = fc.integer({ min: 1, max: 1_000_000 });
const OTHERS = [2, 0.5, 0.1, 1, 0];

describe('weights learned from closed quarters', () => {
  it('stay as they were where there is too little to learn from', () => {
    expect(finish(learnWeights(new ClosedQuarters()))).toEqual(startWeights);
    expect(finish(learnWeights(quarters(29, OTHERS, 0, 7)))).toEqual(startWeights);
    expect(finish(learnWeights(quarters(500, OTHERS, -30, 7)))).toEqual(startWeights);
  });

  it('come to those of a large portfolio, and hardly move for a small one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const distance = (weights: readonly number[], from: readonly number[]) =>
          Math.hypot(...weights.map((weight, i) => (weight - (from[i] ?? 0)) * (factorSpreads[i] ?? 0)));
        const large = finish(learnWeights(quarters(20_000, OTHERS, -0.5, seed)));
        const small = finish(learnWeights(quarters(40, OTHERS, 0, seed)));
        expect(distance(large, OTHERS)).toBeLessThan(0.15);
        expect(distance(small, startWeights)).toBeLessThan(distance(OTHERS, startWeights) / 2);
      }),
      { numRuns: 15 },
    );
  });

  it('are never below 0, whatever the quarters say', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const against = startWeights.map((weight) => -3 * weight);
        const learned = finish(learnWeights(quarters(3000, against, 0, seed)));
        expect(Math.min(...learned)).toBeGreaterThanOrEqual(0);
        expect(learned.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('pause on the way', () => {
    let pauses = 0;
    for (const _ of learnWeights(quarters(20_000, startWeights, 0, 3))) pauses += 1;
    expect(pauses).toBeGreaterThan(10);
  });
});

describe('the base of chances', () => {
  it('makes them sum to what happened', () => {
    fc.assert(
      fc.property(seeds, fc.double({ min: -2, max: 2, noNaN: true }), (seed, base) => {
        const quarter = quarters(600, startWeights, base, seed);
        const found = finish(calibrate(quarter, startWeights)) ?? 0;
        let expected = 0;
        for (let row = 0; row < quarter.count; row += 1)
          expected += logistic(
            startWeights.reduce((sum, weight, i) => sum + weight * quarter.factor(row, i), found),
          );
        expect(expected / quarter.count).toBeCloseTo(quarter.silentShare, 4);
      }),
      { numRuns: 30 },
    );
  });

  it('is unknown where nobody, or hardly anybody, fell silent', () => {
    expect(finish(calibrate(new ClosedQuarters(), startWeights))).toBeNull();
    expect(finish(calibrate(quarters(400, startWeights, -30, 5), startWeights))).toBeNull();
  });
});
