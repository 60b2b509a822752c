import { describe, expect, it } from 'vitest';
import { changePercent, silenceRatio } from './figures.ts';

describe('figures', () => {
  it('compares only with something', () => {
    expect(changePercent(82, 100)).toBe(-18);
    expect(changePercent(82, 0)).toBeNull();
    expect(silenceRatio(64, 21)).toBeCloseTo(3.05);
    expect(silenceRatio(64, null)).toBeNull();
    expect(silenceRatio(null, 21)).toBeNull();
  });
});
