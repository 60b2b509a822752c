import { describe, expect, it } from 'vitest';
import type { Filter } from '../../../../shared/contract/clients.ts';
import type { ColumnId, FieldType } from '../../../../shared/domain/clients/fields.ts';
import type { ListField } from '../fields/list-fields.ts';
import { asked, isComplete, newFilter, operatorsOf, valueKind, withOperator } from './filter-values.ts';

const field = (id: ColumnId, type: FieldType): ListField => ({
  id,
  type,
  title: id,
  isEditable: true,
  width: 100,
  choices: [],
});
const city = field('city', 'text');
const revenue = field('revenue12m', 'money');
const bought = field('lastPurchaseOn', 'date');
const category = field('category', 'choice');

const filter = (of: ListField, operator: Filter['operator'], ...values: Filter['values']): Filter => ({
  field: of.id,
  operator,
  values,
});

it.each([city, revenue, bought, category, field('taxIdValid', 'flag')])(
  'begins with an operator that the field answers to',
  (each) => expect(operatorsOf(each)).toContain(newFilter(each).operator),
);

describe('whether a filter says something yet', () => {
  it.each([
    [city, filter(city, 'contains'), false],
    [city, filter(city, 'contains', ' «'), false],
    [city, filter(city, 'contains', 'м'), true],
    [city, filter(city, 'empty'), true],
    [revenue, filter(revenue, 'between', 5, ''), false],
    [revenue, filter(revenue, 'between', 5, 10), true],
    [bought, filter(bought, 'on', '2026-02-30'), false],
    [bought, filter(bought, 'lastDays', 30), true],
    [category, filter(category, 'oneOf'), false],
    [category, filter(category, 'oneOf', 'faithful'), true],
  ] as const)('%#', (of, given, expected) => expect(isComplete(of, given)).toBe(expected));
});

it('takes a range with one bound for all above or below it', () => {
  expect(asked(revenue, filter(revenue, 'between', 5, ''))).toEqual(filter(revenue, 'atLeast', 5));
  expect(asked(revenue, filter(revenue, 'between', '', 5))).toEqual(filter(revenue, 'atMost', 5));
  expect(asked(revenue, filter(revenue, 'between', 5, 10))).toEqual(filter(revenue, 'between', 5, 10));
  expect(asked(bought, filter(bought, 'between', '2026-01-01', ''))).toEqual(
    filter(bought, 'after', '2025-12-31'),
  );
  expect(asked(bought, filter(bought, 'between', '', '2026-01-31'))).toEqual(
    filter(bought, 'before', '2026-02-01'),
  );
  expect(asked(revenue, filter(revenue, 'between', '', ''))).toBeNull();
  expect(asked(city, filter(city, 'contains'))).toBeNull();
});

describe('another operator', () => {
  it('keeps values that mean the same', () => {
    expect(withOperator(revenue, filter(revenue, 'atLeast', 5), 'between').values).toEqual([5]);
    expect(withOperator(revenue, filter(revenue, 'between', 5, 10), 'atMost').values).toEqual([5]);
    expect(withOperator(city, filter(city, 'contains', 'мо'), 'startsWith').values).toEqual(['мо']);
  });

  it('drops a number of days where a date is wanted', () => {
    expect(withOperator(bought, filter(bought, 'lastDays', 30), 'after').values).toEqual([]);
    expect(valueKind(bought, 'after')).toBe('date');
  });
});
