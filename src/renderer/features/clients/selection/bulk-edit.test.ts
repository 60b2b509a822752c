import { expect, it } from 'vitest';
import type { ListField, ListFields } from '../fields/list-fields.ts';
import { type BulkChange, bulkFields, bulkPatch } from './bulk-edit.ts';

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
const change = (over: Partial<BulkChange> & { fieldId: string }): BulkChange => ({
  mode: 'set',
  value: null,
  lossReason: null,
  ...over,
});

it('offers what many clients can have in common, the most usual first', () => {
  expect(bulkFields(fields).map(({ id }) => id)).toEqual(['status', 'tags', 'city']);
});

it('waits for every value', () => {
  expect(bulkPatch([], fields)).toBeNull();
  expect(bulkPatch([change({ fieldId: 'city' })], fields)).toBeNull();
  expect(bulkPatch([change({ fieldId: 'tags', value: [] })], fields)).toBeNull();
});

it('sets, empties, and gives the reason of a loss along with it', () => {
  expect(
    bulkPatch(
      [
        change({ fieldId: 'city', mode: 'clear', value: 'Тула' }),
        change({ fieldId: 'tags', value: ['vip'] }),
        change({ fieldId: 'status', value: 'lost', lossReason: 'competitive' }),
      ],
      fields,
    ),
  ).toEqual({ city: null, tags: ['vip'], status: 'lost', lossReason: 'competitive' });
});
