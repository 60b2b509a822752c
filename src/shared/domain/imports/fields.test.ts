import { expect, it } from 'vitest';
import { clientImportFields, isImportField, purchaseImportFields, takesManyColumns } from './fields.ts';

it('knows the fields of each kind of file', () => {
  expect(clientImportFields.every((field) => isImportField(field, 'clients'))).toBe(true);
  expect(purchaseImportFields.every((field) => isImportField(field, 'purchases'))).toBe(true);
  expect(isImportField('custom:7', 'clients')).toBe(true);
  expect(isImportField('custom:', 'clients')).toBe(false);
  expect(isImportField('custom:7', 'purchases')).toBe(false);
  expect(isImportField('amount', 'clients')).toBe(false);
  expect(isImportField('toString', 'purchases')).toBe(false);
});

it('lets only lists and long texts be fed by several columns', () => {
  expect(clientImportFields.filter(takesManyColumns)).toEqual([
    'address',
    'phone',
    'email',
    'tags',
    'note',
    'motives',
    'contactPhone',
    'contactEmail',
  ]);
  expect(takesManyColumns('custom:7')).toBe(false);
});
