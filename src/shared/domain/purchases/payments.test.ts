import { expect, it } from 'vitest';
import { openAmount } from './payments.ts';

it.each([
  [{ amount: 1000, paidOn: null }, [], 1000],
  [{ amount: 1000, paidOn: null }, [400, 250], 350],
  [{ amount: 1000, paidOn: null }, [1200], 0],
  [{ amount: 1000, paidOn: '2026-06-01' }, [], 0],
  [{ amount: -1000, paidOn: null }, [], 0],
  [{ amount: null, paidOn: null }, [400], null],
])('of %j with payments %j is open: %s', (purchase, amounts, open) => {
  expect(
    openAmount(
      purchase,
      amounts.map((amount) => ({ amount })),
    ),
  ).toBe(open);
});
