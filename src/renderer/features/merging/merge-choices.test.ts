import { expect, it } from 'vitest';
import type { MergeFieldView } from '../../../shared/contract/merging.ts';
import { chosenOf, inOrder, isSame, optionsOf, swapped } from './merge-choices.ts';

const field = (more: Partial<MergeFieldView>): MergeFieldView => ({
  field: 'city',
  kept: 'Казань',
  other: null,
  both: null,
  choice: 'kept',
  ...more,
});

it('offers both only where a field can hold both', () => {
  expect(optionsOf(field({}))).toEqual(['kept', 'other']);
  expect(optionsOf(field({ field: 'phones' }))).toEqual(['kept', 'other', 'both']);
});

it('takes what is proposed until somebody chooses', () => {
  expect(chosenOf({}, field({ choice: 'other' }))).toBe('other');
  expect(chosenOf({ city: 'kept' }, field({ choice: 'other' }))).toBe('kept');
});

it('knows fields that leave nothing to choose', () => {
  expect(isSame(field({ other: 'Казань' }))).toBe(true);
  expect(isSame(field({ kept: ['a'], other: ['a', 'b'] }))).toBe(false);
});

it('means the same values when the clients change places', () => {
  expect(swapped({ city: 'kept', name: 'other', tags: 'both' })).toEqual({
    city: 'other',
    name: 'kept',
    tags: 'both',
  });
});

it('puts what needs a decision first and what is alike last', () => {
  const fields = [
    field({ field: 'name', other: 'Казань' }),
    field({ field: 'city' }),
    field({ field: 'industry', other: 'Омск' }),
  ];
  expect(inOrder(fields).map((each) => each.field)).toEqual(['industry', 'city', 'name']);
});
