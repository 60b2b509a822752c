import { expect, it } from 'vitest';
import { pressureBalance } from './competition.ts';

it('what was given under pressure is set against what came back', () => {
  expect(
    pressureBalance([
      { cost: 120_000, cameBackAmount: null },
      { cost: 30_000, cameBackAmount: 45_000 },
      { cost: null, cameBackAmount: null },
    ]),
  ).toEqual({ concessions: 3, given: 150_000, cameBack: 45_000, unpriced: 1 });
  expect(pressureBalance([])).toEqual({ concessions: 0, given: 0, cameBack: 0, unpriced: 0 });
});
