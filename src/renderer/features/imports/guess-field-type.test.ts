import { expect, it } from 'vitest';
import { guessFieldType } from './guess-field-type.ts';

it('knows numbers, dates and text by their look', () => {
  expect(guessFieldType([14, '30', '2,5', null])).toBe('number');
  expect(guessFieldType(['2024-05-12', '', '2023-01-31'])).toBe('date');
  expect(guessFieldType(['звонить утром', '14'])).toBe('text');
  expect(guessFieldType([null, ''])).toBe('text');
});

it('keeps codes as text', () => {
  expect(guessFieldType(['00017', '00018'])).toBe('text');
  expect(guessFieldType(['40702810938000012345'])).toBe('text');
});
