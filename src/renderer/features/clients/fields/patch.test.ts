import { expect, it } from 'vitest';
import type { ColumnId, FieldType } from '../../../../shared/domain/clients/fields.ts';
import type { ListField } from './list-fields.ts';
import { mergePatches, patchOf } from './patch.ts';

const field = (id: ColumnId, type: FieldType): ListField => ({
  id,
  type,
  title: id,
  isEditable: true,
  width: 100,
  choices: [],
});

it('names a manager by id and empties a list with a list', () => {
  expect(patchOf(field('manager', 'manager'), 'm1')).toEqual({ managerId: 'm1' });
  expect(patchOf(field('tags', 'list'), null)).toEqual({ tags: [] });
  expect(patchOf(field('city', 'text'), null)).toEqual({ city: null });
});

it('merges added fields instead of the last one winning', () => {
  const patch = mergePatches([
    patchOf(field('custom:a', 'text'), 'x'),
    patchOf(field('city', 'text'), 'Тула'),
    patchOf(field('custom:b', 'number'), 2),
  ]);
  expect(patch).toEqual({ city: 'Тула', custom: { a: 'x', b: 2 } });
});
