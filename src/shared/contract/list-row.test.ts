import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { cell, listRow } from './clients.ts';

const odd = fc.constantFrom<unknown>(
  undefined,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1n,
  {},
  new Date(0),
  Array(2),
);
const value = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(fc.string()), odd);
const anything = fc.oneof(value, fc.array(fc.oneof(value, fc.array(value))), fc.constant(Array(1)));

it('takes as a row what is an array of cells, and nothing else', () => {
  const slow = z.array(cell);
  fc.assert(
    fc.property(anything, (row) => {
      expect(listRow.safeParse(row).success).toBe(slow.safeParse(row).success);
    }),
    { numRuns: 2000 },
  );
  expect(listRow.parse(['id', 1, true, null, ['опт']])).toEqual(['id', 1, true, null, ['опт']]);
});
