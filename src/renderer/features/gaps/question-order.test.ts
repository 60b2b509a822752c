import { expect, it } from 'vitest';
import type { GapQuestion } from '../../../shared/contract/gaps.ts';
import { nextOpen } from './question-order.ts';

const questions = (states: string): GapQuestion[] =>
  [...states].map((state, i) => ({
    clientId: String(i),
    client: '',
    tier: null,
    revenue12m: null,
    kind: 'tier',
    state: state === 'o' ? 'open' : 'answered',
    taxId: null,
    people: [],
    mainContactId: null,
  }));

it.each([
  ['oxo', -1, 1, '0'],
  ['xoo', -1, 1, '1'],
  ['oxo', 0, 1, '2'],
  ['oxo', 2, 1, '0'],
  ['oxo', 0, -1, '2'],
  ['oxo', -1, -1, '2'],
  ['xox', 1, 1, '1'],
  ['xxx', 1, 1, undefined],
  ['', -1, 1, undefined],
] as const)('of %s the next open one from %i by %i is %s', (states, from, step, next) => {
  expect(nextOpen(questions(states), from, step)?.clientId).toBe(next);
});
