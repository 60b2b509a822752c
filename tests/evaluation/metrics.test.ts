import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aucOf, averagePrecision, brier, worst } from '../../bench/evaluation/metrics.ts';

const rows = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: 6 })), {
  minLength: 4,
  maxLength: 40,
});

describe('metrics', () => {
  it.each<[string, boolean[], number[], number, number]>([
    ['all in order', [true, true, false, false], [4, 3, 2, 1], 1, 1],
    ['all upside down', [false, true], [2, 1], 0, 0.5],
    ['nothing told', [true, false, true, false], [1, 1, 1, 1], 0.5, 0.5],
    ['one mistake', [true, false, true, false], [4, 3, 2, 1], 0.75, (1 + 2 / 3) / 2],
  ])('%s', (_, silent, scores, auc, precision) => {
    expect(aucOf(silent, scores)()).toBe(auc);
    expect(averagePrecision(silent, scores)).toBeCloseTo(precision, 12);
  });

  it('counts pairs as by hand, weights included', () => {
    fc.assert(
      fc.property(rows, fc.array(fc.nat(3), { minLength: 40, maxLength: 40 }), (list, weights) => {
        const silent = list.map(([each]) => each);
        const scores = list.map(([, score]) => score);
        let [won, pairs] = [0, 0];
        for (const [i, [isSilent, score]] of list.entries())
          for (const [j, [other, otherScore]] of list.entries())
            if (isSilent && !other) {
              const weight = (weights[i] ?? 0) * (weights[j] ?? 0);
              pairs += weight;
              won += weight * (score > otherScore ? 1 : score === otherScore ? 0.5 : 0);
            }
        fc.pre(pairs > 0);
        expect(aucOf(silent, scores)(weights)).toBeCloseTo(won / pairs, 9);
      }),
    );
  });

  it('share the edge of a list among equals', () => {
    expect(worst([true, false, false, false], [1, 1, 1, 1], 0.5)).toEqual({ hits: 0.5, size: 2 });
    expect(worst([true, false, true, false], [9, 5, 5, 1], 0.5)).toEqual({ hits: 1.5, size: 2 });
    expect(worst([false, true], [1, 2], 0.01)).toEqual({ hits: 1, size: 1 });
  });

  it('square what a chance misses by', () => {
    expect(brier([true, false], [0.75, 0.5])).toBeCloseTo((0.0625 + 0.25) / 2, 12);
  });
});
