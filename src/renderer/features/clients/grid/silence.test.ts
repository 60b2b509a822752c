import { expect, it } from 'vitest';
import { timesLonger } from './silence.ts';

it('is a sign only beyond twice the rhythm', () => {
  expect(timesLonger(42, 21)).toBeNull();
  expect(timesLonger(43, 21)).toBe(2);
  expect(timesLonger(64, 21)).toBe(3);
  expect(timesLonger(53, 21)).toBe(2.5);
  expect(timesLonger(400, 7)).toBe(57);
});

it('is no sign where the rhythm is unknown', () => {
  expect(timesLonger(400, null)).toBeNull();
  expect(timesLonger(400, 0)).toBeNull();
  expect(timesLonger(400, undefined)).toBeNull();
});
