import { expect, it } from 'vitest';
import { nextStepDay } from './next-step.ts';

it.each([
  ['2026-06-15', '2026-06-22'],
  ['2026-06-19', '2026-06-26'],
  ['2026-06-20', '2026-06-29'],
  ['2026-06-21', '2026-06-29'],
])('after %s the next step is due on %s, a working day', (today, day) => {
  expect(nextStepDay(today)).toBe(day);
});
