import { expect, it } from 'vitest';
import type { ListField, ListFields } from '../fields/list-fields.ts';
import { type BulkLineDraft, bulkChange, bulkFields, modesOf, newLine } from './bulk-edit.ts';

const field = (id: ListField['id'], type: ListField['type'], isEditable = true): ListField => ({
  id,
  type,
  isEditable,
  title: id,
  width: 100,
  choices: [],
});
const all = [
  field('name', 'text'),
  field('city', 'text'),
  field('status', 'choice'),
  field('lossReason', 'choice'),
  field('tags', 'list'),
  field('debt', 'money', false),
];
const fields: ListFields = {
  all,
  get: (id) => all.find((each) => each.id === id) ?? null,
  isComplete: true,
};
const line = (over: Partial<BulkLineDraft> & { fieldId: string }): BulkLineDraft => ({
  mode: 'set',
  value: null,
  lossReason: null,
  ...over,
});

it('offers what many clients can have in common, the most usual first', () => {
  expect(bulkFields(fields).map(({ id }) => id)).toEqual(['status', 'tags', 'city']);
});

it('waits for every value', () => {
  expect(bulkChange([], fields)).toBeNull();
  expect(bulkChange([line({ fieldId: 'city' })], fields)).toBeNull();
  expect(bulkChange([line({ fieldId: 'tags', value: [] })], fields)).toBeNull();
});

it('sets, empties, and gives the reason of a loss along with it', () => {
  expect(
    bulkChange(
      [
        line({ fieldId: 'city', mode: 'clear', value: 'Тула' }),
        line({ fieldId: 'tags', value: ['vip'] }),
        line({ fieldId: 'status', value: 'lost', lossReason: 'competitive' }),
      ],
      fields,
    ),
  ).toEqual({ patch: { city: null, tags: ['vip'], status: 'lost', lossReason: 'competitive' } });
});

it('adds to lists and takes from them, unless it is told to set them', () => {
  expect(['tags', 'city', 'status'].map((id) => modesOf(id).join())).toEqual([
    'add,remove,set,clear',
    'set,clear',
    'set',
  ]);
  expect(newLine('tags').mode).toBe('add');
  expect(
    bulkChange(
      [line({ fieldId: 'tags', mode: 'remove', value: ['vip'] }), line({ fieldId: 'city', value: 'Тула' })],
      fields,
    ),
  ).toEqual({ patch: { city: 'Тула' }, lists: { tags: { add: [], remove: ['vip'] } } });
  expect(bulkChange([line({ fieldId: 'tags', mode: 'add', value: ['vip'] })], fields)).toEqual({
    patch: {},
    lists: { tags: { add: ['vip'], remove: [] } },
  });
});
