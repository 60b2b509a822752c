import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bandOf,
  desireScore,
  frequencyScore,
  historyScore,
  type IndexScores,
  indexChange,
  indexComponents,
  loyaltyIndex,
  preferenceScore,
  recommendScore,
} from './index-score.ts';

const scores = (...five: (number | null)[]): IndexScores =>
  Object.fromEntries(indexComponents.map((component, i) => [component, five[i] ?? null])) as IndexScores;

const score = fc.double({ min: 0, max: 100, noNaN: true });
const maybeScore = fc.option(score);
const anyScores = fc.tuple(maybeScore, maybeScore, maybeScore, maybeScore, maybeScore);
const anyPlace = fc.nat({ max: 4 });

describe('the loyalty index', () => {
  it('of the worked example is 80', () => {
    expect(loyaltyIndex(scores(100, 50, 100, 100, 50))).toBe(80);
    expect(bandOf(80)).toBe('loyal');
  });

  it('is the mean of what is known: missing is not zero', () => {
    expect(loyaltyIndex(scores(60, null, null, 100, null))).toBe(80);
    expect(loyaltyIndex(scores())).toBeNull();
  });

  it.each([
    [100, 'loyal'],
    [70, 'loyal'],
    [69, 'regular'],
    [50, 'regular'],
    [49, 'at_risk'],
    [0, 'at_risk'],
  ])('of %i is %s', (index, band) => {
    expect(bandOf(index)).toBe(band);
  });

  it('never falls when a component rises, and stays within the components', () => {
    fc.assert(
      fc.property(anyScores, anyPlace, score, (five, place, more) => {
        const before = loyaltyIndex(scores(...five));
        const known = five.filter((each) => each !== null);
        if (before === null) return expect(known).toEqual([]);
        expect(before).toBeGreaterThanOrEqual(Math.min(...known) - 1e-9);
        expect(before).toBeLessThanOrEqual(Math.max(...known) + 1e-9);
        const old = five[place];
        if (old === null || old === undefined) return;
        const raised = five.with(place, Math.max(old, more));
        expect(loyaltyIndex(scores(...raised))).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });

  it('does not depend on which component holds which score', () => {
    fc.assert(
      fc.property(anyScores, fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (five, places) => {
        const shuffled = places.map((place) => five[place] ?? null);
        const [a, b] = [loyaltyIndex(scores(...five)), loyaltyIndex(scores(...shuffled))];
        if (a === null || b === null) expect(a).toBe(b);
        else expect(a).toBeCloseTo(b, 9);
      }),
    );
  });

  it('does not move when what is missing becomes the mean of the others', () => {
    fc.assert(
      fc.property(anyScores, anyPlace, (five, place) => {
        const without = five.with(place, null);
        const mean = loyaltyIndex(scores(...without));
        if (mean === null) return;
        expect(loyaltyIndex(scores(...without.with(place, mean)))).toBeCloseTo(mean, 9);
      }),
    );
  });
});

describe('the change of the index', () => {
  it('compares only what is known of both periods', () => {
    expect(indexChange(scores(60, 40, 0, null, null), scores(70, 60, null, null, 100))).toEqual({
      points: -15,
      compared: ['history', 'frequency'],
    });
    expect(indexChange(scores(60), scores(null, 40))).toBeNull();
  });

  it('is none between equal periods', () => {
    fc.assert(
      fc.property(anyScores, (five) => {
        const change = indexChange(scores(...five), scores(...five));
        expect(change === null ? 0 : change.points).toBe(0);
      }),
    );
  });
});

describe('the scores', () => {
  it.each([
    [0, 0],
    [0.5, 30],
    [1, 60],
    [2, 80],
    [4, 90],
  ])('of a tenure %d times the mean is %d', (ratio, expected) => {
    expect(historyScore(ratio)).toBe(expected);
  });

  it.each([
    [0, 0],
    [0.5, 25],
    [1, 50],
    [2, 75],
    [5, 90],
  ])('of purchases %d times the mean is %d', (ratio, expected) => {
    expect(frequencyScore(ratio)).toBe(expected);
  });

  it('of what is measured grow with it and stay within 0–100', () => {
    const ratio = fc.double({ min: 0, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        for (const measure of [historyScore, frequencyScore]) {
          expect(measure(Math.max(a, b))).toBeGreaterThanOrEqual(measure(Math.min(a, b)));
          expect(measure(a)).toBeGreaterThanOrEqual(0);
          expect(measure(a)).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('of answers are 100, 50 or 0', () => {
    expect((['high', 'medium', 'low'] as const).map(desireScore)).toEqual([100, 50, 0]);
    expect((['strong', 'medium', 'weak'] as const).map(preferenceScore)).toEqual([100, 50, 0]);
    expect([10, 9, 8, 7, 6, 0].map(recommendScore)).toEqual([100, 100, 50, 50, 0, 0]);
  });
});
