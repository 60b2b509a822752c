import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { type DecimalMark, guessDecimalMark, readAmount } from './read-amount.ts';

describe('readAmount', () => {
  it.each<[Cell, number, string | null]>([
    ['1 234 567,50', 123_456_750, null],
    ['1\u00a0234\u202f567,50', 123_456_750, null],
    ['1\u2009234', 123_400, null],
    ['1,234,567.50', 123_456_750, null],
    ['1.234.567,50', 123_456_750, null],
    ['1.234,00\ufeff', 123_400, null],
    ["1'234.50", 123_450, null],
    ['12,34,567.00', 123_456_700, null],
    ['1,234', 123_400, null],
    ['1.234', 123_400, null],
    ['1,23', 123, null],
    ['1.5', 150, null],
    ['0,125', 13, null],
    ['0.005', 1, null],
    ['1234,567', 123_457, null],
    ['1 234,567', 123_457, null],
    ['410015.345', 41_001_535, null],
    [',5', 50, null],
    ['12,', 1200, null],
    ['0', 0, null],
    ['-0', 0, null],
    ['(1 200)', -120_000, null],
    ['(10.00)', -1000, null],
    ['($1,200.50)', -120_050, 'USD'],
    ['−12,5', -1250, null],
    ['- 12,5', -1250, null],
    ['1200-', -120_000, null],
    ['-3 200,00', -320_000, null],
    ['+5', 500, null],
    ['12 500 ₽', 1_250_000, 'RUB'],
    ['12 500 руб.', 1_250_000, 'RUB'],
    ['12500р.', 1_250_000, 'RUB'],
    ['12 руб. 50 коп.', 1250, 'RUB'],
    ['$1,000', 100_000, 'USD'],
    ['-$5', -500, 'USD'],
    ['USD 12', 1200, 'USD'],
    ['12 долл. США', 1200, 'USD'],
    ['1.000 €', 100_000, 'EUR'],
    ['100 бел. руб.', 10_000, 'BYN'],
    ['5000 тенге', 500_000, 'KZT'],
    ['12 тыс. руб', 1_200_000, 'RUB'],
    ['1,5 млн', 150_000_000, null],
    ['1,234 млн руб.', 123_400_000, 'RUB'],
    ['2 млрд', 200_000_000_000, null],
    ['$12k', 1_200_000, 'USD'],
    ['$1.5M', 150_000_000, 'USD'],
    ['12 т.р.', 1_200_000, 'RUB'],
    [12, 1200, null],
    [-12.345, -1234, null],
    [1.005, 101, null],
    [0.1 + 0.2, 30, null],
  ])('%j is %i of %s', (cell, minor, currency) => {
    expect(readAmount(cell)).toEqual({ ok: true, value: { minor, currency } });
  });

  it.each<Cell>([null, '', ' ', '-', '—', ' - ₽'])('%j is empty', (cell) => {
    expect(readAmount(cell)).toEqual({ ok: true, value: null });
  });

  it.each<Cell>([
    'много',
    '12 штук',
    '12-15',
    '1,2,3',
    '1.23.456',
    '1,234.567.890',
    '12 34',
    '1 2345',
    '03.09.2025',
    '$',
    true,
    '99999999999999999999',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '9'.repeat(5000),
    '=1+1',
  ])('%j is refused', (cell) => {
    expect(readAmount(cell)).toEqual({ ok: false, code: 'amount' });
  });

  it('goes by the mark of the column where a cell leaves it open', () => {
    expect(readAmount('1.234', '.')).toEqual({ ok: true, value: { minor: 123, currency: null } });
    expect(readAmount('1.234', ',')).toEqual({ ok: true, value: { minor: 123_400, currency: null } });
    expect(readAmount('1,234', ',')).toEqual({ ok: true, value: { minor: 123, currency: null } });
  });

  const amounts = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
  it.each<[string, (amount: number) => Cell]>([
    ['Russian', (amount) => amount.toLocaleString('ru-RU', { minimumFractionDigits: 2 })],
    ['Russian money', (amount) => amount.toLocaleString('ru-RU', { style: 'currency', currency: 'RUB' })],
    ['English', (amount) => amount.toLocaleString('en-US', { minimumFractionDigits: 2 })],
    [
      'American accounts',
      (amount) =>
        amount.toLocaleString('en-US', { style: 'currency', currency: 'USD', currencySign: 'accounting' }),
    ],
    ['German money', (amount) => amount.toLocaleString('de-DE', { style: 'currency', currency: 'EUR' })],
    ['Indian', (amount) => amount.toLocaleString('en-IN', { minimumFractionDigits: 2 })],
    ['Swiss', (amount) => amount.toLocaleString('de-CH', { minimumFractionDigits: 2 })],
    ['plain', (amount) => amount.toFixed(2)],
    ['plain with a comma', (amount) => amount.toFixed(2).replace('.', ',')],
    ['a number', (amount) => amount],
  ])('reads back any amount printed as %s', (_name, print) => {
    fc.assert(
      fc.property(amounts, (minor) => {
        const read = readAmount(print(minor / 100));
        expect(read.ok && read.value?.minor).toBe(minor);
      }),
    );
  });

  it('answers with whole minor units or a refusal, whatever the cell', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[-(]?[\d., ]{0,20}[)к₽]?$/)),
        (cell) => {
          const read = readAmount(cell);
          if (read.ok && read.value) {
            expect(Number.isSafeInteger(read.value.minor)).toBe(true);
            expect(Object.is(read.value.minor, -0)).toBe(false);
          }
        },
      ),
    );
  });
});

describe('guessDecimalMark', () => {
  it.each<[Cell[], DecimalMark]>([
    [['1.234', '12.5'], '.'],
    [['1,234', '12,50 ₽'], ','],
    [['1.234,00'], ','],
    [['43,000,000.00', '(10.00)'], '.'],
    [['1,234', '5,678'], null],
    [['1,234,567'], null],
    [[12.5, null, ''], null],
    [['12,5', '12.5'], null],
  ])('of %j is %j', (cells, mark) => {
    expect(guessDecimalMark(cells)).toBe(mark);
  });
});
