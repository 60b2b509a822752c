import type { Filter, ListQuery } from '../../../shared/contract/clients.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import {
  type CustomFieldType,
  clientFields,
  customFieldId,
  type Field,
  type FieldType,
  isClientField,
} from '../../../shared/domain/clients/fields.ts';
import { operatorGroup, operators } from '../../../shared/domain/views/query.ts';
import { digitsOf, searchable } from '../../../shared/text.ts';
import { addDays, epochDay, isPlainDate, type PlainDate } from '../../../shared/time.ts';
import type { SqlValue } from '../../db/statements.ts';
import { listColumn } from './list-columns.ts';

export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** What the tables have to be joined for: `client_summary s` alone answers most lists. */
export const from = (parts: readonly string[]): string =>
  parts.some((part) => /\bc\./.test(part))
    ? 'client_summary s JOIN client c ON c.no = s.no'
    : 'client_summary s';

/** The largest number worth comparing with: a sum of money in minor units. */
const LARGEST = 1e15;
const LONGEST_AGO = 700_000;

type TypeOf = (field: string) => FieldType | CustomFieldType;

/** The type of a column, custom fields by the types this profile gave them. */
export const typeOfColumn =
  (customTypes: ReadonlyMap<string, CustomFieldType>): TypeOf =>
  (field) => {
    if (isClientField(field)) return clientFields[field].type;
    const type = customTypes.get(customFieldId(field) ?? '');
    if (!type) throw new AppError('INVALID_INPUT', { field });
    return type;
  };

/** The words of a search box; a phone typed with its punctuation is one word of digits, without its trunk 8. */
export function searchTerms(search: string): string[] {
  const digits = digitsOf(search);
  if (digits.length >= 5 && /^[\d\s()+.-]+$/.test(search.trim()))
    return [digits.startsWith('8') ? digits.slice(1) : digits];
  return searchable(search)
    .split(' ')
    .filter((term) => term !== '');
}

/** ORDER BY of a list: blanks last whatever the direction, the name and then the number to break ties. */
export function orderBy(query: ListQuery): string {
  const parts: string[] = [];
  let last: 'asc' | 'desc' = 'asc';
  let byName = false;
  for (const { field, direction } of query.sort) {
    const column = listColumn(field);
    const way = column.reversed === true ? (direction === 'asc' ? 'desc' : 'asc') : direction;
    const key = sortKey(field, column.key);
    parts.push(`${key} ${way.toUpperCase()}${never(field) ? '' : ' NULLS LAST'}`);
    last = way;
    byName ||= field === 'name';
  }
  if (!byName && parts.length !== 1) parts.push('s.name_key ASC');
  parts.push(`s.no ${parts.length === 1 ? last.toUpperCase() : 'ASC'}`);
  return parts.join(', ');
}

/** What a column is ordered by: managers by name, words of ours in the order the field gives them. */
function sortKey(field: string, key: string): string {
  if (field === 'manager') return '(SELECT name FROM manager WHERE manager.id = s.manager_id)';
  const known: Field | null = isClientField(field) ? clientFields[field] : null;
  if (known?.type !== 'choice' || field === 'tier') return key;
  return `CASE ${key} ${(known.values ?? []).map((value, i) => `WHEN '${value}' THEN ${i}`).join(' ')} END`;
}

const neverBlank = ['name', 'status', 'debt', 'people', 'purchases', 'gaps', 'createdAt', 'updatedAt'];
const never = (field: string): boolean => neverBlank.includes(field);

/** WHERE of one filter. @throws AppError INVALID_INPUT when the operator or a value does not fit the field. */
export function condition(filter: Filter, typeOf: TypeOf, today: PlainDate): Condition {
  const type = typeOf(filter.field);
  const group = operatorGroup(type);
  const allowed: readonly string[] = operators[group];
  if (!allowed.includes(filter.operator)) throw unfit(filter);
  const { key, bits, reversed = false } = listColumn(filter.field);
  if (bits) return maskCondition(filter, key, bits);
  if (filter.operator === 'empty') return { sql: blank(key, type), params: [] };
  if (filter.operator === 'notEmpty') return { sql: `NOT (${blank(key, type)})`, params: [] };
  if (group === 'text') return textCondition(filter, key);
  if (group === 'choice') return choiceCondition(filter, key, type);
  if (group === 'flag') return { sql: `${key} IS ${filter.operator === 'isTrue' ? 1 : 0}`, params: [] };
  if (reversed) return daysSinceCondition(filter, key, today);
  return group === 'date'
    ? dateCondition(filter, key, type, today)
    : rangeCondition(filter, key, numbers(filter));
}

const unfit = (filter: Filter): AppError => new AppError('INVALID_INPUT', { field: filter.field });

const blank = (key: string, type: string): string =>
  type === 'list' || type === 'choices' ? `${key} = '[]'` : `(${key} IS NULL OR ${key} = '')`;

function numbers(filter: Filter): number[] {
  const values = filter.values.map(Number);
  if (values.length === 0 || !values.every((value) => Math.abs(value) <= LARGEST)) throw unfit(filter);
  return values;
}

