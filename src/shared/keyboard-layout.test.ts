import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOtherLayout } from './keyboard-layout.ts';

describe('the other keyboard layout', () => {
  it.each([
    ['dtrnjh', 'вектор'],
    ['ыщещш', 'sotoi'],
    ['Hjvfirf', 'Ромашка'],
    ['rjk,fcf', 'колбаса'],
    [';tkt[jd {jkjl', 'желехов Холод'],
    ['мусещк ltd', 'vector дев'],
    ['`kre', 'ёлку'],
    ['dtrnjh 12', 'вектор 12'],
  ])('of %s is %s', (typed, meant) => {
    expect(inOtherLayout(typed)).toBe(meant);
  });

  it.each(['', '12-34', '+7 (900)', '—'])('of %j is no other', (typed) => {
    expect(inOtherLayout(typed)).toBeNull();
  });

  it('leads back from letters', () => {
    const letters = fc.stringMatching(/^[а-яё]{1,12}$/);
    fc.assert(
      fc.property(letters, (word) => {
        const latin = inOtherLayout(word) ?? '';
        // A word of nothing but punctuation keys has no letters to tell its layout by.
        if (/[a-z]/.test(latin)) expect(inOtherLayout(latin)).toBe(word);
      }),
    );
  });
});
