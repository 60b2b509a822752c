import { describe, expect, it } from 'vitest';
import { readShare, wrongAnswer } from './typed-answer.ts';

describe('a typed answer', () => {
  it.each([
    ['40', 40],
    ['12,5 %', 12.5],
    ['0', 0],
    ['101', null],
    ['-1', null],
    ['', null],
    ['треть', null],
  ])('reads the share "%s" as %s', (text, share) => expect(readShare(text)).toBe(share));

  it.each([
    ['taxId', '7707083893', null],
    ['taxId', '770 708 389 3', null],
    ['taxIdWrong', '7707083894', 'taxId'],
    ['taxId', '123', 'taxId'],
    ['birthday', '12.05', null],
    ['birthday', 'весной', 'birthday'],
    ['shareOfWallet', '120', 'shareOfWallet'],
    ['reach', '+7 900 000-00-00', null],
    ['reach', 'a@b.example', null],
    ['reach', 'спросить', 'reach'],
    ['industry', 'Крепёж', null],
  ] as const)('to %s of "%s" is wrong by %s', (kind, text, wrong) =>
    expect(wrongAnswer(kind, text)).toBe(wrong),
  );
});
