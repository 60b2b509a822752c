import type { Filter } from '../../../../shared/contract/clients.ts';
import {
  type Operator,
  type OperatorGroup,
  operatorGroup,
  operators,
} from '../../../../shared/domain/views/query.ts';
import { addDays, isPlainDate } from '../../../../shared/time.ts';
import type { ListField } from '../fields/list-fields.ts';

/** What is asked for most often. */
const usual: Record<OperatorGroup, Operator> = {
  text: 'contains',
  number: 'atLeast',
  date: 'lastDays',
  choice: 'oneOf',
  flag: 'isFalse',
};

export const newFilter = (field: ListField): Filter => ({
  field: field.id,
  operator: usual[operatorGroup(field.type)],
  values: [],
});

/** How the values of an operator are entered. */
export type ValueKind = 'none' | 'text' | 'number' | 'numbers' | 'date' | 'dates' | 'days' | 'choices';

export const operatorsOf = (field: ListField): readonly Operator[] => operators[operatorGroup(field.type)];

export function valueKind(field: ListField, operator: Operator): ValueKind {
  if (['empty', 'notEmpty', 'isTrue', 'isFalse'].includes(operator)) return 'none';
  if (operator === 'lastDays' || operator === 'olderThanDays') return 'days';
  const group = operatorGroup(field.type);
  if (group === 'choice') return 'choices';
  if (group === 'text') return 'text';
  if (group === 'date') return operator === 'between' ? 'dates' : 'date';
  return operator === 'between' ? 'numbers' : 'number';
}

/** Whether a filter has the values its operator compares with: until then the list does not know of it. */
export function isComplete(field: ListField, { operator, values }: Filter): boolean {
  switch (valueKind(field, operator)) {
    case 'none':
      return true;
    case 'text':
      return /[\p{L}\p{N}@.+_-]/u.test(String(values[0] ?? ''));
    case 'choices':
      return values.length > 0;
    case 'number':
    case 'days':
      return isNumber(values[0]);
    case 'numbers':
      return isNumber(values[0]) && isNumber(values[1]);
    case 'date':
      return isDate(values[0]);
    case 'dates':
      return isDate(values[0]) && isDate(values[1]);
  }
}

/** What a filter asks the list for; null while it says nothing yet. Of a range one bound is enough. */
export function asked(field: ListField, filter: Filter): Filter | null {
  if (isComplete(field, filter)) return filter;
  if (filter.operator !== 'between') return null;
  const [from, to] = filter.values;
  const only = (operator: Operator, value: string | number): Filter => ({
    ...filter,
    operator,
    values: [value],
  });
  if (valueKind(field, 'between') === 'numbers') {
    if (isNumber(from)) return only('atLeast', from);
    return isNumber(to) ? only('atMost', to) : null;
  }
  // The bounds of a range belong to it; `after` and `before` leave out their day.
  if (isDate(from)) return only('after', addDays(from, -1));
  return isDate(to) ? only('before', addDays(to, 1)) : null;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isDate = (value: unknown): value is string => typeof value === 'string' && isPlainDate(value);

/** The same filter with another operator; values stay where they mean the same. */
export function withOperator(field: ListField, filter: Filter, operator: Operator): Filter {
  const before = valueKind(field, filter.operator);
  const after = valueKind(field, operator);
  const isAlike = before === after || before.replace(/s$/, '') === after.replace(/s$/, '');
  const keeps = isAlike && before !== 'days' && after !== 'days';
  const values = keeps || before === after ? filter.values : [];
  return {
    ...filter,
    operator,
    values: after === 'number' || after === 'date' ? values.slice(0, 1) : values,
  };
}

/** Money is entered in whole units and compared in minor ones. */
export const MINOR = 100;
