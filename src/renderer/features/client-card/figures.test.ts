import { describe, expect, it } from 'vitest';
import { changePercent, silenceRatio, timeSince } from './figures.ts';

describe('figures', () => {
  it('compares only with something', () => {
    expect(changePercent(82, 100)).toBe(-18);
    expect(changePercent(82, 0)).toBeNull();
    expect(silenceRatio(64, 21)).toBeCloseTo(3.05);
    expect(silenceRatio(64, null)).toBeNull();
    expect(silenceRatio(null, 21)).toBeNull();
  });

  it.each([
    ['2022-05-16', { count: 4, unit: 'year' }],
    ['2025-11-22', { count: 1, unit: 'year' }],
    ['2025-11-23', { count: 11, unit: 'month' }],
    ['2026-11-01', { count: 21, unit: 'day' }],
    ['2027-01-01', { count: 0, unit: 'day' }],
  ])('counts the time since %s', (since, expected) => {
    expect(timeSince(since, '2026-11-22')).toEqual(expected);
  });
});
