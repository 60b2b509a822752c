import { expect, it } from 'vitest';
import { readNumber } from './read-number.ts';

it.each([
  ['1 234,5', 1234.5],
  ['1\u00a0234.5', 1234.5],
  ['12%', 12],
  ['−7', -7],
  ['+3', 3],
  ['.5', 0.5],
  ['500 ₽', 500],
])('reads %s', (text, number) => expect(readNumber(text)).toBe(number));

it.each(['', 'абв', '1,2,3', '12 шт', '-', '1e5'])('does not read %s', (text) =>
  expect(readNumber(text)).toBeNull(),
);
