import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innChecksumHolds } from './inn.ts';

describe('innChecksumHolds', () => {
  it.each(['7707083893', '7830002293', '500100732259'])('holds for %s', (inn) => {
    expect(innChecksumHolds(inn)).toBe(true);
  });

  it.each([
    '7707083894',
    '500100732258',
    '0000000000',
    '000000000000',
    '770708389',
    '',
    'abc',
    '77070838931',
  ])('does not hold for "%s"', (inn) => {
    expect(innChecksumHolds(inn)).toBe(false);
  });

  it('notices any single wrong digit', () => {
    const broken = (place: number, digit: number) => {
      const digits = '7707083893'.split('');
      digits[place] = String(digit);
      return digits.join('');
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 }), (place, digit) => {
        const inn = broken(place, digit);
        expect(innChecksumHolds(inn)).toBe(inn === '7707083893');
      }),
    );
  });
});
