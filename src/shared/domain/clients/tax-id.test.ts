import { describe, expect, it } from 'vitest';
import { taxIdValid } from './tax-id.ts';

describe('a tax number', () => {
  it.each([
    ['7707083893', null, true],
    ['7707083894', null, false],
    ['7707083894', 'Россия', false],
    ['7707083894', 'RU', false],
    ['7707083894', 'Польша', null],
    ['PL5260250274', null, null],
    ['770708389', null, null],
    [null, 'RU', null],
  ])('%s of %s: %s', (taxId, country, expected) => {
    expect(taxIdValid(taxId, country)).toBe(expected);
  });
});
