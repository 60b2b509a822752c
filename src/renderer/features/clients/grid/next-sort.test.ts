import { expect, it } from 'vitest';
import { nextSort, type Sort } from './next-sort.ts';

const byName: Sort = [{ field: 'name', direction: 'asc' }];

it('goes upwards, downwards and away', () => {
  const down = nextSort(byName, 'name', false);
  expect(down).toEqual([{ field: 'name', direction: 'desc' }]);
  expect(nextSort(down, 'name', false)).toEqual([]);
});

it('puts another column in the place of all, or with Shift behind them', () => {
  expect(nextSort(byName, 'city', false)).toEqual([{ field: 'city', direction: 'asc' }]);
  const two = nextSort(byName, 'city', true);
  expect(two).toEqual([...byName, { field: 'city', direction: 'asc' }]);
  expect(nextSort(two, 'name', true)).toEqual([
    { field: 'name', direction: 'desc' },
    { field: 'city', direction: 'asc' },
  ]);
});

it('never sorts by more keys than the core takes', () => {
  const fields = ['name', 'city', 'tier', 'status', 'debt', 'since', 'kpp'];
  const sort = fields.reduce<Sort>((keys, field) => nextSort(keys, field, true), []);
  expect(sort.map((key) => key.field)).toEqual(fields.slice(1));
});