/** Days as far as the calendar goes back. */
const within = (days: number): number => Math.min(Math.max(days, -LONGEST_AGO), LONGEST_AGO);

function rangeCondition<V extends SqlValue>(filter: Filter, key: string, values: readonly V[]): Condition {
  const [first, second] = values;
  if (first === undefined) throw unfit(filter);
  switch (filter.operator) {
    case 'equals':
      return { sql: `${key} = ?`, params: [first] };
    case 'atLeast':
      return { sql: `${key} >= ?`, params: [first] };
    case 'atMost':
      return { sql: `${key} <= ?`, params: [first] };
    case 'between':
      if (second === undefined) throw unfit(filter);
      return { sql: `${key} BETWEEN ? AND ?`, params: [first, second] };
    default:
      throw unfit(filter);
  }
}

/** Days since a day, such as those of silence, count back from today, so the bounds turn round. */
function daysSinceCondition(filter: Filter, key: string, today: PlainDate): Condition {
  const [first = 0, second = first] = numbers(filter);
  const since = (days: number): PlainDate => addDays(today, -within(days));
  switch (filter.operator) {
    case 'equals':
      return Number.isInteger(first)
        ? { sql: `${key} = ?`, params: [since(first)] }
        : { sql: '0', params: [] };
    case 'atLeast':
      return { sql: `${key} <= ?`, params: [since(Math.ceil(first))] };
    case 'atMost':
      return { sql: `${key} >= ?`, params: [since(Math.floor(first))] };
    case 'between':
      return {
        sql: `${key} BETWEEN ? AND ?`,
        params: [since(Math.floor(second)), since(Math.ceil(first))],
      };
    default:
      throw unfit(filter);
  }
}

function dateCondition(filter: Filter, key: string, type: string, today: PlainDate): Condition {
  const isInstant = type === 'instant';
  const bound = (date: PlainDate): SqlValue => (isInstant ? new Date(`${date}T00:00:00`).getTime() : date);
  if (filter.operator === 'lastDays' || filter.operator === 'olderThanDays') {
    const [days = 0] = numbers(filter);
    const since = bound(addDays(today, -within(Math.round(days))));
    return { sql: `${key} ${filter.operator === 'lastDays' ? '>=' : '<'} ?`, params: [since] };
  }
  const dates = filter.values.map(String);
  const [first, second = first] = dates;
  if (
    first === undefined ||
    second === undefined ||
    !dates.every(isPlainDate) ||
    Number.isNaN(epochDay(first))
  )
    throw unfit(filter);
  switch (filter.operator) {
    case 'before':
      return { sql: `${key} < ?`, params: [bound(first)] };
    case 'after':
      return { sql: `${key} >= ?`, params: [bound(addDays(first, 1))] };
    case 'on':
    case 'between':
      return {
        sql: `(${key} >= ? AND ${key} < ?)`,
        params: [bound(first), bound(addDays(filter.operator === 'on' ? first : second, 1))],
      };
    default:
      throw unfit(filter);
  }
}

function choiceCondition(filter: Filter, key: string, type: string): Condition {
  const marks = filter.values.map(() => '?').join(', ');
  const params = filter.values.map(String);
  const found =
    type === 'choices' || filter.field === 'tags'
      ? `EXISTS (SELECT 1 FROM json_each(${key}) WHERE value IN (${marks}))`
      : `${key} IN (${marks})`;
  return filter.operator === 'oneOf' ? { sql: found, params } : { sql: `NOT coalesce(${found}, 0)`, params };
}

/**
 * Choices that are kept as bits of one number. Only some hundreds of numbers occur: those that fit are read from
 * their index first, and their clients then found by it.
 */
function maskCondition(filter: Filter, key: string, bits: Readonly<Record<string, number>>): Condition {
  if (filter.operator === 'empty') return { sql: `${key} = 0`, params: [] };
  if (filter.operator === 'notEmpty') return { sql: `${key} <> 0`, params: [] };
  const mask = filter.values.reduce<number>((sum, value) => sum | (bits[String(value)] ?? 0), 0);
  const fits = `${key} & ? ${filter.operator === 'oneOf' ? '<>' : '='} 0`;
  return { sql: `${key} IN (SELECT DISTINCT ${key} FROM client_summary s WHERE ${fits})`, params: [mask] };
}

/** Case and ё do not matter: SQLite cannot fold Cyrillic, so the function `searchable` is ours. */
function textCondition(filter: Filter, key: string): Condition {
  const value = searchable(String(filter.values[0] ?? ''));
  if (value === '') throw unfit(filter);
  const folded = key === 's.name_key' ? key : `searchable(${key})`;
  switch (filter.operator) {
    case 'contains':
      return { sql: `instr(${folded}, ?) > 0`, params: [value] };
    case 'notContains':
      return { sql: `coalesce(instr(${folded}, ?), 0) = 0`, params: [value] };
    case 'equals':
      return { sql: `${folded} = ?`, params: [value] };
    case 'startsWith':
      return { sql: `instr(${folded}, ?) = 1`, params: [value] };
    default:
      throw unfit(filter);
  }
}
